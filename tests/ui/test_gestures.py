"""What a drawing does once: each gesture goes a way that is seen, and ends where it stands."""

from itertools import pairwise
from typing import get_args

import pytest

from game.ui.geometry import Rect
from game.ui.gestures import Gesture, GestureName, duration, gesture_pose
from game.ui.pose import AT_REST, Pose

NAMES: tuple[GestureName, ...] = get_args(GestureName)
A_BREATH = 5_000
"""Milliseconds of a calm breath, in and out; nobody has to wait for its end."""


@pytest.mark.parametrize("name", NAMES)
def test_a_gesture_ends_at_rest_and_takes_no_longer_than_a_look(name: GestureName) -> None:
    made = Gesture(name, after=300)
    assert gesture_pose(made, duration(made)) == AT_REST
    longest = A_BREATH if name == "breathe" else 2_400
    assert 300 + 500 <= duration(made) <= 300 + longest


@pytest.mark.parametrize("name", [name for name in NAMES if name != "spread"])
def test_a_gesture_is_seen_and_never_jumps(name: GestureName) -> None:
    made = Gesture(name)
    poses = [gesture_pose(made, ms) for ms in range(0, duration(made) + 17, 16)]
    assert any(pose != AT_REST for pose in poses)
    place = Rect(0, 0, 100, 100)
    middles = [pose.moved(place.centre, place) for pose in poses]
    steps = [max(abs(a - c), abs(b - d)) for (a, b), (c, d) in pairwise(middles)]
    assert max(steps) < 30, "no more than a third of itself from frame to frame"


def test_what_waits_stands_as_it_begins() -> None:
    assert gesture_pose(Gesture("glow", after=400), 100) == gesture_pose(Gesture("glow"), 0)


def test_a_pose_reaches_as_far_as_the_drawing_goes() -> None:
    place = Rect(100, 100, 40, 20)
    assert AT_REST.reach(place) == place
    assert Pose(x=0.5, y=-1).reach(place) == Rect(120, 80, 40, 20)
    turned = Pose(turn=90, about=(0.5, 0.5)).reach(place)
    assert (round(turned.w), round(turned.h)) == (20, 40)
    assert Pose(w=2, h=2).reach(place) == Rect(80, 80, 80, 40)


def test_a_mirrored_pose_is_the_same_seen_from_the_other_side() -> None:
    pose = Pose(x=0.5, turn=30, about=(1.0, 0.5))
    place = Rect(0, 0, 100, 50)
    x, y = pose.moved((0, 0), place)
    mx, my = pose.mirrored().moved((100, 0), place)
    assert (mx, my) == pytest.approx((100 - x, y))
