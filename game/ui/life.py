"""What lives on a page while somebody plays: who breathes, blinks, sways and twinkles, and how.

A node is still; which drawings live, and what each does, is this table. Time comes in as a number
of milliseconds. Nobody lives in step with a neighbour: each has a moment of its own to begin with.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import reduce
from math import pi, sin
from typing import NamedTuple
from zlib import crc32

from game.ui.nodes import Box, Picture
from game.ui.page import Page, Placed
from game.ui.pose import AT_REST, Pose
from game.ui.speech_text import Lit

STEP_MS = 100
"""Milliseconds between two poses of what lives: an animator's "on twos"."""
HOLDS_MS = 10_000
"""So long after the last input everything holds still."""
ATTENDS_MS = 1_400
"""So long those present look at what was just done."""
_BLINK_MS, _BLINK_EVERY, _TALK_MS = 150, 4_300, 150
_TICK, _TICKS = 12, 5
"""How far the hand of a clock on a web page goes in a second, in degrees; and after how many of
them one that begins anew is at the top again."""
_SAID = "bubble-"
"""How the key of a bubble begins; what follows is who says it."""
_PERSON = "who-"
"""How the key of a figure begins."""

_Way = Callable[[float], Pose]


def _wave(ms: float, period: float) -> float:
    """-1 to 1 and back in a period of milliseconds."""
    return sin(2 * pi * ms / period)


def _breathe(ms: float) -> Pose:
    return Pose(h=1 + 0.007 * _wave(ms, 3_600))


def _blink(ms: float) -> Pose:
    return Pose(variant="+blink") if ms % _BLINK_EVERY < _BLINK_MS else AT_REST


def _sway(ms: float) -> Pose:
    return Pose(turn=1.6 * _wave(ms, 4_200))


def _bob(ms: float) -> Pose:
    return Pose(y=0.025 * _wave(ms, 3_000), turn=1.2 * _wave(ms, 4_100))


def _twinkle(ms: float) -> Pose:
    size = 0.94 + 0.1 * _wave(ms, 1_900)
    return Pose(w=size, h=size, about=(0.5, 0.5), seen=0.8 + 0.2 * _wave(ms, 1_900))


def _glow(ms: float) -> Pose:
    size = 1 + 0.025 * _wave(ms, 2_300)
    return Pose(w=size, h=size, about=(0.5, 0.5), seen=0.93 + 0.07 * _wave(ms, 1_700))


def _drift(ms: float) -> Pose:
    return Pose(x=0.2 * _wave(ms, 5_300), y=0.16 * _wave(ms, 3_700))


def _float(ms: float) -> Pose:
    return Pose(x=0.05 * _wave(ms, 9_000))


def _rock(ms: float) -> Pose:
    return Pose(y=-0.012 * abs(_wave(ms, 1_800)))


def _shimmer(ms: float) -> Pose:
    return Pose(x=0.02 * _wave(ms, 4_700), seen=0.7 + 0.3 * _wave(ms, 2_600))


def _turn_slowly(ms: float) -> Pose:
    return Pose(turn=2.5 * _wave(ms, 6_000), about=(1.0, 0.5))


def _counts_down(ms: float) -> Pose:
    """A tick a second, back round the dial."""
    return Pose(turn=-_TICK * (ms // 1_000), about=(0.5, 0.5))


def _begins_anew(ms: float) -> Pose:
    """The same, and from the top again before it has come to its end."""
    return Pose(turn=-_TICK * (ms // 1_000 % _TICKS), about=(0.5, 0.5))


_LIVES: tuple[tuple[str, tuple[_Way, ...]], ...] = (
    ("cast/", (_breathe, _blink)),
    ("whole/", (_breathe, _blink)),
    ("face/", (_blink,)),
    ("animal/", (_breathe,)),
    ("keeper/", (_breathe,)),
    ("bay/beam", (_turn_slowly,)),
    ("bay/buoy", (_bob,)),
    ("bay/cat", (_breathe,)),
    ("bay/cloud", (_float,)),
    ("bay/firefl", (_drift,)),
    ("bay/lantern-lit", (_glow,)),
    ("bay/owl", (_breathe,)),
    ("bay/sail", (_sway,)),
    ("bay/shimmer", (_shimmer,)),
    ("bay/star", (_twinkle,)),
    ("bay/washing", (_sway,)),
    ("thing/classmates", (_rock,)),
    ("thing/clock-hand-again", (_begins_anew,)),
    ("thing/clock-hand-runs", (_counts_down,)),
    ("thing/crowd", (_rock,)),
    ("thing/glitter", (_twinkle,)),
    ("thing/stamp-", (_twinkle,)),
    ("thing/goat", (_breathe,)),
    ("thing/kite", (_sway,)),
    ("thing/lantern-check-lit", (_glow,)),
    ("thing/lantern-stop-lit", (_glow,)),
    ("thing/lantern-tell-lit", (_glow,)),
    ("thing/paper-boat-sailing", (_bob,)),
    ("thing/socks", (_sway,)),
    ("thing/story-lantern-lit", (_glow,)),
    ("thing/washing-line", (_sway,)),
)
"""By how the name of a drawing begins."""


class Moment(NamedTuple):
    """What decides how everything that lives stands now.

    ms: milliseconds of a clock that stands still while everything holds still. spoken: what is read
    aloud. done: where something was just done, in logical pixels, and how many milliseconds ago.
    """

    ms: float
    spoken: Lit | None = None
    done: tuple[tuple[float, float], float] | None = None


def life(page: Page, now: Moment) -> Iterator[tuple[Placed, Pose]]:
    """Everything that lives on a page, with its pose now."""
    speaker = _speaker(page, now.spoken)
    for placed in page.placed:
        if isinstance(placed.node, Picture) and (ways := _ways(placed.node.name)):
            yield placed, _alive(placed, placed.node, ways, now, speaker)


def lives(page: Page) -> bool:
    """Whether anything on the page lives."""
    return any(isinstance(p.node, Picture) and bool(_ways(p.node.name)) for p in page.placed)


def _ways(name: str) -> tuple[_Way, ...]:
    return next((ways for begins, ways in _LIVES if name.startswith(begins)), ())


def _alive(
    placed: Placed, picture: Picture, ways: tuple[_Way, ...], now: Moment, speaker: str
) -> Pose:
    ms = now.ms + crc32(placed.key.encode()) % 7_919
    pose = reduce(Pose.also, (way(ms) for way in ways))
    if speaker and picture.key == speaker and now.ms % (2 * _TALK_MS) < _TALK_MS:
        pose = replace(pose, variant="+talk")
    if now.done and _blink in ways:
        pose = pose.also(_attending(placed, *now.done))
    return pose


def _attending(placed: Placed, point: tuple[float, float], ago: float) -> Pose:
    """A person leans a little to where something was just done."""
    if ago >= ATTENDS_MS:
        return AT_REST
    aside = point[0] - placed.rect.centre[0]
    much = sin(pi * ago / ATTENDS_MS) * max(-1.0, min(1.0, aside / 300))
    return Pose(x=0.02 * much, turn=1.8 * much)


def _speaker(page: Page, spoken: Lit | None) -> str:
    """The key of the figure whose bubble is read aloud; "" for none."""
    at = next((i for i, p in enumerate(page.placed) if spoken and p.key == spoken.key), -1)
    if at < 0:
        return ""
    nodes = (page.placed[at].node, *(p.node for p in page.around(at)))
    keys = (node.key for node in nodes if isinstance(node, Box) and node.role == "speech")
    return next((_PERSON + key.removeprefix(_SAID) for key in keys if key.startswith(_SAID)), "")
