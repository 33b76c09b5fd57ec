"""What a drawing does once, when it comes or is touched: a name and a moment make a pose.

A view says that a picture has a gesture (`nodes.Picture.gesture`); whoever paints plays it from
the moment it is first seen. Each one ends where the drawing stands at rest, so with still motion
nothing is missing but the way there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import pi, sin
from types import MappingProxyType
from typing import Literal

from game.ui.pose import AT_REST, Pose

GestureName = Literal[
    "arrive", "breathe", "cheer", "fly", "glow", "grow", "hop", "leap", "nod", "ring", "rise",
    "roll", "spin", "spread", "stroll", "sweep", "unfurl", "wiggle",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something a drawing does once. after: milliseconds that it waits before. nth: which time it
    is, so that a second touch plays it anew."""

    name: GestureName
    after: int = 0
    nth: int = 0


@dataclass(frozen=True, slots=True)
class _Course:
    """How long a gesture takes, in milliseconds, and the pose at each part of it, 0 to 1."""

    ms: int
    at: Callable[[float], Pose]


def duration(gesture: Gesture) -> int:
    """Milliseconds from the moment the drawing is first seen until it rests."""
    return gesture.after + _COURSES[gesture.name].ms


def gesture_pose(gesture: Gesture, ms: float) -> Pose:
    """The pose so many milliseconds after the drawing was first seen."""
    course = _COURSES[gesture.name]
    part = (ms - gesture.after) / course.ms
    return AT_REST if part >= 1 else course.at(max(part, 0.0))


def _out(part: float) -> float:
    """Fast first, then gently."""
    return 1 - float((1 - part) ** 3)


def _over(part: float) -> float:
    """The same, a little too far, and back."""
    back = 1.9
    left = part - 1
    return 1 + (back + 1) * left**3 + back * left**2


def _bounce(part: float, times: int) -> float:
    """How high something is that hops so many times, each lower than the one before."""
    return abs(sin(pi * times * part)) * (1 - part)


def _swing(part: float, times: float) -> float:
    """How far something swings that comes to rest."""
    return sin(2 * pi * times * part) * (1 - part)


def _breathe(part: float) -> Pose:
    """In, slowly, and out again, more slowly."""
    full = 1 + 0.36 * sin(pi * part**0.75)
    return Pose(w=full, h=full, about=(0.5, 0.5))


def _hop(part: float) -> Pose:
    high = _bounce(part, 2)
    return Pose(y=-0.42 * high, w=1 - 0.06 * high, h=1 + 0.1 * high)


def _arrive(part: float) -> Pose:
    way = 1 - _out(part)
    return Pose(x=-2.2 * way, y=-0.12 * abs(sin(pi * 5 * part)) * way**0.3, turn=5 * way)


def _stroll(part: float) -> Pose:
    """Step by step from where it was, some widths behind."""
    step = abs(sin(pi * 8 * part))
    return Pose(x=-1.4 * (1 - part), y=-0.05 * step, turn=-3 * sin(pi * 8 * part))


def _fly(part: float) -> Pose:
    return Pose(
        x=1.5 * sin(2 * pi * part),
        y=-0.9 * sin(pi * part),
        turn=-10 * sin(2 * pi * part),
        about=(0.5, 0.5),
    )


def _leap(part: float) -> Pose:
    """Out of the water in a bow, and to rest above it."""
    way = 1 - _out(part)
    return Pose(x=-0.9 * way, y=0.5 * way - 0.55 * sin(pi * part), turn=-38 * way, about=(0.5, 0.5))


def _cheer(part: float) -> Pose:
    return Pose(y=-0.16 * abs(sin(pi * 6 * part)) * (1 - part**4), seen=min(1.0, 5 * part))


_COURSES: Mapping[GestureName, _Course] = MappingProxyType(
    {
        "arrive": _Course(1200, _arrive),
        "breathe": _Course(4800, _breathe),
        "cheer": _Course(2400, _cheer),
        "fly": _Course(1300, _fly),
        "glow": _Course(
            1400,
            lambda p: Pose(w=0.3 + 0.7 * _out(p), h=0.3 + 0.7 * _out(p), about=(0.5, 0.5), seen=p),
        ),
        "grow": _Course(700, lambda p: Pose(w=max(0.0, _over(p)), h=max(0.0, _over(p)))),
        "hop": _Course(750, _hop),
        "leap": _Course(1000, _leap),
        "nod": _Course(800, lambda p: Pose(turn=9 * _swing(p, 2), about=(0.5, 0.5))),
        "ring": _Course(1100, lambda p: Pose(turn=24 * _swing(p, 4), about=(0.5, 0.0))),
        "rise": _Course(1100, lambda p: Pose(y=0.7 * (1 - _over(p)), seen=min(1.0, 3 * p))),
        "roll": _Course(1200, lambda p: Pose(x=-0.25 * (1 - _out(p)), seen=min(1.0, 2 * p))),
        "spin": _Course(900, lambda p: Pose(turn=360 * _out(p), about=(0.5, 0.5))),
        "spread": _Course(1200, lambda _: AT_REST),
        "stroll": _Course(2400, _stroll),
        "sweep": _Course(
            2200, lambda p: Pose(turn=-34 * _swing(p, 1.5), about=(1.0, 0.5), seen=min(1.0, 4 * p))
        ),
        "unfurl": _Course(900, lambda p: Pose(h=max(0.0, _over(p)), about=(0.5, 0.0))),
        "wiggle": _Course(800, lambda p: Pose(turn=12 * _swing(p, 3))),
    }
)
