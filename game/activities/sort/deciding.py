"""What can be done with a judged card: into the box, kept to show, up on the board; or into one of
the places of the story."""

from game.activities.sort.laying import LAY
from game.activities.sort.model import Card, Sort
from game.core.acts import Act
from game.mechanics.judging import LET_BE, TO_SHOW
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Button
from game.ui.parts import CHOICE, choice


def into_places(
    spec: Sort, card: Card, ctx: Context, *, high: float = CHOICE
) -> tuple[Button, ...]:
    """The places of the story, all of one size; none is right or wrong. high: how tall each is
    drawn."""
    return tuple(
        choice(ctx, thing_drawing(each.thing), each.label, Act(LAY, card.id, each.id), high=high)
        for each in spec.pockets
    )


def on_board(card: Card, ctx: Context) -> tuple[Button, ...]:
    """Box, showing and board, all of one size; none is right or wrong."""
    box = ctx.words("Into the box", "a card is not pinned up, but laid into the family's box")
    show = ctx.words("Keep to show", "keep a message for a grown-up")
    up = (
        choice(ctx, "thing/noticeboard", each.text, Act("do", card.id, each.id))
        for each in card.acts
    )
    return (
        choice(ctx, "thing/family-box", box, Act(LET_BE, card.id)),
        choice(ctx, "thing/basket-show", show, Act(TO_SHOW, card.id)),
        *up,
    )
