"""The words of a thing: as they came, open to STOP's light phrase by phrase, lit, or mended."""

from game.core.acts import Act
from game.mechanics.judging.hand import Hand
from game.mechanics.judging.model import Thing
from game.mechanics.judging.phrases import Phrase, phrases
from game.mechanics.judging.rules import FITS
from game.mechanics.judging.urges import named
from game.ui.context import Context
from game.ui.nodes import Box, Button, LitSpan, Node, Words
from game.ui.portraits import portrait
from game.ui.tells import lit_words

FACE, SMALL_FACE = 84.0, 52.0


def words(thing: Thing, hand: Hand, ctx: Context) -> Node:
    """The message in hand as its app shows it: who it says it is from, and what it says."""
    side = SMALL_FACE if ctx.narrow or ctx.low else FACE
    name = Words(ctx.name(thing.who), "small", "ink-soft")
    said = Box((name, _said(thing, hand, ctx)), gap=6, grow=1)
    face = portrait(ctx, thing.who, side)
    return Box(
        (face, said), "row", gap=12, role="message", label=ctx.name(thing.who),
        key=f"letter-{thing.id}",
    )  # fmt: skip


def _said(thing: Thing, hand: Hand, ctx: Context) -> Node:
    if hand.at == "stop":
        chips = (_chip(thing, phrase, hand, ctx) for phrase in phrases(thing))
        return Box(tuple(chips), "wrap", gap=8)
    if hand.at == "mend" and thing.mend and hand.swapped:
        return _paper(_mended(thing, hand))
    return _paper(lit_words(thing.text, thing.tells if hand.at == "sheet" else (), "heading"))


def _paper(words: Words) -> Box:
    return Box((words,), pad=(20, 16), fill="sea-light", radius=20, shape="tail-start")


def _mended(thing: Thing, hand: Hand) -> Words:
    """The message with one phrase swapped in its place, lit where it fits."""
    assert thing.mend
    number = hand.swapped.removeprefix("silly-")
    fits = hand.swapped == FITS
    put = thing.mend.fits if fits else thing.mend.silly[int(number) - 1]
    at = thing.text.index(thing.mend.swap)
    text = thing.text.replace(thing.mend.swap, put, 1)
    return Words(text, "heading", marks=(LitSpan(at, at + len(put)),) if fits else ())


def _chip(thing: Thing, phrase: Phrase, hand: Hand, ctx: Context) -> Node:
    """A phrase, to be lit; or what the lit phrase wants."""
    text = thing.text[phrase.start : phrase.end].strip()
    key = f"phrase-{phrase.id}"
    if phrase.id not in hand.lit:
        return Button(Words(text, "heading"), Act("light", thing.id, phrase.id), text, "chip")
    urge = thing.tells[phrase.tell].urge if phrase.tell >= 0 else ""
    inside = (Words(text, "heading"), named(urge, ctx))
    return Box(inside, pad=(14, 8), gap=4, fill="lantern-soft", radius=20, role="found", key=key)
