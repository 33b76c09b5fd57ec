"""With motion nothing flashes more than three times a second (A22); without it all is still."""

from dataclasses import replace

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.storage.options import Options
from game.ui.choices import (
    ChooseContrast,
    ChooseNumber,
    ChooseStamp,
    OpenDistrict,
    OpenDoor,
    OpenLevel,
    PlaceStamp,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.nodes import Meaning
from tests.app.making import becomes, careful, opens, playing, robot_at
from tests.pages import flashes

SIZE = (800, 600)
TOUR: tuple[Meaning, ...] = (
    OpenDistrict("scams"),
    OpenLevel("scam-lucky-goat"),
    Command.START_STORY,
    Act("next"),
    Act("stop", "rain"),
    Act("judge", "rain", "fine"),
    Command.OPEN_HELP,
    OpenDoor("worry"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    ChooseStamp("moon"),
    PlaceStamp(2, 3),
    Command.BACK,
    Command.LEAVE_STORY,
    Command.BACK,
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("see"),
    ChooseContrast("high"),
    ChooseContrast("normal"),
    ChooseNumber("text", 150),
    Command.BACK,
)


def moving(shipped: Places, motion: str) -> Robot:
    """A player on the bay, with or without motion."""
    robot = robot_at(shipped, size=SIZE)
    becomes(robot)
    o: Options = robot.game.state.player.options
    robot.game.state.player.options = replace(o, motion="full" if motion == "full" else "reduced")
    robot.hands.picture()
    return robot


@pytest.mark.parametrize("level", ["", "scam-lucky-goat", "groom-private-room"])
def test_with_reduced_motion_a_page_is_the_same_picture_at_any_time(
    shipped: Places, level: str
) -> None:
    robot = moving(shipped, "reduced")
    if level:
        opens(robot, level)
    assert list(flashes.moving(robot)) == []


def test_nothing_flashes_more_than_three_times_in_a_second(shipped: Places) -> None:
    robot = moving(shipped, "full")
    frames: list[flashes.Patches] = []
    painted = robot.hands.window.painted
    for means in TOUR:
        robot.press(means)
        frames += flashes.frames(robot)
    assert robot.hands.window.painted > painted
    assert flashes.flashes(frames) <= flashes.MOST


def test_the_press_whose_flashes_are_counted_is_taken_although_the_page_was_never_painted(
    shipped: Places,
) -> None:
    """A page that is painted for the first time with motion on glides, and no press is taken."""
    robot = robot_at(shipped, by="finger", size=SIZE)
    becomes(robot)
    opens(robot, "groom-private-room")
    first, second, *_ = careful("groom-private-room")
    robot.hands.picture()
    robot.press(first)
    before = playing(robot).session
    assert list(flashes.after_press(robot, second)) == []
    assert playing(robot).session != before
