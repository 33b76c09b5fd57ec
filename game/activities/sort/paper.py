"""The printed twin of a sort: cards to judge, a board and a box, and windows to colour in."""

from game.activities.sort.model import Sort
from game.mechanics import judging, lights
from game.ui.context import Context
from game.ui.nodes import Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Sort, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    board = ctx.words("On the board", "where cards hang")
    box = ctx.words("In the box", "where cards lie")
    return printed(
        Words(spec.goal),
        cut_outs(*(cut_out(Words(place, "heading")) for place in (board, box))),
        *judging.paper(spec.cards, spec.ways, ctx),
        lights.paper(ctx),
    )
