"""The printed twin of a sort: cards to judge, where they lie, windows to colour; its key."""

from collections.abc import Iterator

from game.activities.sort.model import Card, Sort
from game.mechanics import judging, lights
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, printed

_HIGH = 80.0


def paper(spec: Sort, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    places = cut_outs(*(cut_out(Words(place, "heading")) for place in _places(spec, ctx)))
    windows = (lights.paper(ctx),) if spec.audience else ()
    cards = judging.paper(spec.cards, spec.ways, ctx, shown=_picture)
    return printed(Words(spec.goal), places, *cards, *windows)


def _picture(card: Card) -> tuple[Node, ...]:
    return (Picture(thing_drawing(card.picture), h=_HIGH),)


def _places(spec: Sort, ctx: Context) -> tuple[str, ...]:
    """Where cards can lie."""
    if spec.pockets:
        return tuple(each.label for each in spec.pockets)
    if spec.audience:
        board = ctx.words("On the board", "where cards hang")
        return (board, ctx.words("In the box", "where cards lie"))
    return (ctx.words("To show", "where messages for a grown-up lie"),)


def key(spec: Sort, ctx: Context) -> Node:
    """What each card is, and what comes of it where it was laid."""
    return printed(*judging.key(spec.cards, spec.ways, ctx), *_laid(spec))


def _laid(spec: Sort) -> Iterator[Node]:
    labels = {each.id: each.label for each in spec.pockets}
    for card in spec.cards:
        says = [f"{labels[each.pocket]}: {each.says}" for each in card.laid if each.says]
        if says:
            yield comes_of(card.text, *says)
