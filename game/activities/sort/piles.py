"""Where settled cards lie: on the board, kept to show, in the box; or in places of the story."""

from collections.abc import Iterable

from game.activities.sort.model import Card, Sort
from game.activities.sort.state import SortState, lying
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, thing_drawing
from game.ui.nodes import Box, Node, Picture

HIGH, SMALL = 44.0, 30.0


def piles(spec: Sort, state: SortState, ctx: Context) -> tuple[Node, ...]:
    """Each, as far as anything lies there; each card flies to its own."""
    there = _of_story(spec, state) if spec.pockets else _of_board(spec, state, ctx)
    if not there:
        return ()
    row = Box(there, "row", gap=24, justify="centre", pad=(14, 4), fill="paper", radius=16)
    return (Box((row,), align="centre", min_h=1),)


def _of_story(spec: Sort, state: SortState) -> tuple[Node, ...]:
    """What each card has turned into, where it was laid."""
    lies = dict(state.laid)
    return tuple(
        pile
        for each in spec.pockets
        for pile in _pile(
            thing_drawing(each.thing),
            each.label,
            [card for card in spec.cards if lies.get(card.id) == each.id],
        )
    )


def _of_board(spec: Sort, state: SortState, ctx: Context) -> tuple[Node, ...]:
    board, show, box = lying(spec, state)
    return (
        *_pile("thing/noticeboard", ctx.words("On the board", "where cards hang"), board),
        *_pile(
            "thing/basket-show", ctx.words("To show", "where messages for a grown-up lie"), show
        ),
        *_pile("thing/family-box", ctx.words("In the box", "where cards lie"), box),
    )


def _pile(drawn: DrawingName, label: str, cards: Iterable[Card]) -> tuple[Node, ...]:
    small = tuple(
        Picture(thing_drawing(each.turns or each.picture), SMALL, SMALL, key=f"letter-{each.id}")
        for each in cards
    )
    if not small:
        return ()
    where = Picture(drawn, h=HIGH, label=label, key=drawn.removeprefix("thing/"))
    return (Box((where, *small), "row", gap=4, align="end"),)
