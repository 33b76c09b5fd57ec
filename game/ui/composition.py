"""Where the parts of a room's picture stand on a wide, a narrow and an upright page: here only.

Reading on has a place of its own, the lower end corner of a wide page and the lower edge of an
upright one: nothing to decide ever stands there, where a hand that presses on would find it.
"""

from dataclasses import replace

from game.ui import sheets
from game.ui.beats import column, row, with_telling
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll
from game.ui.parts import framed
from game.ui.picture_book import book, corner, kept, narrow_book, said_below, scene, upright_book
from game.ui.scene_pages import scene_page
from game.ui.scenery import at_anchors, behind_device, scenery
from game.ui.stage import Device, Front, Look, backdrop, crowd, hushed, things_beside

EDGES: dict[Look, tuple[tuple[float, float], float]] = {
    "screen": ((28, 16), 22),
    "whole": ((18, 10), 14),
    "table": ((24, 10), 20),
}
"""What a wide page keeps free at its sides, above and below; and between its parts."""
FULL = 1280
"""The width of a page from which the people's side grows no more."""
LEAST_SIDE = 248.0
"""The least width of the people's side."""
SIDE_TOLD = 0.31
"""The share of a low page for the people while what is said is read."""
BROAD, READ_ON = 400.0, 168.0
"""From this width, in letters of 100 %, what is beside a device has room for reading on at its end;
and how much that takes."""
_LEAST, _LEAST_BY_WORDS = 160.0, 76.0
"""People on a wide page are at least so tall, and beside many words."""
STRIP, HEAD_ROOM = 118.0, 2.0
"""How tall the people above a narrow page are."""
SPOKEN_BESIDE = 1.3
"""The largest letters with which a narrow page has room for what is said beside its people."""
BESIDE = 3
"""So many cards fit beside each other on an upright page."""


def compose(front: Front, ctx: Context) -> Node:
    """The picture of a room in the space there is."""
    front = with_telling(front, ctx)
    front = replace(front, stage=hushed(front.stage)) if front.hush else front
    if front.device is None and front.sheet is None and at_anchors(front.stage):
        return scene_page(front, ctx)
    if front.device:
        front = replace(front, stage=behind_device(front.stage))
    match ctx.shape:
        case "wide":
            return _wide(front, front.device, ctx) if front.device else book(front, ctx)
        case "narrow":
            return _narrow(front, ctx)
        case "upright":
            return _upright(front, ctx)


def _wide(front: Front, device: Device, ctx: Context) -> Node:
    """The people with their words, the device, and beside it what is seen and can be done."""
    beside = _beside(front, ctx)
    lanterns = column(front, ctx)
    side: tuple[Box, ...] = (_side(front, ctx),) if front.stage.people else ()
    if _needs_room(front, ctx):
        wide = SIDE_TOLD if device.look == "screen" else front.stage.side
        side = tuple(replace(each, w=_side_width(wide, ctx)) for each in side)
        device, beside = replace(device, head=()), beside if front.seen else ()
    if front.on and not beside:
        device = replace(device, foot=(*device.foot, Box((front.on,), "row", justify="end")))
    parts = (*side, *_in_hand(device, front, ctx), *beside, *lanterns)
    pad, gap = EDGES[device.look]
    row = Box(parts, "row", gap=gap, pad=pad, grow=1)
    return Box((scenery(front.stage, people=False), row), "stack", grow=1)


def _needs_room(front: Front, ctx: Context) -> bool:
    """Whether all that is said has the low page to itself, while nothing can be decided."""
    return ctx.low and front.told and not front.pressable


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
    if front.sheet:
        return (sheets.beside(front, front.sheet, sheets.SHARE * min(ctx.size[0], FULL)),)
    if front.seen:
        lone = front.said if front.said and not front.stage.people else None
        said = (Scroll(Box((lone,)), f"said-{front.moment}", last=True),) if lone else ()
        lower = _lower(front, wide / ctx.text)
        return (Box((*said, front.seen, *lower), gap=12, pad=(0, 4), w=wide),)
    if not front.does:
        return ()
    does = Box(front.does, gap=12, justify="centre")
    moving = Scroll(does, key=f"does-{front.moment}", last=True)
    return (Box((moving, corner(front)), pad=(0, 4), w=wide),)


