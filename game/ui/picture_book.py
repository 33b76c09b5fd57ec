"""A wide page of a picture book: people on the ground, what is said in the sky above them."""

from dataclasses import replace
from typing import Literal

from game.ui.context import Context
from game.ui.looks import TAIL
from game.ui.nodes import Box, Node, Scroll
from game.ui.stage import Front, backdrop, crowd, middle, things_beside

_SIDE, _GAP = 36.0, 18.0
_RING = 8.0
"""Room beside what is pressed, so that its focus ring is whole."""


def book(front: Front, ctx: Context) -> Node:
    """People on the ground, what is said in the sky above who says it, what to do beside them."""
    stage, (wide, high) = front.stage, ctx.size
    tall = min(high * 0.74 / ctx.text**0.4, wide * 0.5)
    room = wide * (0.4 if stage.things else 0.5)
    group = crowd(*stage.people, high=tall, w=room)
    people = Box((group, *things_beside(stage, room)), "row", align="end", pad=(_SIDE, 0))
    free = wide - (room * (1.48 if stage.things else 1)) - 2 * _SIDE - _GAP
    across: Literal["stretch", "end"] = "stretch" if len(front.does) > 1 else "end"
    column = Box(front.does, gap=_GAP, justify="end", align=across, pad=(_RING, 24))
    does = Scroll(column, key=f"book-{front.moment}")
    beside = Box((Box((), grow=1), Box((does,), w=free)), "row", pad=(_SIDE, 0), grow=1)
    words = Box((_sky(front, (wide, high - tall), room), beside), grow=1)
    ground = Box((people,), justify="end", grow=1)
    return Box((backdrop(stage.place), ground, words), "stack", grow=1)


def _sky(front: Front, size: tuple[float, float], room: float) -> Node:
    """A bubble right above the head of the one who speaks, so that its tail points there."""
    stage, said = front.stage, front.said
    alone = stage.speaker < 0
    before = 0.0 if alone else middle(stage.speaker, len(stage.people)) * room - TAIL.inset
    words = replace(said, max_w=size[0] * 0.7) if isinstance(said, Box) else Box(())
    row = words if alone else Box((Box((), w=max(0.0, before)), words), "row")
    across: Literal["start", "centre"] = "centre" if alone else "start"
    return Box((row,), justify="end", align=across, pad=(_SIDE, 12), min_h=size[1])
