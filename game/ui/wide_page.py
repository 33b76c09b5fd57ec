"""A wide page with a device: people with their words, then the device, then what can be done."""

from dataclasses import replace

from game.ui import sheets
from game.ui.beats import column, corner_height, corner_of, in_corner
from game.ui.context import Context
from game.ui.nodes import Box, Node, Scroll
from game.ui.parts import framed
from game.ui.picture_book import CORNER, corner
from game.ui.scenery import scenery
from game.ui.sky import high_in
from game.ui.stage import Device, Front, Look, crowd

EDGES: dict[Look, tuple[tuple[float, float], float]] = {
    "screen": ((28, 16), 22),
    "whole": ((18, 10), 14),
    "table": ((24, 10), 20),
}
"""What a wide page keeps free at its sides, above and below; and between its parts."""
FULL = 1280
"""The width of a page from which the people's side grows no more."""
AIRY_SHEET = 1.25
"""How much wider a sheet is, where it may be, for letters that stand apart."""
LEAST_SIDE = 248.0
"""The least width of the people's side."""
SIDE_TOLD = 0.31
"""The share of a low page for the people while what is said is read."""
BROAD, READ_ON = 400.0, 168.0
"""From this width, in letters of 100 %, what is beside a device has room for reading on at its end;
and how much that takes."""
MOVING, LOW_SIDE = 204.0, 204.0
"""On a low page with lanterns: the least width of what can be done, which may have to move and then
has arrows, and the width of the people's side."""
CHOICE = 52.0
"""How much the picture of a choice takes on a low page."""
LEAST_DECIDES = 192.0
"""The least width of what is decided beside lanterns, so that its words stay whole."""
_LEAST, _LEAST_BY_WORDS = 160.0, 76.0
"""People on a wide page are at least so tall, and beside many words."""


def wide_page(front: Front, device: Device, ctx: Context) -> Node:
    """The people with their words, the device, and beside it what is seen and can be done; or the
    place alone with what is pinned to it."""
    if device.look == "place":
        place = scenery(front.stage, people=False)
        return Box((place, device.body, *in_corner(ctx)), "stack", grow=1)
    beside = _beside(front, ctx)
    lanterns, want = (column(front, ctx), ()) if front.beats else ((), in_corner(ctx))
    side: tuple[Box, ...] = (_side(front, ctx),) if front.stage.people else ()
    if _needs_room(front, ctx):
        wide = SIDE_TOLD if device.look == "screen" else front.stage.side
        side = tuple(replace(each, w=_side_width(wide, ctx)) for each in side)
        device, beside = replace(device, head=()), beside if front.seen else ()
    if front.on and not beside:
        device = replace(device, foot=(*device.foot, Box((front.on,), "row", justify="end")))
    if front.beats and ctx.low:
        side = tuple(replace(each, w=LOW_SIDE) for each in side)
    if want:
        beside = tuple(_below_want(each, ctx) for each in beside)
    free = _before_want(ctx) if want and not beside and device.look == "table" else ()
    parts = (*side, *_in_hand(device, front, ctx), *beside, *lanterns, *free)
    pad, gap = EDGES[device.look]
    row = Box(parts, "row", gap=gap, pad=pad, grow=1)
    return Box((scenery(front.stage, people=False), row, *want), "stack", grow=1)


def _before_want(ctx: Context) -> tuple[Box, ...]:
    """The room in which the want hangs, beside what is on the table."""
    (edge, _), gap = EDGES["table"]
    return tuple(Box((), w=each.w - edge - gap) for each in corner_of(ctx))


def _below_want(beside: Node, ctx: Context) -> Box:
    """What is beside the device, below the corner in which the want hangs."""
    free = Box((), h=corner_height(ctx) - EDGES["table"][0][1], min_h=1 if ctx.low else 0)
    if not isinstance(beside, Box):
        return Box((free, beside))
    return Box((free, replace(beside, grow=1)), w=beside.w)


def _needs_room(front: Front, ctx: Context) -> bool:
    """Whether all that is said has the low page to itself, while nothing can be decided and no
    sheet lies beside."""
    return ctx.low and front.told and not front.pressable and front.sheet is None


