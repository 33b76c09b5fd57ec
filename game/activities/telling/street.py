"""The neighbourhood as one wide picture: people at its lit windows, the child on the quay.

Knows where the windows of `assets/places/lane-*.svg` are; below each is a piece of the quay.
"""

from game.core.ids import PlaceId
from game.core.staging import Hour
from game.ui.composition import EDGES
from game.ui.context import Context
from game.ui.nodes import Box, Node, Pin
from game.ui.stage import Device, Stage

_PLACE = (1280.0, 720.0)
_WINDOWS = (255.0, 515.0, 765.0, 1025.0)
"""The middle of each window, from the start."""
_SILL, _WIDE, _TALL = 456.0, 132.0, 160.0
"""Where windows end, counted from the top; how wide and tall they are."""
_ROOM = 236.0
"""How wide what belongs to one window may be."""
_EDGE = 8.0

HOUSES = len(_WINDOWS)
"""So many people have a window each."""


def lane_at(hour: Hour) -> Stage:
    """The lane by day, or in the evening when its windows are lit; nobody is in it."""
    by_day = hour in ("morning", "day")
    return Stage(PlaceId("lane-day" if by_day else "lane-evening"))


def street(*pins: Pin, ctx: Context) -> Device:
    """The whole width of the page, with these on it."""
    return Device(Box(pins, "stack"), look="table")


def scale(ctx: Context) -> float:
    """How many logical pixels of the page one unit of the place's drawing takes."""
    return max(ctx.size[0] / _PLACE[0], ctx.size[1] / _PLACE[1])


def window_size(ctx: Context) -> tuple[float, float]:
    """How wide and tall a window is on the page."""
    return _WIDE * scale(ctx), _TALL * scale(ctx)


def order(people: int) -> tuple[int, ...]:
    """Which houses so many people live in: in the middle of the lane where there are few."""
    return {1: (1,), 2: (1, 2), 3: (0, 1, 2)}.get(people, (0, 1, 2, 3))


def above(node: Node, house: int, ctx: Context) -> Pin:
    """From the top of the page down to the sill of a house's window."""
    middle, sill = _spot(_WINDOWS[house], _SILL, ctx)
    room = _ROOM * scale(ctx)
    return _pin(node, middle - room / 2, _EDGE, room, sill - _EDGE, ctx)


def quay(node: Node, start: float, end: float, ctx: Context) -> Pin:
    """On the quay below the windows, between two fractions of the page's width."""
    top = _spot(0, _SILL, ctx)[1] + _EDGE
    wide, high = ctx.size
    return _pin(node, wide * start, top, wide * (end - start), high - top - _EDGE, ctx)


def _spot(x: float, y: float, ctx: Context) -> tuple[float, float]:
    """Where a point of the drawing is on the page: it fills the page and stands on its edge."""
    wide, high = ctx.size
    by = scale(ctx)
    return (wide - _PLACE[0] * by) / 2 + x * by, high - (_PLACE[1] - y) * by


def _pin(node: Node, x: float, y: float, w: float, h: float, ctx: Context) -> Pin:
    """At that place of the page, inside what a table leaves free at its edges."""
    side, top = EDGES["table"][0]
    wide, high = ctx.size[0] - 2 * side, ctx.size[1] - 2 * top
    return Pin(node, (x - side) / wide, (y - top) / high, w / wide, h / high)
