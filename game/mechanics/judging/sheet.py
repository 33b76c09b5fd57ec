"""The one sheet of feedback: what the words wanted, what happened, and which lantern helps."""

from collections.abc import Sequence

from game.core.checking import Way
from game.mechanics.judging.hand import Hand, is_right, shines
from game.mechanics.judging.model import Thing
from game.ui.beats import LIT, Beat, lantern_name
from game.ui.context import Context
from game.ui.nodes import Box, LitSpan, Node, Picture, Words


def sheet(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> Node:
    """What came of the verdict; of a slip nothing but its own words, beside the tell."""
    right = is_right(thing, hand.said)
    said = Words(thing.right if right else thing.slip, "body")
    return Box(
        (*_tell(thing, ways, ctx), said, _lantern(thing, ctx)),
        gap=10, pad=(18, 14), fill="paper", radius=20, shadow=True, role="feedback", key="feedback",
    )  # fmt: skip


def _tell(thing: Thing, ways: Sequence[Way], ctx: Context) -> tuple[Node, ...]:
    """The strongest words that gave it away, or the card that did."""
    if thing.tricks:
        tell = thing.tricks[0]
        lit = Words(tell.words, "button", marks=(LitSpan(0, len(tell.words)),))
        return (lit, Words(tell.why, "body"))
    if clue := shines(thing):
        return (Words(clue.says, "body", marks=(LitSpan(0, len(clue.says)),)),)
    return ()


def _lantern(thing: Thing, ctx: Context) -> Node:
    """The lantern that helps with such a thing."""
    beat: Beat = "stop" if thing.tricks else "check"
    sign = (Picture(LIT[beat], h=56), Words(lantern_name(ctx, beat), "button"))
    return Box(sign, "row", gap=10, align="centre")
