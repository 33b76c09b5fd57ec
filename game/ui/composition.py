"""Where the parts of a room's picture stand on a wide, a narrow and an upright page: here only."""

from dataclasses import replace

from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll
from game.ui.parts import framed
from game.ui.picture_book import book
from game.ui.stage import Device, Front, Look, Stage, backdrop, crowd, things_beside

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
_LEAST = 160.0
"""People on a wide page are at least so tall."""
STRIP, HEAD_ROOM = 118.0, 2.0
"""How tall the people above a narrow page are."""
LEAST_UPRIGHT = 104.0
"""How tall people on an upright page are at least."""
BESIDE = 3
"""So many cards fit beside each other on an upright page."""


def compose(front: Front, ctx: Context) -> Node:
    """The picture of a room in the space there is."""
    match ctx.shape:
        case "wide":
            return _wide(front, front.device, ctx) if front.device else book(front, ctx)
        case "narrow":
            return _narrow(front, ctx)
        case "upright":
            return _upright(front, ctx)


def _wide(front: Front, device: Device, ctx: Context) -> Node:
    """The people with their words, the device, and beside it what is seen and can be done."""
    parts = (_side(front, ctx), _device(device, front.moment, small=False), *_beside(front, ctx))
    pad, gap = EDGES[device.look]
    row = Box(parts, "row", gap=gap, pad=pad, grow=1)
    return Box((backdrop(front.stage.place), row), "stack", grow=1)


def room_for_device(ctx: Context, side: float, beside: float) -> float:
    """How wide a device is on a wide page, between the people's share of it and what is beside."""
    pad, gap = EDGES["screen"]
    return ctx.size[0] - 2 * pad[0] - 2 * gap - _side_width(side, ctx) - beside


def _side_width(share: float, ctx: Context) -> float:
    """A share of the page, and room for a few words a line at the least."""
    return max(LEAST_SIDE, share * min(ctx.size[0], FULL))


def _side(front: Front, ctx: Context) -> Box:
    """What is said, above those who hear it."""
    stage, (wide, high) = front.stage, ctx.size
    tall = max(_LEAST, min(high * stage.tall / ctx.text, wide * 0.33))
    said = Box((front.said,) if front.said else (), justify="end", pad=(0, 18))
    people = crowd(*stage.people, high=tall)
    return Box(
        (Scroll(said, key=f"said-{front.moment}"), *stage.things, people),
        w=_side_width(stage.side, ctx),
    )


def _beside(front: Front, ctx: Context) -> tuple[Node, ...]:
    """What stays in sight, with what can be done below it; or that alone, in the middle."""
    wide = front.beside * min(ctx.size[0], FULL)
    if front.seen:
        return (Box((front.seen, *front.does), gap=12, pad=(0, 4), w=wide),)
    if not front.does:
        return ()
    does = Box(front.does, gap=12, justify="centre")
    return (Box((Scroll(does, key=f"does-{front.moment}"),), w=wide),)


def _device(device: Device, moment: str, *, small: bool) -> Box:
    """A device that is as tall as the room it is given."""
    if device.look == "whole":
        return framed(device.head, (device.body, *device.foot), device.label, "whole")
    foot = Scroll(Box(device.foot, gap=10), key=f"foot-{moment}", grow=0, last=True)
    inside = (Scroll(device.body, key=f"device-{moment}"), *((foot,) if device.foot else ()))
    if device.look == "screen":
        return framed(device.head, inside, device.label, "small" if small else "large")
    return Box((*device.head, *inside), gap=10, grow=1)


def _narrow(front: Front, ctx: Context) -> Node:
    """The people in a strip on top, below them everything else, which moves together."""
    device = front.device
    if device and device.look == "whole":
        alone = Box((_device(device, front.moment, small=True),), pad=(6, 6), grow=1)
        return Box((backdrop(front.stage.place), alone), "stack", grow=1)
    tall = STRIP if device else _tall_in_book(front, ctx)
    foot = device.foot if device else ()
    stays = (Box(foot, gap=10, pad=(12, 8)),) if foot and front.foot_stays else ()
    page = Box((*_parts(front), *(() if stays else foot)), gap=12, pad=(12, 12))
    moving = Scroll(page, key=f"page-{front.moment}")
    return Box((*_strip(front.stage, tall), *_kept(front), moving, *stays), fill="sand", grow=1)