def _lower(front: Front, wide: float) -> tuple[Node, ...]:
    """What can be done, and where one reads on: below it, or at the end of a broad column."""
    if wide < BROAD:
        return (*front.does, corner(front))
    does = Box(front.does, gap=12, justify="end", grow=1)
    return (Box((does, Box((corner(front),), w=READ_ON)), "row", gap=12),)


def _device(device: Device, front: Front, *, small: bool) -> Box:
    """A device that is as tall as the room it is given."""
    moment = front.moment
    if device.look == "whole":
        return framed(device.head, (device.body, *device.foot), device.label, "whole")
    foot = Scroll(Box(device.foot, gap=10), key=f"foot-{moment}", grow=0, last=True)
    inside = (
        _beginning(Scroll(device.body, f"device-{moment}", told=front.told), device),
        *((foot,) if device.foot else ()),
    )
    if device.look == "screen":
        return framed(device.head, inside, device.label, "small" if small else "large")
    return Box((*device.head, *inside), gap=10, grow=1)


def _beginning(scroll: Scroll, device: Device) -> Scroll:
    """What moves up and down, beginning at what came last."""
    return replace(scroll, from_end=bool(device.newest), first_seen=device.newest)


def _in_hand(device: Device, front: Front, ctx: Context) -> tuple[Box, ...]:
    """A device of a wide page; beside a slim one the place is seen."""
    shown = _device(device, front, small=False)
    if not device.slim:
        return (shown,)
    return (replace(shown, grow=0, w=device.slim * ctx.text), Box((), grow=1))


def _narrow(front: Front, ctx: Context) -> Node:
    """The people in a strip on top, below them everything else, which moves together."""
    device = front.device
    if front.sheet and sheets.takes_the_page(ctx):
        page = sheets.alone(front, front.sheet)
        return Box((backdrop(front.stage), page), "stack", grow=1)
    if not device:
        return narrow_book(front, ctx)
    if front.sheet:
        return _narrow_with_sheet(front, front.sheet, device, ctx)
    if device.look == "whole":
        on = (front.on,) if front.on else ()
        both = (_device(device, front, small=True), *on, *row(front))
        alone = Box(both, pad=(6, 6), gap=6, grow=1)
        return Box((backdrop(front.stage), alone), "stack", grow=1)
    speaks = bool(front.stage.people) and said_beside(ctx)
    foot = device.foot
    stay = (*(foot if front.foot_stays else ()), *((front.on,) if front.on else ()))
    stays = (Box(stay, gap=10, pad=(12, 8)),) if stay else ()
    below = replace(front, said=None) if speaks else front
    page = Box((*_parts(below, device), *(() if front.foot_stays else foot)), gap=12, pad=(12, 12))
    moving = _beginning(Scroll(page, key=f"page-{front.moment}", told=front.told), device)
    strip = _strip(front, speaks=speaks)
    return Box((*strip, *kept(front), moving, *stays, *row(front)), fill="sand", grow=1)


def _narrow_with_sheet(front: Front, sheet: Node, device: Device, ctx: Context) -> Node:
    """What was judged, and the sheet beside it, or below where there is no room beside."""
    shown = _device(device, front, small=True)
    if sheets.has_room_beside(ctx):
        lying = sheets.beside(front, sheet, ctx.size[0] * 0.44)
        page = Box((shown, lying), "row", gap=10, pad=(10, 8), grow=1)
        return Box((backdrop(front.stage), page), "stack", grow=1)
    above = Box((shown,), pad=(8, 8), grow=1)
    return Box((above, *sheets.below(front, sheet), *row(front)), fill="sand", grow=1)


