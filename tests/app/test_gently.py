"""No hurry and no strength is asked of a hand: no holds, no chords, no time; a pause anywhere."""

import pygame
import pytest

from game.authoring.robot import Robot
from game.authoring.robot_reach import Input
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.platform.robot_input import Posted
from game.storage.options import with_choice
from game.ui.choices import ShowOptions
from game.ui.commands import Command
from tests.app.making import becomes, opens, robot_at, seen
from tests.levels.shipped import heads, levels

LEVELS = levels()
AN_HOUR = 3_600_000
DOWN = {pygame.KEYDOWN, pygame.CONTROLLERBUTTONDOWN, pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN}
UP = {pygame.KEYUP, pygame.CONTROLLERBUTTONUP, pygame.MOUSEBUTTONUP}


def careful(level: str) -> list[Act]:
    walk = next(walk for walk in walks_of(heads()[level].file) if walk.name == "careful")
    return [line.stride for line in walk.lines if isinstance(line.stride, Act)]


def hard_on_hands(posted: list[Posted]) -> list[str]:
    """What in a log of events asks for a hold, for two things at once, or for haste."""
    found, down = [], 0
    for event, after in zip(posted, [*posted[1:], None]):
        if event.kind in DOWN:
            down += 1
            let_go = after is not None and after.kind in UP and after.what == event.what
            if not let_go:
                found.append(f"{event} is held")
            if down > 1:
                found.append(f"{event} while another one is down")
        if event.kind in UP:
            down -= 1
        if event.held:
            found.append(f"{event} together with another key")
    return found


def test_the_lint_finds_a_hold_a_chord_and_two_at_once() -> None:
    a = Posted(pygame.KEYDOWN, "a", 0, 0)
    b = Posted(pygame.KEYDOWN, "b", pygame.KMOD_LSHIFT, 0)
    let_go = Posted(pygame.KEYUP, "a", 0, 0)
    assert hard_on_hands([a, let_go]) == []
    assert "is held" in hard_on_hands([a])[0]
    assert len(hard_on_hands([a, b, let_go])) == 4


@pytest.mark.parametrize("by", ["mouse", "keys", "pad", "switch", "steps"])
def test_a_level_is_finished_without_holds_chords_or_two_presses_at_once(
    shipped: Places, by: Input
) -> None:
    robot = robot_at(shipped, by=by)
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    for act in careful("scam-lucky-goat"):
        robot.press(act)
    assert robot.screen.startswith("ending-")
    assert hard_on_hands(robot.hands.posted) == []


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_is_finished_with_hours_between_two_presses(shipped: Places, level: str) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    for act in careful(level):
        robot.hands.wait(AN_HOUR)
        robot.press(act)
    assert level in robot.game.state.record.progress.done


@pytest.mark.parametrize("level", LEVELS)
def test_no_page_changes_by_itself_however_long_nobody_presses(shipped: Places, level: str) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    for act in careful(level):
        robot.hands.wait(1)
        before = seen(robot)
        for _ in range(10):
            robot.hands.wait(60_000)
        assert seen(robot) == before, f"{robot.screen} went on before {act}"
        robot.press(act)


@pytest.mark.parametrize("level", LEVELS)
def test_a_story_can_be_paused_at_every_moment_and_goes_on_unchanged(
    shipped: Places, level: str
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    for act in careful(level):
        robot.hands.wait(1)
        before = seen(robot)
        robot.hands.key("pause")
        assert robot.screen == "pause"
        robot.hands.wait(AN_HOUR)
        robot.press("Go on")
        robot.hands.wait(1)
        assert seen(robot) == before
        robot.press(act)
    assert level in robot.game.state.record.progress.done


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
