"""Nothing depends on a sound or on a clock, and no screen goes on by itself."""

import pygame
import pytest

from game.content.places import Places
from game.ui.choices import OpenDistrict, OpenDoor, ShowOptions
from game.ui.commands import Command
from game.ui.nodes import Meaning
from game.ui.pointer import NEW_MS
from tests.app.making import becomes, careful, is_done, opens, robot_at, seen
from tests.pages import names

GOAT = "scam-lucky-goat"

HOURS = 3 * 60 * 60 * 1000
"""Milliseconds in which no time limit would still be running."""
SCREENS: tuple[Meaning, ...] = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    ShowOptions("me"),
    Command.OPEN_REMEMBERED,
    Command.FORGET_ME,
    Command.KEEP_LANTERNS,
    Command.BACK,
    Command.BACK,
    Command.OPEN_HELP,
    OpenDoor("danger"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    Command.BACK,
    OpenDistrict("help"),
    Command.BACK,
)


def test_a_level_is_finished_without_sound_and_with_a_clock_that_stands_still(
    shipped: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    pygame.mixer.quit()
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    robot = robot_at(shipped)
    robot.hands.window.heard = robot.game.state.sounds
    becomes(robot)
    robot.press("Options")
    robot.press("Sound")
    robot.press("Sound: On")
    robot.press("Back")
    opens(robot, GOAT)
    for act in careful(GOAT):
        robot.hands.window.show()
        robot.press(act)
    robot.hands.window.show()
    assert is_done(robot, GOAT)
    assert any("There is no sound here" in problem for problem in robot.game.problems)
    assert robot.hands.now % NEW_MS == 0, "no time passes but a hand's rest between two presses"


def test_every_picture_to_press_on_a_screen_has_a_name(shipped: Places) -> None:
    robot = robot_at(shipped)
    found = list(names.problems(robot.page))
    becomes(robot)
    for means in SCREENS:
        robot.press(means)
        found += names.problems(robot.page)
    assert found == []


def test_nothing_on_a_screen_happens_by_itself(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.game.state.ports.clock = lambda: robot.hands.now / 1000
    becomes(robot)
    for means in SCREENS:
        robot.hands.wait(1)  # the last press has its answer
        page, name = seen(robot), robot.screen
        robot.hands.wait(HOURS)
        assert (seen(robot), robot.screen) == (page, name)
        robot.press(means)