def said_beside(ctx: Context) -> bool:
    """Whether what is said has room beside the people of any page, and so stays in sight."""
    return ctx.shape != "narrow" or ctx.text <= SPOKEN_BESIDE


def _strip(front: Front, *, speaks: bool) -> tuple[Node, ...]:
    """The place with its people, and what is said beside them, or below where things stand there;
    without people there is none."""
    stage = front.stage
    if not stage.people:
        return ()
    group = crowd(*stage.people, high=STRIP, w=STRIP * 1.6)
    things = things_beside(stage, STRIP * 1.6)
    said = front.said if speaks else None
    words = (_moving_words(front, said),) if said else ()
    beside: tuple[Node, ...] = words if not things else ()
    row: Node = Box(
        (group, *things, *beside), "row", gap=8, pad=(12, 0), justify="centre", align="end", grow=1
    )
    shown = Box((row, *words), grow=1) if things and words else row
    behind = replace(backdrop(stage), stand="middle")  # the floor alone is no place
    return (Box((behind, shown), "stack", min_h=STRIP + HEAD_ROOM),)


def _moving_words(front: Front, said: Node) -> Box:
    """What is said, at the lower edge of its room; it moves where that is too small."""
    bubble = replace(said, shape="") if front.stage.things and isinstance(said, Box) else said
    words = Box((bubble,), justify="end")
    moving = Scroll(words, f"said-{front.moment}", last=True)
    return Box((moving,), pad=(8 if front.stage.things else 0, 8), grow=1)


def _parts(front: Front, device: Device) -> tuple[Node, ...]:
    """What is said and what lies in front, in the order in which they are read."""
    shown: tuple[Node, ...] = (*device.head, device.body)
    if device.look == "screen":
        shown = (framed(device.head, (device.body,), device.label, "small"),)
    talk = (*shown, *said_below(front)) if front.late else (*said_below(front), *shown)
    return (*talk, *_does(front))


def _does(front: Front) -> tuple[Node, ...]:
    """What can be decided, while anything can: side by side where there is room."""
    if not front.pressable:
        return ()
    return (Box(front.does, "wrap", gap=10, justify="centre"),)


def _upright(front: Front, ctx: Context) -> Node:
    """The place with its people above, the device below as wide as the screen, and at the lower
    edge, within reach of a thumb, what can be done."""
    device = front.device
    if front.sheet and sheets.takes_the_page(ctx):
        page = sheets.alone(front, front.sheet)
        return Box((backdrop(front.stage), page), "stack", grow=1)
    if not device:
        return upright_book(front, ctx)
    if front.sheet:
        return _narrow_with_sheet(front, front.sheet, device, ctx)
    behind = scenery(front.stage, people=False, middle=0.3)
    above = Box((behind, scene(front, ctx)), "stack", grow=0.3)
    shown = _device(device, front, small=True)
    below = Box((shown,), pad=(8, 8), grow=0.7)
    does: tuple[Node, ...] = ()
    if front.pressable:
        reach = Box(_in_reach(front.does), pad=(12, 10), gap=10)
        does = (Scroll(reach, key=f"does-{front.moment}", grow=0, last=True),)
    parts = (above, *kept(front), below, *does, corner(front, (12, 8)), *row(front))
    return Box(parts, fill="sand", grow=1)


def _in_reach(does: tuple[Node, ...]) -> tuple[Node, ...]:
    """Cards share the width, three in a row at the most; anything else stands as it is given."""
    cards = [replace(each, grow=1) for each in does if isinstance(each, Button)]
    if len(cards) < len(does):
        return does
    rows = -(-len(cards) // BESIDE)
    many = -(-len(cards) // rows)
    return tuple(
        Box(tuple(cards[at : at + many]), "row", gap=10) for at in range(0, len(cards), many)
    )
