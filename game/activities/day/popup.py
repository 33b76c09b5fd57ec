"""What pops up over the day, drawn as its app dresses it: a huge button and a tiny one, or two that
are alike. They are looked at; what can be done lies beside it."""

from game.activities.day.model import Pull
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words

SPARK = 28.0


def popped(pull: Pull, words: Node, hand: Hand, ctx: Context) -> Node:
    """The pop-up with its words."""
    drawn = _buttons(pull, ctx) if hand.at in ("look", "check", "act") else ()
    card = Box(
        (words, *drawn), gap=10, pad=(8, 6) if ctx.shape != "wide" else (14, 14), fill="paper",
        border="sea-deep", radius=24, shadow=True, role="pop-up", key=f"pull-{pull.id}",
    )  # fmt: skip
    return Box((card,))


def _buttons(pull: Pull, ctx: Context) -> tuple[Node, ...]:
    if pull.dress == "huge":
        return (_huge(pull.big, ctx), Words(pull.small, "small", "ink-soft", "centre"))
    alike = (_plain(pull.big), _plain(pull.small))
    return (Box(alike, "row" if ctx.shape == "wide" else "column", gap=8),)


def _huge(words: str, ctx: Context) -> Node:
    small = ctx.shape != "wide" or ctx.low
    shine = () if small else (Picture("icon/play", SPARK, SPARK),)
    inside = (*shine, Words(words, "button", align="centre"))
    return Box(
        inside, pad=(14, 8 if small else 18), fill="lantern", border="lantern-deep", radius=30,
        align="centre",
    )  # fmt: skip


def _plain(words: str) -> Node:
    said = Words(words, "button", align="centre")
    return Box((said,), pad=(8, 6), border="grey", radius=20, grow=1)
