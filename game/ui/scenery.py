"""The place of a scene, with whoever and whatever stands at its anchors at their true size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.geometry import Rect
from game.ui.nodes import Box, Node, Picture, Pin
from game.ui.stage import Stage, Standing, backdrop

SHAPE = 1280 / 720
"""The shape of every place."""
AWAY = -2
"""The `who` of somebody who stays where she is while others come to the front."""
_BROAD = 1.4
"""Few things are so many times wider than high."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The part of a place that a box of that size shows: where the whole picture lies around it."""

    whole: Rect

    def of(self, standing: Standing) -> Rect:
        """Where in the box somebody or something at an anchor is."""
        w = standing.wide * self.whole.w
        h = standing.tall * self.whole.h * (1 - standing.air)
        return Rect(
            self.whole.x + standing.x * self.whole.w - w / 2,
            self.whole.y + standing.y * self.whole.h - h,
            w,
            h,
        )


def scenery(
    stage: Stage,
    *,
    people: bool,
    middle: float = 0.5,
    stand: Literal["bottom", "middle"] = "bottom",
) -> Node:
    """The place and what stands there; `people`: also those at anchors, who else come to the front.
    middle: how far across the place the middle of what is seen is. stand: whether its foot is seen
    in a low box, or its middle."""
    ground = replace(backdrop(stage), middle=middle, stand=stand)
    spots = tuple(_pin(each) for each in stage.standing if people or each.who < 0)
    return Box((ground, *spots), "cover", grow=1) if spots else ground


def cut(size: tuple[float, float], middle: float = 0.5) -> Cut:
    """What a box of that size shows of a place (as the flow `cover` lays it out)."""
    wide, high = max(size[0], size[1] * SHAPE), max(size[1], size[0] / SHAPE)
    start = min(max(middle * wide - size[0] / 2, 0.0), wide - size[0])
    return Cut(Rect(-start, size[1] - high, wide, high))


def in_front(stage: Stage) -> tuple[Picture, ...]:
    """The people who stand at no anchor: on the ground in front."""
    away = {each.who for each in stage.standing}
    return tuple(each for at, each in enumerate(stage.people) if at not in away)


def behind_device(stage: Stage) -> Stage:
    """The same beside a device: whoever stands at no anchor is in front, and the others stay where
    they are in the place, seen and not read: what is in hand is read first. Where nobody is in
    front, all of them come."""
    near = in_front(stage)
    if not near or len(near) == len(stage.people):
        return stage
    speaks = stage.people[stage.speaker] if stage.speaker >= 0 else None
    return replace(
        stage,
        people=near,
        speaker=near.index(speaks) if speaks in near else -1,
        standing=tuple(_away(each) for each in stage.standing),
    )


def _away(standing: Standing) -> Standing:
    return replace(standing, who=AWAY, shown=replace(standing.shown, label=""))


def things_alone(stage: Stage) -> Stage:
    """The same without whoever stays behind: for where words hang, which cover no face."""
    return replace(stage, standing=tuple(each for each in stage.standing if each.who != AWAY))


def at_anchors(stage: Stage) -> bool:
    """Whether anybody stands in the place itself."""
    return any(each.who >= 0 for each in stage.standing)


def in_hand(stage: Stage) -> bool:
    """Whether what is seen is a thing from near, with nobody's face beside it."""
    return stage.near is not None and not stage.people


def reach(stage: Stage) -> tuple[float, float]:
    """From where to where across the place there is somebody or something to see."""
    ends = [(each.x - each.wide / 2, each.x + each.wide / 2) for each in stage.standing]
    if in_front(stage) or not ends:
        ends.append((0.0, 0.45))
    return max(0.0, min(a for a, _ in ends)), min(1.0, max(b for _, b in ends))


def _pin(standing: Standing) -> Pin:
    start, top = standing.x - standing.wide / 2, standing.y - standing.tall
    return Pin(standing.shown, start, top, standing.wide, standing.tall)


def rects(stage: Stage, seen: Cut, *, crowd: bool = False) -> Iterator[Rect]:
    """What is taken up in a box by who and what stands at anchors, and by a crowd, too."""
    for each in stage.standing:
        rect = seen.of(each)
        if each.behind:
            yield from (rect,) if crowd else ()
        else:  # a thing stands in the middle of its room
            wide = min(rect.w, rect.h * _BROAD)
            yield replace(rect, x=rect.centre[0] - wide / 2, w=wide)
