"""The place of a scene, with whoever and whatever stands at its anchors at their true size."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.ui.geometry import Rect, covering
from game.ui.nodes import Box, Node, Picture, Pin
from game.ui.stage import Stage, Standing, backdrop

SHAPE = 1280 / 720
"""The shape of every place."""
AWAY = -2
"""The `who` of somebody who stays where she is while others come to the front."""
_HANDS = 0.5
"""How far below the top of somebody hands that sign are, as a share of her height."""
_SKY = 0.03
"""What is free above the highest, as a share of a place's height."""
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
    in_sight: tuple[float, float] = (1.0, 1.0),
) -> Node:
    """The place and what stands there; `people`: also those at anchors, who else come to the front.
    middle: how far across the place the middle of what is seen is. stand: whether its foot is seen
    in a low box, or its middle. in_sight: what of its height is seen there, too (`in_sight_of`)."""
    ground = replace(backdrop(stage), middle=middle, stand=stand, in_sight=in_sight)
    spots = tuple(_pin(each) for each in stage.standing if people or each.who < 0)
    return Box((ground, *spots), "cover", grow=1) if spots else ground


def cut(
    size: tuple[float, float], middle: float = 0.5, in_sight: tuple[float, float] = (1.0, 1.0)
) -> Cut:
    """What a box of that size shows of a place (as the flow `cover` lays it out)."""
    return Cut(covering(Rect(0, 0, *size), SHAPE, middle, in_sight))


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


def in_sight_of(stage: Stage) -> tuple[float, float]:
    """From how high to how low in the place there is somebody or something to see: down to the
    lowest hands, so that a low picture cuts off feet before it cuts off a face. What hangs over
    people is in sight, too, unless something lies before their feet."""
    seen = [each for each in stage.standing if not each.behind]
    if not seen:
        return 1.0, 1.0
    people = [each for each in seen if each.who != -1] or seen
    before = max(each.y for each in seen) > max(each.y for each in people)
    high = min(_top(each) for each in (people if before else seen))
    low = max(_top(each) * (1 - _HANDS) + each.y * _HANDS for each in people)
    return max(0.0, high - _SKY), min(1.0, low)


def _top(standing: Standing) -> float:
    return standing.y - standing.tall * (1 - standing.air)


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