def room_for_device(ctx: Context, side: float, beside: float = 0, look: Look = "screen") -> float:
    """How wide a device is on a wide page, between the people's share of it and what is beside."""
    pad, gap = EDGES[look]
    gaps = gap * (2 if beside else 1)
    return ctx.size[0] - 2 * pad[0] - gaps - _side_width(side, ctx) - beside


def _side_width(share: float, ctx: Context) -> float:
    """A share of the page, and room for a few words a line at the least."""
    return max(LEAST_SIDE, share * min(ctx.size[0], FULL))


def _side(front: Front, ctx: Context) -> Box:
    """What is said, above those who hear it."""
    stage, (wide, high) = front.stage, ctx.size
    tall = max(_LEAST, min(high * stage.tall / ctx.text, wide * 0.33))
    said = Box((front.said,) if front.said else (), justify="end", pad=(0, 18))
    people = replace(crowd(*stage.people, high=tall), min_h=_LEAST_BY_WORDS)
    words = Scroll(said, key=f"said-{front.moment}", last=True)
    return Box(
        (words, *stage.things, people),
        w=_side_width(stage.side, ctx),
    )


def _beside(front: Front, ctx: Context) -> tuple[Node, ...]:
    """What stays in sight, with what can be done below it; or that alone, in the middle. What is
    said stands above it on a page without people."""
    wide = front.beside * min(ctx.size[0], FULL)
    if front.beats:
        wide = max(wide, LEAST_DECIDES * ctx.broad)
    if front.sheet:
        letters = ctx.text * (AIRY_SHEET if ctx.airy else 1)
        return (sheets.beside(front, front.sheet, sheets.width(min(ctx.size[0], FULL), letters)),)
    if front.seen:
        lone = front.said if front.said and not front.stage.people else None
        said = (Scroll(Box((lone,)), f"said-{front.moment}", last=True),) if lone else ()
        lower = _lower(front, wide / ctx.text)
        return (Box((*said, front.seen, *lower), gap=12, pad=(0, 4), w=wide),)
    if not front.does:
        return ()
    wide = max(wide, MOVING * ctx.text) if _may_move(front, wide, ctx) else wide
    does = Box(front.does, gap=12, justify="centre")
    moving = Scroll(does, key=f"does-{front.moment}", last=True)
    return (Box((moving, corner(front)), pad=(0, 4), w=wide),)


def _may_move(front: Front, wide: float, ctx: Context) -> bool:
    """Whether what can be done beside lanterns may be too tall for a low page."""
    if not (front.beats and ctx.low):
        return False
    high = sum(CHOICE + high_in(each, ctx)(wide or LOW_SIDE) for each in front.does)
    return high > ctx.size[1] - CORNER


def _lower(front: Front, wide: float) -> tuple[Node, ...]:
    """What can be done, and where one reads on: below it, or at the end of a broad column."""
    if wide < BROAD:
        return (*front.does, corner(front))
    does = Box(front.does, gap=12, justify="end", grow=1)
    return (Box((does, Box((corner(front),), w=READ_ON)), "row", gap=12),)


def _in_hand(device: Device, front: Front, ctx: Context) -> tuple[Box, ...]:
    """The device; beside a slim one the place is seen."""
    shown = device_box(device, front, small=False)
    if not device.slim:
        return (shown,)
    return (replace(shown, grow=0, w=device.slim * min(ctx.size[0], FULL) / FULL), Box((), grow=1))


def device_box(device: Device, front: Front, *, small: bool) -> Box:
    """A device that is as tall as the room it is given."""
    moment = front.moment
    if device.look == "whole":
        return framed(device.head, (device.body, *device.foot), device.label, "whole")
    foot = Scroll(Box(device.foot, gap=10), key=f"foot-{moment}", grow=0, last=True)
    inside = (
        beginning(Scroll(device.body, f"device-{moment}", told=front.told), device),
        *((foot,) if device.foot else ()),
    )
    if device.look == "screen":
        return framed(device.head, inside, device.label, "small" if small else "large")
    return Box((*device.head, *inside), gap=10, grow=1)


def beginning(scroll: Scroll, device: Device) -> Scroll:
    """What moves up and down, beginning at what came last in the device."""
    return replace(scroll, from_end=bool(device.newest), first_seen=device.newest)
