"""The words of a thing: as they came, open to STOP's light phrase by phrase, lit, or mended."""

from collections.abc import Callable

from game.core.acts import Act
from game.mechanics.judging.hand import Hand
from game.mechanics.judging.model import Thing
from game.mechanics.judging.phrases import Phrase, phrases
from game.mechanics.judging.rules import FITS
from game.mechanics.judging.urges import named
from game.ui.context import Context
from game.ui.nodes import Box, Button, LitFor, LitSpan, Node, Style, Words
from game.ui.portraits import portrait, sender
from game.ui.tells import lit_words

FACE, SMALL_FACE = 84.0, 44.0
Dress = Callable[[Node], Node]
"""How an app shows a thing, made of what the thing says."""


def words(
    thing: Thing, hand: Hand, ctx: Context, dress: Dress | None = None, *, below: bool = False
) -> Node:
    """The message in hand as its app shows it; unless that says how, as a letter."""
    text = text_of(thing, hand, ctx, _style(ctx))
    said = _paper(text) if isinstance(text, Words) else text
    return dress(said) if dress else letter(thing, said, ctx, below=below)


def letter(thing: Thing, said: Node, ctx: Context, *, below: bool = False) -> Box:
    """Who it says it is from, and what it says, beside that or, where there is little room across,
    below."""
    name = sender(ctx, thing.who)
    label, key = ctx.name(thing.who), f"letter-{thing.id}"
    if below or ctx.narrow or ctx.low:
        head = Box((portrait(ctx, thing.who, SMALL_FACE), name), "row", gap=8, align="centre")
        return Box((head, said), gap=6, role="message", label=label, key=key)
    row = (portrait(ctx, thing.who, FACE), Box((name, said), gap=6, grow=1))
    return Box(row, "row", gap=10, align="end", role="message", label=label, key=key)


def lit_for(thing: Thing) -> LitFor:
    """What its lit words give away."""
    if thing.fine == "no":
        return "trick"
    return "fine" if thing.fine == "yes" else "open"


def text_of(thing: Thing, hand: Hand, ctx: Context, style: Style) -> Words | Box:
    """Its text alone; opened by STOP, the phrases it is made of."""
    if hand.at == "stop":
        chips = (_chip(thing, phrase, hand, ctx, style) for phrase in phrases(thing))
        return Box(tuple(chips), "wrap", gap=8)
    if hand.at == "mend" and thing.mend:
        return _mended(thing, hand, style)
    lit = thing.tells if hand.at == "sheet" else ()
    return lit_words(thing.text, lit, style, lit_for=lit_for(thing))


def _style(ctx: Context) -> Style:
    """As large as there is room for a message in sight of all that can be decided."""
    return "heading" if ctx.shape == "wide" else "button"


def _paper(words: Words) -> Box:
    return Box((words,), pad=(20, 16), fill="sea-light", radius=20)


def _mended(thing: Thing, hand: Hand, style: Style) -> Words:
    """The message, its phrase to swap lit; then another in its place, lit where it fits."""
    assert thing.mend
    at = thing.text.index(thing.mend.swap)
    if not hand.swapped:
        return Words(thing.text, style, marks=(LitSpan(at, at + len(thing.mend.swap)),))
    number = hand.swapped.removeprefix("silly-")
    fits = hand.swapped == FITS
    put = thing.mend.fits if fits else thing.mend.silly[int(number) - 1]
    text = thing.text.replace(thing.mend.swap, put, 1)
    return Words(text, style, marks=(LitSpan(at, at + len(put), "fine"),) if fits else ())


def _chip(thing: Thing, phrase: Phrase, hand: Hand, ctx: Context, style: Style) -> Node:
    """A phrase, to be lit; or what the lit phrase wants."""
    text = thing.text[phrase.start : phrase.end].strip()
    key = f"phrase-{phrase.id}"
    if phrase.id not in hand.lit:
        return Button(Words(text, style), Act("light", thing.id, phrase.id), text, "chip")
    urge = thing.tells[phrase.tell].urge if phrase.tell >= 0 else ""
    inside = (Words(text, style), named(urge, ctx))
    return Box(inside, pad=(14, 8), gap=4, fill="lantern-soft", radius=20, role="found", key=key)
