"""Narrow and upright pages with a device: people above, below them everything else.

Where lanterns hang, what can be decided stays in sight between them and the device.
"""

from dataclasses import replace

from game.ui import sheets
from game.ui.beats import in_corner, row, side, wanted
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll, Words
from game.ui.parts import framed
from game.ui.picture_book import corner, kept, said_below, scene
from game.ui.scenery import scenery, things_alone
from game.ui.stage import Device, Front, backdrop, crowd, things_beside
from game.ui.wide_page import beginning, device_box

STRIP, SLIM_STRIP, HEAD_ROOM = 118.0, 84.0, 2.0
"""How tall the people above a narrow page are, and above a slim one with lanterns below."""
SPOKEN_BESIDE = 1.3
"""The largest letters with which a narrow page has room for what is said beside its people."""
LEAST_BESIDE = 440
"""The width, in letters of 100 %, from which it has that room, and an arrow if need be."""
WITH_PEOPLE = 440
"""From this height, in letters of 100 %, a narrow page with lanterns has room for people."""
_APART = 8.0
"""Between what moves and what is decided below it: both may end in an arrow to press."""
BESIDE, SHORT = 3, 14
"""So many cards fit beside each other on an upright page; and so many letters on a card of a tight
one that has others beside it."""


def narrow_page(front: Front, device: Device, ctx: Context) -> Node:
    """The people in a strip on top, below them everything else, which moves together."""
    on = (front.on,) if front.on else ()
    if device.look == "whole":
        both = (device_box(device, front, small=True), *on, *row(front, ctx, wanted(ctx)))
        alone = Box(both, pad=(6, 6), gap=6, grow=1)
        return Box((backdrop(front.stage), alone), "stack", grow=1)
    if front.beats and ctx.size[1] / ctx.text < WITH_PEOPLE:
        return _bare_page(front, device, ctx)
    slim = bool(front.beats) and not sheets.has_room_beside(ctx)
    speaks = bool(front.stage.people) and said_beside(ctx) and not slim
    below = replace(front, said=None) if speaks else front
    stays = Box((*(device.foot if front.foot_stays else ()), *on), gap=10, pad=(12, 8))
    decides = _decides(front, ctx) if front.beats and front.pressable else ()
    moves = (*_parts(below, device), *(() if decides else _does(front)))
    moves = (*moves, *(() if front.foot_stays else device.foot))
    page = Box(moves, gap=12, pad=(12, 12))
    moving = beginning(Scroll(page, key=f"page-{front.moment}", told=front.told), device)
    lower = (*decides, *((stays,) if stays.children else ()))
    apart = Box((moving, *lower), gap=_APART if decides else 0, grow=1)
    rest = _with_lanterns((*kept(front), apart), front, ctx)
    return Box(
        (*_strip(front, ctx, SLIM_STRIP if slim else STRIP, speaks=speaks), *rest),
        fill="sand",
        grow=1,
    )


def _with_lanterns(parts: tuple[Node, ...], front: Front, ctx: Context) -> tuple[Node, ...]:
    """What lies below the people, and the lanterns at its end, or at the lower edge of a slim
    page."""
    if not (front.beats and sheets.has_room_beside(ctx)):
        return (*parts, *row(front, ctx))
    return (Box((Box(parts, gap=_APART, grow=1), side(front, ctx)), "row", grow=1),)


def _bare_page(front: Front, device: Device, ctx: Context) -> Node:
    """What is in hand and all that can be decided, where every line counts: without the people,
    and without the frame of the device, whose head moves away with the rest. What is judged comes
    first, or it could be judged unseen; below it what is said of it, as a note."""
    head = device.head if device.newest else ()
    inside = (*head, device.body, *device.foot)
    bare = Box(inside, gap=6, pad=(12, 10), fill="paper", radius=20, label=device.label)
    notes = (replace(s, role="note") if isinstance(s, Box) else s for s in said_below(front))
    read = Box((bare, *notes), gap=8, pad=(8, 8))
    moving = beginning(Scroll(read, f"page-{front.moment}", told=front.told), device)
    decides = _decides(front, ctx) if front.pressable else ()
    on = (Box((front.on,), pad=(12, 8)),) if front.on else ()
    page = _with_lanterns((*kept(front), moving, *decides, *on), front, ctx)
    return Box(page, gap=_APART, fill="sand", grow=1)


def _decides(front: Front, ctx: Context) -> tuple[Node, ...]:
    reach = Box(_in_reach(front.does, ctx), pad=(12, 10), gap=10)
    return (Scroll(reach, key=f"does-{front.moment}", grow=0, last=True),)


