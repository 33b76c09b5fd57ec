"""The sheet once the parrot has guessed: what it knew, what came of it, how long that is."""

from collections.abc import Iterator
from dataclasses import replace

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.state import PassphraseState, guesses_of
from game.activities.passphrase.strength import Guessing, tile_of
from game.ui.beats import LIT, beat_name
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, LitSpan, Node, Picture, Words

WORD, SPAN, LANTERN = 44.0, 52.0, 56.0
SMALL_WORD, SMALL_SPAN, SMALL_LANTERN = 36.0, 40.0, 40.0
"""How large what is drawn on the sheet is; on a page with little room for it the small ones."""
ROOMY = 1.2
"""From letters of this size on, a wide page has little room, too."""


def told(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """What gave it away first: the first word that everybody knows, lit. How long it lasts is said
    only of words that gave nothing away: into the others the parrot has just got."""
    fares = guesses_of(spec, state)
    said = Words(what_came(spec, fares), "body")
    gap = 12 if _roomy(ctx) else 6
    lasts = () if fares.known else (_lasts(fares, ctx),)
    helps = () if fares.strong else (_helps(ctx),)
    parts = (*_knew(spec, state, fares, ctx), said, *lasts, *helps)
    return Box(parts, gap=gap, role="feedback")


def _roomy(ctx: Context) -> bool:
    return ctx.shape == "wide" and not ctx.low and ctx.text < ROOMY


def what_came(spec: Passphrase, fares: Guessing) -> str:
    """What is said of words that fared so."""
    if fares.strong:
        return spec.strong
    if fares.opens:
        return spec.opened
    return spec.part if fares.known else spec.short


def _knew(
    spec: Passphrase, state: PassphraseState, fares: Guessing, ctx: Context
) -> Iterator[Node]:
    """The first word it knew, and how."""
    tile = tile_of(spec, fares.known[0]) if fares.known else None
    if tile is None:
        return
    lit = Words(tile.word, "button", marks=(LitSpan(0, len(tile.word)),), grow=1)
    side = WORD if _roomy(ctx) else SMALL_WORD
    row = (Picture(thing_drawing(tile.picture), side, side), lit)
    yield Box(row, "row", gap=10, align="centre")
    heard = ctx.words("It heard that word before.", "how the parrot knew a word")
    why = (guess.why for guess in spec.guesses if guess.tile == tile.id)
    yield Words(heard if tile.id in state.heard else next(why, heard), "body")


def _lasts(fares: Guessing, ctx: Context) -> Node:
    """How long it takes the parrot, as a picture."""
    asks = ctx.words("How long does Parrot try?", "above the answer, a picture")
    side = SPAN if _roomy(ctx) else SMALL_SPAN
    drawn = Picture(thing_drawing(fares.lasts.picture), side, side, label=asks)
    words: tuple[Node, ...] = (Words(fares.lasts.label, "button"),)
    if _roomy(ctx):
        drawn, words = replace(drawn, label=""), (Words(asks, "small"), *words)
    row = (drawn, Box(words, gap=2, grow=1))
    return Box(row, "row", gap=10, align="centre", pad=(10, 6), fill="lantern-soft", radius=16)


def _helps(ctx: Context) -> Node:
    """What is weak is looked at again."""
    tall = LANTERN if _roomy(ctx) else SMALL_LANTERN
    row = (
        Picture(LIT["stop"], h=tall),
        Words(beat_name(ctx, "stop"), "button" if _roomy(ctx) else "small"),
    )
    return Box(row, "row", gap=10, align="centre", min_h=1)
