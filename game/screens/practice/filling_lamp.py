"""A paper lantern that fills with light, rib by rib, as things are answered."""

from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Picture, Pin

LAMPS: tuple[OwnThing, ...] = (
    "thing/lamp-0",
    "thing/lamp-1",
    "thing/lamp-2",
    "thing/lamp-3",
    "thing/lamp-4",
    "thing/lamp-5",
    "thing/lamp-6",
)
"""The lamp with so many of its ribs lit."""
RIBS = len(LAMPS) - 1
ROOM = 380.0
"""The side of the square its glow fills in the end, in logical pixels."""


def filling_lamp(done: int, many: int) -> Box:
    """The lamp after `done` of `many` answers: lit from below; its glow grows with it."""
    lit = _ribs(done, many)
    glow = 0.5 + 0.5 * lit / RIBS if lit else 0.0
    light = Pin(Picture("thing/warm-light"), (1 - glow) / 2, (1 - glow) / 2, glow, glow)
    lamp = Pin(Picture(LAMPS[lit]), 0, 0.02, 1, 0.96)
    return Box((light, lamp) if lit else (lamp,), "stack", w=ROOM, h=ROOM)


def lamp_alone(done: int, many: int) -> Picture:
    """The same lamp without its glow, where it has less room."""
    return Picture(LAMPS[_ribs(done, many)], h=ROOM / 2)


def _ribs(done: int, many: int) -> int:
    """How many of its ribs are lit."""
    return RIBS * done // max(1, many)
