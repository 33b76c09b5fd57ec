"""What is said of an offer, and of leaving it."""

from game.mechanics.judging import Terms
from game.ui.context import Context


def of_offers(ctx: Context) -> Terms:
    """The three verdicts of a shop; leaving an offer is always right, so it is said as one's own
    choice."""
    return Terms(
        fine=ctx.words("Fair", "verdict on an offer in a pretend shop"),
        not_fine=ctx.words("Not fair", "verdict on an offer in a pretend shop"),
        not_sure=ctx.words("Not sure", "verdict on a message"),
        let_be=ctx.words("Not for me", "leave an offer in a pretend shop"),
    )
