"""The printed twin of a sort: cards to judge, where they lie, and a board's windows to colour."""

from game.activities.sort.model import Sort
from game.mechanics import judging, lights
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Sort, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    places = cut_outs(*(cut_out(Words(place, "heading")) for place in _places(spec, ctx)))
    windows = (lights.paper(ctx),) if spec.audience else ()
    return printed(Words(spec.goal), places, *judging.paper(spec.cards, spec.ways, ctx), *windows)


def _places(spec: Sort, ctx: Context) -> tuple[str, ...]:
    """Where cards can lie."""
    if spec.pockets:
        return tuple(each.label for each in spec.pockets)
    if spec.audience:
        board = ctx.words("On the board", "where cards hang")
        return (board, ctx.words("In the box", "where cards lie"))
    return (ctx.words("To show", "where messages for a grown-up lie"),)
