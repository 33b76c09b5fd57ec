"""Life in the window: it stops ten seconds after the last input, and is not there with still
motion; a gesture is played once."""

from dataclasses import replace

import pytest

from game.content.places import Places
from game.platform.living import Living
from game.ui.drawing_names import MadeName
from game.ui.gestures import Gesture, duration
from game.ui.life import HOLDS_MS
from game.ui.nodes import Box, Picture
from game.ui.page import Page
from tests.app.making import becomes_in_any_language, robot_at
from tests.ui.plain import page


class All:
    """Every drawing is there, or none with a variant."""

    def __init__(self, variants: bool = True) -> None:
        self.variants = variants

    def has(self, name: str) -> bool:
        return self.variants or "+" not in name


def person(gesture: Gesture | None = None) -> Page:
    return page(Box((Picture(MadeName("cast/amina/calm"), 100, 200, gesture=gesture),)))


def run(living: Living, until: int, last_input: int = 0, drawings: All | None = None) -> list[int]:
    """The moments at which something changed, looked at every 16 milliseconds."""
    there = drawings or All()
    return [now for now in range(0, until, 16) if living.step(now, last_input, None, there)]


def test_life_stops_ten_seconds_after_the_last_input() -> None:
    living = Living()
    living.turn(person(), 0, still=False)
    moved = run(living, 30_000)
    assert 60 <= len(moved) <= 110, "ten times a second, and no more"
    assert HOLDS_MS - 200 <= moved[-1] <= HOLDS_MS + 16
    assert not living.poses, "all stand as they are drawn"
    assert HOLDS_MS == 10_000, "ten seconds are promised"


def test_with_still_motion_nothing_lives_and_no_gesture_is_played() -> None:
    living = Living()
    living.turn(person(Gesture("hop")), 0, still=True)
    assert not run(living, 20_000)
    assert not living.poses
    assert not living.moving


def test_a_gesture_is_played_once_and_again_only_when_it_is_another_one() -> None:
    living, hop = Living(), Gesture("hop")
    living.turn(person(hop), 0, still=False)
    assert living.moving
    run(living, duration(hop) + 100, -HOLDS_MS)
    assert not living.moving
    living.turn(person(hop), 2_000, still=False)
    living.step(2_016, -HOLDS_MS, None, All())
    assert not living.moving, "the page was laid out anew, and nothing else"
    living.turn(person(Gesture("hop", nth=1)), 3_000, still=False)
    living.step(3_016, -HOLDS_MS, None, All())
    assert living.moving


@pytest.mark.parametrize("drawn", [True, False])
def test_a_blink_that_is_not_drawn_is_left_out(drawn: bool) -> None:
    living, seen = Living(), set()
    living.turn(person(), 0, still=False)
    for now in range(0, 9_000, 50):
        living.step(now, 0, None, All(drawn))
        seen |= {pose.variant for pose in living.poses.values()}
    assert seen == ({"", "+blink"} if drawn else {""})


def test_the_window_paints_nothing_once_hands_have_rested(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes_in_any_language(robot)
    options = robot.game.state.player.options
    robot.game.state.player.options = replace(options, motion="full")
    robot.game.app.view.changed()
    window, painted = robot.hands.window, []
    paint = type(robot.game.look().painter).paint

    def counted(*args: object, **kept: object) -> None:
        painted.append(robot.hands.now)
        paint(*args, **kept)  # type: ignore[arg-type] # passed on as they come

    began = robot.hands.now
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(robot.game.look().painter), "paint", counted)
        for _ in range(400):
            robot.hands.now += 50
            window.show()
    assert len(painted) > 20, "the bay lives"
    assert max(painted) - began <= HOLDS_MS + 100
