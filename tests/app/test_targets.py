"""What can be pressed is large and stands apart on every screen."""

import pytest

from game.content.places import Places
from game.ui.choices import ChangeKey, ShowOptions
from game.ui.commands import Command
from tests.app.making import robot_at
from tests.pages import targets

TEXTS = pytest.mark.parametrize("text", [100, 150, 200])
"""Logical pixels between two targets that stand beside each other."""
SCREENS = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    Command.OPEN_KEYS,
    ChangeKey("help"),
    Command.LEAVE_KEY,
    Command.BACK,
    ShowOptions("me"),
    Command.BACK,
    Command.OPEN_HELP,
    Command.BACK,
    Command.CHOOSE_PLAYER,
    Command.NEW_PLAYER,
)


@TEXTS
def test_targets_are_64_pixels_and_stand_apart_on_every_screen(shipped: Places, text: int) -> None:
    robot = robot_at(shipped, text=text, size=(800, 600))
    found = list(targets.problems(robot.page))
    for wish in SCREENS:
        robot.press(wish)
        found += (f"{robot.screen}: {each}" for each in targets.problems(robot.page))
    assert found == []
