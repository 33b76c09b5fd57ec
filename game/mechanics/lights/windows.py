"""Where the windows of the valley are in its picture, ring by ring, from near to far."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from game.core.ids import PlaceId
from game.mechanics.lights.model import RINGS, Ring

VALLEY = PlaceId("valley")
"""The place in whose picture these windows are."""


class Window(NamedTuple):
    """A square pane: its middle in the place's picture (1280 × 720), and its side."""

    x: int
    y: int
    side: int


_PANES: Mapping[Ring, tuple[tuple[int, int, int], ...]] = {
    "me": (
        (553, 664, 33),
    ),
    "family": (
        (679, 649, 24), (781, 675, 24), (883, 683, 24),
    ),
    "friends": (
        (788, 562, 19), (876, 578, 19), (964, 586, 19), (1052, 606, 19), (1138, 588, 19),
        (1220, 610, 19),
    ),
    "class": (
        (495, 474, 14), (557, 497, 14), (619, 470, 14), (681, 490, 14), (739, 477, 14),
        (797, 497, 14), (1089, 474, 14), (1151, 490, 14), (1213, 472, 14), (591, 530, 14),
        (697, 547, 14), (1119, 547, 14),
    ),
    "valley": (
        (470, 384, 10), (532, 368, 10), (590, 386, 10), (644, 360, 10), (694, 384, 10),
        (756, 366, 10), (812, 386, 10), (866, 364, 10), (920, 384, 10), (978, 362, 10),
        (1034, 384, 10), (1092, 356, 10), (1144, 378, 10), (1200, 366, 10), (553, 425, 11),
        (737, 412, 11), (927, 421, 11), (1123, 416, 11),
    ),
    "far": (
        (471, 271, 6), (515, 253, 6), (553, 268, 6), (585, 267, 6), (632, 251, 6),
        (673, 268, 6), (705, 271, 6), (743, 263, 6), (782, 272, 6), (820, 278, 6),
        (863, 267, 6), (899, 284, 6), (945, 284, 6), (986, 269, 6), (1028, 280, 6),
        (1064, 283, 6), (1107, 261, 6), (1139, 280, 6), (1185, 277, 6), (1223, 259, 6),
    ),
}  # fmt: skip
WINDOWS: Mapping[Ring, tuple[Window, ...]] = MappingProxyType(
    {ring: tuple(Window(*pane) for pane in panes) for ring, panes in _PANES.items()}
)
"""The windows of every ring: forty up to the valley, sixty with those far off."""


def windows(rings: Collection[Ring]) -> Iterator[tuple[str, Window]]:
    """The windows of these rings by their names (`friends-3`), from near to far."""
    for ring in RINGS:
        if ring in rings:
            yield from ((f"{ring}-{at}", each) for at, each in enumerate(WINDOWS[ring], 1))


def many(rings: Collection[Ring]) -> int:
    """How many windows these rings have."""
    return sum(len(WINDOWS[ring]) for ring in {*rings})
