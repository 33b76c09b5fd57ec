"""What a password is built from: the tiles, and the words chosen so far."""

from game.activities.passphrase.model import Passphrase, Tile
from game.activities.passphrase.silly import SILLY
from game.activities.passphrase.state import PassphraseState, is_laid
from game.activities.passphrase.strength import tile_of
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Drop, Node, Picture, Words
from game.ui.parts import main_button

TILE, SMALL = 148.0, 124.0
"""Five tiles beside each other at 1280 wide, before the want in its corner, and four at 1024."""
_BROAD = 1200.0
"""From which width, in letters of 100 %, a page has room for the larger ones."""


def tray(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """The tiles that can still be taken."""
    left = (tile for tile in spec.tiles if not is_laid(spec, state, tile.id))
    return Box(
        tuple(_tile(tile, spec, state, ctx) for tile in left), "wrap", gap=10, justify="centre"
    )


def chosen(spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """A place for each word: filled ones can be taken out again, but for those that lie there from
    the start."""
    slots = [_filled(tile_of(spec, name), spec, state, ctx) for name in state.chosen]
    slots += [_empty(ctx, at + 1) for at in range(len(state.chosen), spec.words)]
    if ctx.shape == "wide" and not ctx.low:
        return Box(tuple(slots), gap=8, grow=1)
    return Box(tuple(slots), "wrap", gap=8, justify="centre", grow=1)


def try_it(state: PassphraseState, ctx: Context) -> Button:
    """Lets the parrot guess."""
    words = ctx.words("Let Parrot guess", "try how long this password holds")
    return main_button(words, Act("guess"), on=bool(state.chosen))


def _tile(tile: Tile, spec: Passphrase, state: PassphraseState, ctx: Context) -> Button:
    """A word with its drawing; beside one the parrot knew before sits the parrot."""
    known = tile.id in state.attempts.lit or tile.id in state.heard
    seen = (Picture("thing/parrot-thinking", h=36),) if known else ()
    picked = tile.id in state.chosen
    able = not picked and len(state.chosen) < spec.words
    words = Words(tile.word, "button", align="start" if ctx.narrow else "centre", grow=1)
    if ctx.narrow:
        row = (Picture(thing_drawing(tile.picture), 56, 56), words, *seen)
        face = Box(row, "row", gap=10, align="centre")
        wide = _tile_width(ctx)
        return _to_take(tile, face, wide, spec, picked=picked, able=able)
    high = 40 if ctx.low else 48
    drawn = Box((Picture(thing_drawing(tile.picture), h=high), *seen), "row", justify="centre")
    face = Box((drawn, words), gap=4)
    small = ctx.low or ctx.size[0] / ctx.text < _BROAD
    wide = (SMALL if small else TILE) * max(1.0, ctx.text**0.8)
    return _to_take(tile, face, wide, spec, picked=picked, able=able)


def _to_take(
    tile: Tile, face: Node, wide: float, spec: Passphrase, *, picked: bool, able: bool
) -> Button:
    """Dragged into the picture or to a place that waits, it is taken as by a press."""
    drop = Drop(places=(SILLY, *map(_slot_key, range(1, spec.words + 1))))
    return Button(face, Act("add", tile.id), tile.word, "card", picked, able, w=wide, drop=drop)


def _tile_width(ctx: Context) -> float:
    """A tile whose word stands beside its drawing; two in a row where they fit, else 0 for one."""
    if ctx.shape == "upright":
        return ctx.size[0] / 2 - 72
    return 0 if ctx.size[0] / ctx.text < 560 else 215 * ctx.text**0.8


def _filled(tile: Tile | None, spec: Passphrase, state: PassphraseState, ctx: Context) -> Node:
    """A word that was taken, with its drawing where that stands nowhere else."""
    if tile is None:
        return Box(())
    drawn = () if _beside(ctx) else (Picture(thing_drawing(tile.picture), 44, 44),)
    words = Words(tile.word, "button", grow=1)
    if is_laid(spec, state, tile.id):
        row = Box((*drawn, words), "row", gap=10, align="centre")
        return Box((row,), justify="centre", w=_slot(ctx), min_h=68, pad=(14, 6),
                   fill="lantern-soft", radius=18)  # fmt: skip
    label = ctx.words("Take out: {word}", "a word of the password", word=tile.word)
    face = Box((*drawn, words, Picture("icon/close", 24, 24)), "row", gap=10, align="centre")
    return Button(face, Act("out", tile.id), label, "card", w=_slot(ctx))


def _empty(ctx: Context, number: int) -> Node:
    """A place that waits for a word."""
    words = Words(ctx.number(number), "button", "ink-soft", "centre")
    return Box(
        (words,),
        justify="centre",
        w=_slot(ctx),
        min_h=68,
        fill="grey-soft",
        border="ink-soft",
        radius=18,
        key=_slot_key(number),
    )


def _slot_key(number: int) -> str:
    return f"slot-{number}"


def _slot(ctx: Context) -> float:
    if _beside(ctx):
        return 146 * ctx.text
    return 220 * ctx.text**0.7 if ctx.narrow else 0


def _beside(ctx: Context) -> bool:
    """Whether two words stand beside each other, and their drawings in the picture alone."""
    return ctx.shape == "wide" and ctx.low
