"""The lane as one wide picture: who is at which window, and what stands on the quay below.

Knows where every lane of `assets/places` has its windows.
"""

from game.ui.context import Context
from game.ui.nodes import Box, Node, Pin
from game.ui.stage import Device

_PLACE = (1280.0, 720.0)
_WINDOWS = (255.0, 515.0, 765.0, 1025.0)
"""The middle of each window, from the start."""
_LINTEL, _SILL, _WIDE, _TALL = 296.0, 456.0, 132.0, 160.0
"""Where windows begin and end, counted from the top; how wide and tall they are."""
_WATER = 560.0
"""Where something on the water reaches up to."""
_ROOM = 236.0
"""How wide what belongs to one window may be."""
_HIGH = 600.0
"""From this height there is room for signs above the windows, and for a quay below them."""
_SIDE, _EDGE = 36.0, 12.0
"""What stays free at the sides of the page, and above and below."""

_CORNER = 0.36
"""Share of the page's width that words in the sky may take."""

HOUSES = len(_WINDOWS)
"""So many people have a window each."""


def fits(ctx: Context, people: int) -> bool:
    """Whether everybody has a window in one wide picture, and a sign above it."""
    return ctx.shape == "wide" and ctx.size[1] >= _HIGH and people <= HOUSES


def street(*pins: Pin) -> Device:
    """The whole width of the page, with these on it."""
    return Device(Box(pins, "stack", grow=1), look="place")


def house(place: int, people: int) -> int:
    """In which house one of so many people lives: few live in the middle of the lane."""
    return place + (1 if people < HOUSES - 1 else 0)


def window_size(ctx: Context) -> tuple[float, float]:
    """How wide and tall a window is on the page."""
    return _WIDE * _scale(ctx), _TALL * _scale(ctx)


def above(node: Node, house: int, ctx: Context) -> Pin:
    """From the top of the page down to the sill of a house's window."""
    middle, sill = _spot(_WINDOWS[house], _SILL, ctx)
    room = _ROOM * _scale(ctx)
    return _pin(node, middle - room / 2, _EDGE, room, sill - _EDGE, ctx)


def sky(node: Node, house: int, ctx: Context) -> Pin:
    """Above a house's window, as broad as two houses, and wholly on the page."""
    middle, lintel = _spot(_WINDOWS[house], _LINTEL, ctx)
    room = 2 * _ROOM * _scale(ctx)
    start = min(max(middle - room / 2, 2 * _EDGE), ctx.size[0] - room - 2 * _EDGE)
    return _pin(node, start, _EDGE, room, lintel - 2 * _EDGE, ctx)


def water(node: Node, house: int, ctx: Context) -> Pin:
    """On the water in front of a house."""
    middle, top = _spot(_WINDOWS[house], _WATER, ctx)
    wide = _WIDE * _scale(ctx)
    return _pin(node, middle - wide / 2, top, wide, wide, ctx)


def corner(node: Node, ctx: Context) -> Pin:
    """In the sky, at the start of the page."""
    return _pin(
        node, 2 * _EDGE, _EDGE, ctx.size[0] * _CORNER, _spot(0, _LINTEL, ctx)[1] - _EDGE, ctx
    )


def quay(node: Node, start: float, end: float, ctx: Context) -> Pin:
    """On the quay and the water below the windows, between two fractions of the page's width."""
    top = _spot(0, _SILL, ctx)[1] + _EDGE
    wide, high = ctx.size[0] - 2 * _SIDE, ctx.size[1]
    return _pin(node, _SIDE + wide * start, top, wide * (end - start), high - top - _EDGE, ctx)


def _scale(ctx: Context) -> float:
    """How many logical pixels of the page one unit of the place's drawing takes."""
    return max(ctx.size[0] / _PLACE[0], ctx.size[1] / _PLACE[1])


def _spot(x: float, y: float, ctx: Context) -> tuple[float, float]:
    """Where a point of the drawing is on the page: it fills the page and stands on its edge."""
    wide, high = ctx.size
    by = _scale(ctx)
    return (wide - _PLACE[0] * by) / 2 + x * by, high - (_PLACE[1] - y) * by


def _pin(node: Node, x: float, y: float, w: float, h: float, ctx: Context) -> Pin:
    """At that place of the page."""
    wide, high = ctx.size
    return Pin(node, x / wide, y / high, w / wide, h / high)