def sheet_page(front: Front, sheet: Node, device: Device, ctx: Context) -> Node:
    """What was judged, and the sheet beside it, or below where there is no room beside."""
    shown = device_box(device, front, small=True)
    if sheets.has_room_beside(ctx):
        lying = sheets.beside(front, sheet, ctx.size[0] * 0.42)
        page = (shown, lying, *((side(front, ctx),) if front.beats else ()))
        upon = Box(page, "row", gap=10, pad=(10, 8), grow=1)
        behind = scenery(front.stage, people=False, middle=sheets.HAPPENED)
        return Box((behind, upon), "stack", grow=1)
    above = Box((shown,), pad=(8, 8), grow=1)
    return Box((above, *sheets.below(front, sheet), *row(front, ctx)), fill="sand", grow=1)


def said_beside(ctx: Context) -> bool:
    """Whether what is said has room beside the people of any page, and so stays in sight."""
    wide = ctx.size[0] / ctx.text >= LEAST_BESIDE
    return ctx.shape != "narrow" or (wide and ctx.text <= SPOKEN_BESIDE)


def _strip(front: Front, ctx: Context, high: float, *, speaks: bool) -> tuple[Node, ...]:
    """The place with its people, and what is said beside them, or below where things stand there;
    without people there is none."""
    stage = front.stage
    if not stage.people:
        return ()
    group = crowd(*stage.people, high=high, w=high * 1.6)
    things = things_beside(stage, high * 1.6)
    said = front.said if speaks else None
    words = (_moving_words(front, said),) if said else ()
    beside: tuple[Node, ...] = words if not things else ()
    there: Node = Box(
        (group, *things, *beside), "row", gap=8, pad=(12, 0), justify="centre", align="end", grow=1
    )
    shown = Box((there, *words), grow=1) if things and words else there
    shown = Box((shown, *wanted(ctx)), "row", pad=(8, 0), grow=1) if ctx.want else shown
    place = things_alone(stage) if words else stage
    behind = scenery(place, people=False, stand="middle")  # the floor alone is no place
    return (Box((behind, shown), "stack", min_h=high + HEAD_ROOM),)


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
    return (*shown, *said_below(front)) if front.late else (*said_below(front), *shown)


def _does(front: Front) -> tuple[Node, ...]:
    """What can be decided, while anything can: side by side where there is room."""
    if not front.pressable:
        return ()
    return (Box(front.does, "wrap", gap=10, justify="centre"),)


def upright_page(front: Front, device: Device, ctx: Context) -> Node:
    """The place with its people above, the device below as wide as the screen, and at the lower
    edge, within reach of a thumb, what can be done. What lies on a table is as high as it is, and
    all the rest is picture."""
    lies = device.look == "table"
    behind = scenery(front.stage, people=False, middle=0.3)
    above = Box((behind, scene(front, ctx), *in_corner(ctx)), "stack", grow=1 if lies else 0.3)
    shown = device_box(device, front, small=True)
    below = Box((shown,), pad=(8, 8), grow=0 if lies else 0.7)
    does = _decides(front, ctx) if front.pressable else ()
    bare = front.beats and not front.on  # where lanterns hang nothing decides
    free = () if bare else (corner(front, (12, 8)),)
    parts = (above, *kept(front), below, *does, *free, *row(front, ctx))
    return Box(parts, fill="sand", grow=1)


def _in_reach(does: tuple[Node, ...], ctx: Context) -> tuple[Node, ...]:
    """Cards share the width, three in a row at the most and fewer where their words need the room,
    or whole sentences one in a row of a tight page; anything else stands as it is given."""
    cards = [replace(each, grow=1) for each in does if isinstance(each, Button)]
    if len(cards) < len(does):
        return does
    if ctx.tight and any(len(each.label) > SHORT for each in cards):
        return tuple(replace(each, child=_lying(each.child)) for each in cards)
    if ctx.tight:
        cards = [replace(each, child=_small(each.child)) for each in cards]
    rows = -(-len(cards) // BESIDE)
    many = -(-len(cards) // rows)
    return tuple(
        Box(tuple(cards[at : at + many]), "wrap", gap=10, align="stretch")
        for at in range(0, len(cards), many)
    )


def _small(face: Node) -> Node:
    """The face of a card with smaller words, so that one line of them is enough."""
    if not isinstance(face, Box):
        return face
    words = (replace(w, style="small") if isinstance(w, Words) else w for w in face.children)
    return replace(face, children=tuple(words))


def _lying(face: Node) -> Node:
    """The face of a card with its picture beside its words."""
    if not isinstance(face, Box):
        return face
    words = (
        replace(w, align="start", grow=1) if isinstance(w, Words) else w for w in face.children
    )
    return replace(face, children=tuple(words), flow="row", gap=10)
