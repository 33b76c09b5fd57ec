"""The picture of a password: the drawings of its words put together, one on the other."""

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.strength import Phrase, spelled, tile_of
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Picture, Pin

Spot = tuple[float, float, float, float]
ONE: tuple[Spot, ...] = ((0.22, 0.12, 0.56, 0.8),)
TWO: tuple[Spot, ...] = ((0.06, 0.3, 0.54, 0.66), (0.42, 0.04, 0.52, 0.7))
THREE: tuple[Spot, ...] = (
    (0.46, 0.12, 0.5, 0.84),
    (0.04, 0.4, 0.54, 0.58),
    (0.1, 0.02, 0.42, 0.48),
)
FOUR: tuple[Spot, ...] = (
    (0.5, 0.02, 0.46, 0.54),
    (0.48, 0.44, 0.48, 0.54),
    (0.04, 0.42, 0.48, 0.56),
    (0.08, 0.02, 0.42, 0.48),
)
"""Where each drawing stands in the frame, as fractions of it; the first ones stand behind."""
SILLY = "silly"
"""The key of the frame."""


def silly(spec: Passphrase, phrase: Phrase, w: float, h: float) -> Box:
    """The frame with what was chosen so far; a voice says the words."""
    spots = (ONE, ONE, TWO, THREE, FOUR)[min(len(phrase), 4)]
    tiles = [tile_of(spec, name) for name in phrase]
    drawn = tuple(
        Pin(Picture(thing_drawing(tile.picture), key=f"silly-{tile.id}"), *spot)
        for tile, spot in zip(tiles, spots, strict=False)
        if tile
    )
    return Box(
        drawn,
        "stack",
        w=w,
        h=h,
        fill="sea-light",
        border="ink-soft",
        radius=26,
        role="picture",
        label=spelled(spec, phrase),
        key=SILLY,
    )
