"""The one sheet of feedback: what the words wanted, what happened, and which lantern helps."""

from collections.abc import Sequence

from game.core.checking import Clue, Way
from game.core.ids import SkillId
from game.core.words import Tell, Urge
from game.mechanics.judging.asking import drawn
from game.mechanics.judging.hand import Hand, is_slip, lost, shines
from game.mechanics.judging.model import Thing
from game.mechanics.judging.urges import tag
from game.mechanics.judging.words import lit_for
from game.ui.beats import LIT, Beat, beat_name
from game.ui.context import Context
from game.ui.nodes import Box, LitFor, LitSpan, Node, Picture, Style, Words

TOLD: tuple[Urge, ...] = ("secret", "dare", "photo", "place")
"""What words want that nobody should carry alone."""
HURTS = SkillId("harm.upsetting")
"""What a thing hurts with that has no such words."""
TAG, WAY, LANTERN, SMALL_LANTERN = 56.0, 44.0, 96.0, 48.0


def sheet(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> Node:
    """What came of the verdict; of a slip nothing but its own words, beside the tell. Where a true
    verdict was followed by giving something away, what came of that is told instead of it."""
    slips = is_slip(thing, hand.said)
    told = Words(thing.slip if slips else thing.right, "body")
    said = () if lost(thing, hand) and not slips else (told,)
    gap = 12 if ctx.shape == "wide" else 6
    return Box(
        (*_tell(thing, ways, hand, ctx), *said, _lantern(thing, ctx)), gap=gap, role="feedback"
    )


def _tell(thing: Thing, ways: Sequence[Way], hand: Hand, ctx: Context) -> tuple[Node, ...]:
    """The strongest words that gave it away, or the way to check that did; of what is fine,
    nothing."""
    if thing.tricks:
        return _named(thing.tricks[0])
    clue = shines(thing, hand)
    return tuple(_found(thing, way, clue, hand, ctx) for way in ways if clue and way.id == clue.way)


def _found(thing: Thing, way: Way, clue: Clue, hand: Hand, ctx: Context) -> Node:
    """What a way to check says, beside its picture, so that it is taken for no message. A way that
    nobody asked is named: there it could be found. On a tight page words have all the room."""
    named = () if way.id in hand.asked else (Words(way.label, "small", "ink-soft"),)
    said = Box(
        (*named, _lit(clue.says, "small" if ctx.tight else "button", lit_for(thing))), gap=2, grow=1
    )
    if ctx.tight:
        return said
    return Box((Picture(drawn(way), WAY, WAY), said), "row", gap=10, align="centre")


def _named(tell: Tell) -> tuple[Node, ...]:
    words: tuple[Node, ...] = (*tag(tell.urge, TAG), _lit(tell.words))
    return (Box(words, "row", gap=10, align="centre"), Words(tell.why, "body"))


def _lit(words: str, style: Style = "button", kind: LitFor = "trick") -> Words:
    return Words(words, style, marks=(LitSpan(0, len(words), kind),), grow=1)


def _helps(thing: Thing) -> Beat:
    """What is asked to stay unsaid, or hurts, is told; whose words give nothing away is checked."""
    if not thing.tricks:
        return "tell" if thing.fine == "no" and thing.skill == HURTS else "check"
    return "tell" if any(tell.urge in TOLD for tell in thing.tricks) else "stop"


def _lantern(thing: Thing, ctx: Context) -> Node:
    """The lantern that helps with such a thing, glowing."""
    beat = _helps(thing)
    roomy = ctx.shape == "wide" and not (ctx.low or ctx.airy)
    tall = LANTERN if roomy else SMALL_LANTERN
    style: Style = "button" if ctx.shape == "wide" else "small"
    row = (Picture(LIT[beat], h=tall), Words(beat_name(ctx, beat), style))
    return Box(row, "row", gap=10, align="centre", min_h=1)
