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
        (495, 486, 14), (557, 507, 14), (619, 482, 14), (681, 500, 14), (739, 489, 14),
        (797, 507, 14), (1089, 486, 14), (1151, 500, 14), (1213, 482, 14), (591, 536, 14),
        (697, 553, 14), (1119, 553, 14),
    ),
    "valley": (
        (470, 414, 10), (524, 406, 10), (578, 422, 10), (632, 404, 10), (684, 422, 10),
        (738, 406, 10), (790, 424, 10), (842, 408, 10), (894, 426, 10), (946, 408, 10),
        (799, 453, 11), (1050, 400, 10), (1100, 418, 10), (1150, 408, 10), (1200, 424, 10),
        (1246, 402, 10), (851, 457, 11), (901, 456, 11),
    ),
    "far": (
        (471, 343, 6), (515, 332, 6), (553, 340, 6), (585, 339, 6), (632, 330, 6),
        (673, 340, 6), (705, 343, 6), (743, 342, 6), (782, 344, 6), (820, 350, 6),
        (863, 346, 6), (899, 356, 6), (945, 356, 6), (986, 348, 6), (1028, 352, 6),
        (1064, 355, 6), (1107, 340, 6), (1139, 352, 6), (1185, 349, 6), (1223, 338, 6),
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
