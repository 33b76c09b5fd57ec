"""What can be done with a judged card: into the box, kept to show, or up on the board."""

from game.activities.sort.model import Card
from game.core.acts import Act
from game.mechanics.judging import LET_BE, TO_SHOW
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.parts import choice


def acts(card: Card, ctx: Context) -> tuple[Node, ...]:
    """All of one size; none is right or wrong."""
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