def _tall_in_book(front: Front, ctx: Context) -> float:
    """In a picture book people are as tall as their words leave room for."""
    words = 260 * ctx.text + (80 if front.seen else 0)
    return max(126.0, min(max(270.0, ctx.size[1] * 0.42), ctx.size[1] - words))


def _strip(stage: Stage, tall: float) -> tuple[Node, ...]:
    """The place with its people; without people there is none."""
    if not stage.people:
        return ()
    place = Box((backdrop(stage.place), _standing(stage, tall)), "stack", h=tall + HEAD_ROOM)
    return (place,)


def _standing(stage: Stage, tall: float) -> Box:
    """The people close together on the ground, and their things beside them."""
    group = crowd(*stage.people, high=tall, w=tall * 1.6)
    return Box(
        (group, *things_beside(stage, tall * 1.6)),
        "row",
        gap=8,
        justify="centre",
        align="end",
        grow=1,
    )


def _kept(front: Front) -> tuple[Node, ...]:
    return (front.seen,) if front.seen else ()


def _parts(front: Front) -> tuple[Node, ...]:
    """What is said and what lies in front, in the order in which they are read."""
    device = front.device
    shown: tuple[Node, ...] = ()
    if device and device.look == "screen":
        shown = (framed(device.head, (device.body,), device.label, "small"),)
    elif device:
        shown = (*device.head, device.body)
    talk = (*shown, *_said(front)) if front.late else (*_said(front), *shown)
    return (*talk, *_does(front))


def _said(front: Front) -> tuple[Node, ...]:
    """The people are above their words here: a tail below these would point at a button."""
    said = front.said
    if not said:
        return ()
    return (replace(said, shape="") if isinstance(said, Box) else said,)


def _does(front: Front) -> tuple[Node, ...]:
    """What can be decided, while anything can: side by side where there is room."""
    if not front.pressable:
        return ()
    if not front.device:
        return front.does
    return (Box(front.does, "wrap", gap=10, justify="centre"),)


def _upright(front: Front, ctx: Context) -> Node:
    """The place with its people above, the device below as wide as the screen, and at the lower
    edge, within reach of a thumb, what can be done."""
    device = front.device
    if not device:
        return _upright_book(front, ctx)
    above = Box((backdrop(front.stage.place), _scene(front, ctx)), "stack", grow=0.3)
    shown = _device(device, front.moment, small=True)
    below = Box((shown,), pad=(8, 8), grow=0.7)
    does: tuple[Node, ...] = ()
    if front.pressable:
        reach = Box(_in_reach(front.does), pad=(12, 10), gap=10)
        does = (Scroll(reach, key=f"does-{front.moment}", grow=0),)
    return Box((above, *_kept(front), below, *does), fill="sand", grow=1)


def _upright_book(front: Front, ctx: Context) -> Node:
    """The place fills the page, and the people in it are as tall as the words leave room for."""
    column = Box(front.does, gap=12, pad=(14, 10))
    does = Scroll(column, key=f"book-{front.moment}", grow=0)
    page = Box((_scene(front, ctx), *_kept(front), does), grow=1)
    return Box((backdrop(front.stage.place), page), "stack", grow=1)


def _scene(front: Front, ctx: Context) -> Box:
    """The people, and at the lower edge of their place what is said."""
    wide = ctx.size[0] * (0.5 if front.device else 0.7)
    things = things_beside(front.stage, wide)
    group: tuple[Node, ...] = (replace(crowd(*front.stage.people), grow=1), *things)
    if front.device and not things:  # close together, in the middle
        group = (Box((), grow=0.5), *group, Box((), grow=0.5))
    people = Box(group, "row", align="end", grow=1, min_h=LEAST_UPRIGHT)
    said = Scroll(Box(_said(front)), key=f"said-{front.moment}", grow=0)
    words = (Box((said,), pad=(0, 10)),) if front.said else ()
    return Box((people, *words), pad=(14, 0), grow=1)


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
