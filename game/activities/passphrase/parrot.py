"""The parrot: what it guesses aloud, how long the rest would take it, and what it knew."""

from game.activities.passphrase.model import Passphrase, Span, Tile
from game.activities.passphrase.state import PassphraseState, lock_of
from game.activities.passphrase.strength import is_strong, known_words, lasts, opens, said, spelled
from game.core.acts import Act
from game.core.words import Bubble, Feedback, Tell
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import main_button, read_on


def parrot(spec: Passphrase, state: PassphraseState, high: float) -> Box:
    """The parrot beside the lock it would like to open; it is open once the parrot is in."""
    lock, inside = lock_of(spec, state), state.over and opens(spec, state.chosen, state.done)
    mood: OwnThing = (
        "thing/parrot-happy" if inside
        else "thing/parrot-thinking" if state.said
        else "thing/parrot-calm"
    )  # fmt: skip
    drawn = Picture(
        thing_drawing(lock.open if inside else lock.shut), h=high * 0.72, label=lock.label
    )
    bird = Picture(mood, h=high, turns=True, key="parrot")
    return Box((drawn, bird), "row", gap=4, align="end", justify="centre")


def guessing(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """The guesses said so far, the newest one large with its drawings."""
    aloud = said(spec, state.chosen, state.done)[: state.said]
    newest = aloud[-1]
    tiles = (tile for tile in spec.tiles if tile.id in newest)
    drawn = tuple(Picture(thing_drawing(tile.picture), h=56) for tile in tiles)
    asks = ctx.words("Is it {password}?", "the parrot guesses", password=spelled(spec, newest))
    speech = Box(
        (Words(asks, "heading", align="centre"), Box(drawn, "row", gap=10, justify="centre")),
        gap=6,
        pad=(16, 12),
        fill="leaf-soft",
        radius=22,
        shape="" if ctx.narrow else "tail-end",
        role="speech",
    )
    before = tuple(Words(spelled(spec, each), "small", "ink-soft", "centre") for each in aloud[:-1])
    return Box((*before, speech), gap=4, justify="end", grow=1)


def password(spec: Passphrase, state: PassphraseState) -> Node:
    """The password as it was built, while what came of it is read."""
    words = Words(spelled(spec, state.chosen), "heading", align="centre")
    return Box((words,), justify="centre", grow=1)


def outcome(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """How long the parrot tries, and each word that it knew, with how it knew."""
    reached = lasts(spec, state.chosen, state.done)
    asks = ctx.words("How long does the parrot try?", "above the answer, a picture")
    spans = tuple(_span(span, span == reached) for span in spec.spans)
    known = known_words(spec, state.done)
    hints = (_knew(spec, tile, ctx) for tile in spec.tiles if tile.id in known & {*state.chosen})
    ladder = Box(spans, "wrap", gap=8, justify="centre", align="stretch")
    return Box((Words(asks, "button", align="centre"), ladder, *hints), gap=12)


def what_came(spec: Passphrase, state: PassphraseState) -> str:
    """What is said of it beside the picture."""
    if is_strong(spec, state.chosen, state.done):
        return spec.strong
    if opens(spec, state.chosen, state.done):
        return spec.opened
    known = known_words(spec, state.done)
    return spec.part if known.intersection(state.chosen) else spec.short


def listen_on(state: PassphraseState, ctx: Context) -> Button:
    """The one button while the parrot speaks."""
    if state.over:
        return read_on(ctx)
    words = ctx.words("Listen on", "hear the parrot's next guess")
    return main_button(words, Act("more"))


def _span(span: Span, reached: bool) -> Node:
    """One answer; the one that is true is framed and ticked, the others step back."""
    tick = (Picture("icon/tick", 26, 26),) if reached else ()
    drawn = Box((Picture(thing_drawing(span.picture), h=64), *tick), "row", justify="centre")
    words = Words(span.label, "button" if reached else "small", align="centre")
    return Box(
        (drawn, words),
        gap=4,
        pad=(10, 8),
        fill="lantern-soft" if reached else "grey-soft",
        border="ink" if reached else "",
        radius=16,
        w=152,
    )


def _knew(spec: Passphrase, tile: Tile, ctx: Context) -> Node:
    """How the parrot knew a word."""
    other = ctx.words("It is a word of another lock.", "how the parrot knew a word")
    return tells.hint(Tell(Bubble(tile.word), spec.skill, tile.why or Feedback(other)))
