"""How something to make looks: its picture as it grows, and the tiles beside it."""

from dataclasses import replace

from game.activities.make.model import Make
from game.activities.make.state import MakeState, laid_pieces, said_of, slots
from game.core.acts import Act
from game.mechanics import tiles
from game.mechanics.tiles import TileWords
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Node, Picture, Pin
from game.ui.parts import main_button
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

LARGE, SMALL = 330.0, 150.0
"""How tall the picture is on a wide page, and on any other."""
_MADE = "made"
"""The key of the picture."""
SIDE = 0.2
"""The share of a wide page for the people."""


def view(spec: Make, state: MakeState, ctx: Context) -> Front:
    """The picture large in front, the bubble and its tiles beside it, or below."""
    places, read = slots(spec), _read(spec)
    tray = tiles.tray(places, state.laid, read, also=(_MADE,))
    words = Box((tiles.bubble(places, state.laid, read, ctx), tray),
                gap=12, justify="centre", grow=1)  # fmt: skip
    wide = ctx.shape == "wide"
    shown = _picture(spec, state, SMALL if not wide or ctx.low else LARGE)
    beside = Box((shown, words), "row", gap=20, align="centre", justify="centre", grow=1)
    below = Box((Box((shown,), "row", justify="centre"), words), gap=12, justify="centre")
    ready = tiles.ready(places, state.laid)
    done = ctx.words("That's it!", "what was made from tiles is done")
    back = said_of(spec, state)
    return Front(
        replace(staged(spec.stage, ctx), side=SIDE),
        f"make-{len(state.laid.tiles)}",
        Device(beside if wide else below, look="table", label=spec.what),
        said=bubble(ctx, back or spec.goal),
        told=bool(back),
        on=main_button(done, Act("finish")) if ready else None,
    )


def _read(spec: Make) -> TileWords:
    texts = {(p.id, piece.id): str(piece.text) for p in spec.places for piece in p.pieces}
    return TileWords({place.id: place.label for place in spec.places}, texts)


def _picture(spec: Make, state: MakeState, high: float) -> Node:
    """All layers upon each other; each comes with a small bounce."""
    pieces = [*laid_pieces(spec, state)]
    label = ", ".join([spec.what, *(piece.text for piece in pieces)])
    base = Picture(thing_drawing(spec.base), high, high, label, key=_MADE)
    layers = (
        Picture(thing_drawing(piece.thing), key=f"layer-{piece.id}", gesture=Gesture("grow"))
        for piece in pieces
    )
    stack: tuple[Node, ...] = (base, *(Pin(layer, 0, 0, 1, 1) for layer in layers))
    return Box(stack, "stack", w=high, h=high)
