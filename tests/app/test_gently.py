"""No hurry and no strength is asked of a hand: no holds, no chords, no time; a pause anywhere."""

import pytest

from game.authoring.robot import Robot
from game.authoring.robot_reach import Input
from game.content.places import Places
from game.core.acts import Act
from game.storage.options import with_choice
from game.ui.choices import ShowOptions
from game.ui.commands import Command
from tests.app.making import becomes, careful, opens, robot_at, seen
from tests.pages import gentleness

AN_HOUR = 3_600_000


@pytest.mark.parametrize("by", ["mouse", "keys", "pad", "switch", "steps"])
def test_a_level_is_finished_without_holds_chords_or_two_presses_at_once(
    shipped: Places, by: Input
) -> None:
    robot = robot_at(shipped, by=by)
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    for act in careful("scam-lucky-goat"):
        robot.press(act)
    robot.light_lantern()
    assert robot.screen.startswith("ending-")
    assert list(gentleness.problems(robot.hands.posted)) == []


def test_a_pause_stops_scanning_until_the_next_press(shipped: Places) -> None:
    robot = robot_at(shipped, by="switch")
    becomes(robot)
    robot.hands.wait(1500)
    robot.hands.key("pause")
    lit = robot.game.app.view.lit
    for _ in range(20):
        robot.hands.wait(1500)
        assert robot.game.app.view.lit == lit
    robot.press("Go on")
    assert robot.screen == "bay"
    before = robot.game.app.view.lit
    robot.hands.wait(1500)
    assert robot.game.app.view.lit != before


def test_the_options_are_reached_in_the_middle_of_a_story(shipped: Places) -> None:
    robot = robot_at(shipped, by="pad")
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    robot.press(Act("next"))
    before = seen(robot)
    robot.hands.pad("start")
    robot.press("Options")
    assert robot.screen == "options-play"
    robot.hands.pad("b")
    robot.press("Go on")
    assert seen(robot) == before


def steady(shipped: Places) -> Robot:
    robot = robot_at(shipped)
    robot.game.state.player.options = with_choice(robot.game.state.player.options, "steady", "on")
    robot.hands.wait(1000)
    return robot


@pytest.mark.parametrize("ms", [0, 250, 499])
def test_with_a_short_wait_a_second_press_within_half_a_second_is_not_taken(
    shipped: Places, ms: int
) -> None:
    robot = steady(shipped)
    robot.press(Command.OPEN_OPTIONS)
    robot.hands.wait(ms)
    robot.hands.key("escape")
    robot.press(ShowOptions("play"))
    robot.hands.pad("y")
    assert robot.screen == "options-see"
    robot.hands.wait(500 - ms)
    robot.hands.key("escape")
    assert robot.screen == "title"


def test_with_a_short_wait_the_tremble_of_one_press_counts_once(shipped: Places) -> None:
    robot = steady(shipped)
    focus = robot.game.app.view.focus
    robot.hands.key("tab")
    once = robot.game.app.view.focus
    robot.hands.key("tab")
    robot.hands.key("tab")
    assert once != focus
    assert robot.game.app.view.focus == once


def test_a_press_that_hits_nothing_makes_nobody_wait(shipped: Places) -> None:
    robot = steady(shipped)
    robot.hands.click(3, 700)
    robot.press(Command.OPEN_OPTIONS)
    assert robot.screen == "options-see"


def test_without_the_short_wait_every_press_is_taken(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.press(Command.OPEN_OPTIONS)
    robot.hands.key("escape")
    assert robot.screen == "title"
