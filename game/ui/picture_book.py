"""Pages of a picture book, which have no device: the place fills each, and people are large in it.

Wide, what is said hangs in the sky above them; upright it stands below them, and narrow beside.
"""

from dataclasses import replace
from typing import Literal

from game.ui.beats import in_corner
from game.ui.context import Context
from game.ui.looks import TAIL
from game.ui.nodes import Box, Node, Scroll
from game.ui.scenery import scenery
from game.ui.stage import Front, crowd, middle, things_beside
from game.ui.theme import TARGET

_SIDE, _GAP = 36.0, 18.0
_RING = 8.0
"""Room beside what is pressed, so that its focus ring is whole."""
LEAST_UPRIGHT = 104.0
"""How tall people on an upright page are at least."""
CORNER = TARGET + 12
"""How tall the room is that stays free for reading on: a button, a little above or below."""
_PEOPLE = 0.3
"""The share of a narrow page's width for its people."""


def book(front: Front, ctx: Context) -> Node:
    """People on the ground, what is said in the sky above who says it, what to do beside them."""
    stage, (wide, high) = front.stage, ctx.size
    tall = min(high * 0.74 / ctx.text**0.4, wide * 0.5)
    room = wide * (0.4 if stage.things else 0.5)
    group = crowd(*stage.people, high=tall, w=room)
    people = Box((group, *things_beside(stage, room)), "row", align="end", pad=(_SIDE, 0))
    free = wide - (room * (1.48 if stage.things else 1)) - 2 * _SIDE - _GAP
    column = Box(front.does, gap=_GAP, justify="end", pad=(_RING, 0))
    does = Scroll(column, key=f"book-{front.moment}")
    on = Box((corner(front),), "row", justify="end", pad=(_RING, 24))
    decides = Box((does, on), w=free)
    beside = Box((Box((), grow=1), decides), "row", pad=(_SIDE, 0), grow=1)
    words = Box((_sky(front, (wide, high - tall), room), beside), grow=1)
    ground = Box((people,), justify="end", grow=1)
    picture = (scenery(stage, people=True), *in_corner(ctx))
    return Box((*picture, ground, words), "stack", grow=1)


def _sky(front: Front, size: tuple[float, float], room: float) -> Node:
    """A bubble right above the head of the one who speaks, so that its tail points there."""
    stage, said = front.stage, front.said
    alone = stage.speaker < 0
    before = 0.0 if alone else middle(stage.speaker, len(stage.people)) * room - TAIL.inset
    words = replace(said, max_w=size[0] * 0.7) if isinstance(said, Box) else Box(())
    row = words if alone else Box((Box((), w=max(0.0, before)), words), "row")
    across: Literal["start", "centre"] = "centre" if alone else "start"
    return Box((row,), justify="end", align=across, pad=(_SIDE, 12), min_h=size[1])


def narrow_book(front: Front, ctx: Context) -> Node:
    """Large letters: people on the ground at the start, their words and what to do beside them; in
    a window higher than wide, above these."""
    wide, high = ctx.size
    if high >= wide:
        return upright_book(front, ctx)
    room = wide * _PEOPLE
    share = room / 1.48 if front.stage.things else room
    group = crowd(*front.stage.people, high=min(share * 1.3, high * 0.8), w=share)
    people = Box((group, *things_beside(front.stage, share)), "row", align="end", w=room)
    on = (front.on,) if front.on else ()
    column = Box((*said_below(front), *front.does, *on), gap=12, pad=(_RING, 12), justify="end")
    words = Scroll(column, key=f"page-{front.moment}", told=front.told)
    row = Box((people, words), "row", gap=8, pad=(12, 0), align="end", grow=1)
    page = Box((*kept(front), row), grow=1)
    picture = (scenery(front.stage, people=True), *in_corner(ctx))
    return Box((*picture, page), "stack", grow=1)


def upright_book(front: Front, ctx: Context) -> Node:
    """The place fills the page, and the people in it are as tall as the words leave room for."""
    column = Box(front.does, gap=12, pad=(14, 10))
    does = (Scroll(column, key=f"book-{front.moment}", grow=0),) if front.does else ()
    page = Box((scene(front, ctx), *kept(front), *does, corner(front, (14, 10))), grow=1)
    picture = (scenery(front.stage, people=True), *in_corner(ctx))
    return Box((*picture, page), "stack", grow=1)


def scene(front: Front, ctx: Context) -> Box:
    """The people of an upright page, and at the lower edge of their place what is said."""
    wide = ctx.size[0] * (0.5 if front.device else 0.7)
    things = things_beside(front.stage, wide)
    group: tuple[Node, ...] = (replace(crowd(*front.stage.people), grow=1), *things)
    if front.device and not things:  # close together, in the middle
        group = (Box((), grow=0.5), *group, Box((), grow=0.5))
    people = Box(group, "row", align="end", grow=1, min_h=LEAST_UPRIGHT)
    said = Scroll(Box(said_below(front)), key=f"said-{front.moment}", grow=0, last=True)
    words = (Box((said,), pad=(0, 10)),) if front.said else ()
    return Box((people, *words), pad=(14, 0), grow=1)


def said_below(front: Front) -> tuple[Node, ...]:
    """What is said below people: a tail would point at a button."""
    said = front.said
    if not said:
        return ()
    return (replace(said, shape="") if isinstance(said, Box) else said,)


def corner(front: Front, pad: tuple[float, float] = (0, 0)) -> Box:
    """Where one reads on: the button for it, or as much room that stays free, as long as it is not
    needed for words."""
    high = CORNER + 2 * pad[1]
    if front.on:
        return Box((front.on,), justify="end", pad=pad, min_h=high)
    return Box((), h=high, min_h=1)


def kept(front: Front) -> tuple[Node, ...]:
    """What stays in sight, if there is anything."""
    return (front.seen,) if front.seen else ()
