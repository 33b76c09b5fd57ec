"""Words two fifths longer than English, in letters of every size and shape, still fit (A15)."""

from typing import Literal

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.platform.display import scale_for
from game.screens.help.calm import CalmScreen
from game.screens.options.forgotten import ForgottenScreen
from game.screens.shell.cannot_start import SorryScreen
from game.screens.shell.navigation import Screen, Stay
from game.screens.shell.new_code import NewCodeScreen
from game.screens.sign_in.staying import StayingScreen
from game.ui.choices import ChooseAnimal, ChooseColour, OpenDistrict, OpenDoor, ShowOptions
from game.ui.commands import Command
from game.ui.nodes import Meaning
from game.ui.theme import SIZES, text_size
from tests.app.making import becomes_in_any_language, meanings, robot_at
from tests.pages.looks import LOOKS, spilt
from tests.screens.longer import KEPT, longer, longer_library

SCREENS: tuple[Meaning, ...] = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    ShowOptions("me"),
    Command.OPEN_REMEMBERED,
    Command.FORGET_ME,
    Command.FORGET_ME,
    ChooseAnimal("fox"),
    Command.KEEP_LANTERNS,
    Command.BACK,
    Command.BACK,
    Command.OPEN_HELP,
    OpenDoor("danger"),
    Command.BACK,
    OpenDoor("worry"),
    Command.BACK,
    OpenDoor("talk"),
    Command.BACK,
    OpenDoor("friend"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    Command.BACK,
    Command.PAUSE,
    Command.BACK,
)
"""Pressed one after the other from the bay."""
CODE = ("football", "lantern-big", "notebook")


@pytest.fixture
def robot(shipped: Places) -> Robot:
    """At the first screen of a game whose every word is longer."""
    return robot_at(shipped, library=longer_library(shipped))


def test_every_screen_fits_with_longer_words(robot: Robot) -> None:
    spills = list(spilt(robot, LOOKS))
    robot.press(Command.CHOOSE_PLAYER)
    for step in (Command.NEW_PLAYER, ChooseAnimal("owl"), ChooseColour("leaf")):
        spills += spilt(robot, LOOKS)
        robot.press(step)
    spills += spilt(robot, LOOKS)
    while robot.screen != "title":
        robot.hands.key("escape")
    becomes_in_any_language(robot)
    spills += spilt(robot, LOOKS)
    for means in SCREENS:
        robot.press(means) if robot.can(means) else robot.hands.key(_key(means))
        spills += spilt(robot, LOOKS)
    districts = meanings(robot, lambda means: isinstance(means, OpenDistrict))
    for district in districts:
        robot.press(district)
        spills += spilt(robot, LOOKS)
        robot.press(Command.BACK)
    state, mine = robot.game.state, robot.game.state.player.profile
    assert mine is not None
    last: tuple[Screen, ...] = (
        CalmScreen(state, left=True), ForgottenScreen(state), SorryScreen("already-open"),
        StayingScreen(state, mine, lambda _: Stay()),
        NewCodeScreen(state, lambda _: Stay(), CODE, step="look"),
    )  # fmt: skip
    for screen in last:
        robot.game.app.navigator.stack.append(screen)
        robot.game.app.view.changed()
        spills += spilt(robot, LOOKS)
    assert spills == []


def test_no_letter_is_smaller_than_18_pixels_on_a_screen_of_1080_lines() -> None:
    assert min(text_size(style, 1.0) for style in SIZES) * scale_for((1920, 1080)) >= 18
    assert min(text_size(style, 1.0) for style in SIZES) * scale_for((3840, 2160)) >= 36
    assert all(text_size(style, 2.0) > text_size(style, 1.0) for style in SIZES)
    assert all(text_size(style, 2.0) == 2 * SIZES[style] for style in ("body", "small", "button"))


def test_the_made_up_language_is_two_fifths_longer_and_keeps_what_must_be_kept() -> None:
    text = "YOU WON a goat from {amina}! Answer <1>right now</1>, {money:5} are waiting."
    made = longer(text)
    ours, theirs = (sum(map(str.isalpha, KEPT.sub("", each))) for each in (text, made))
    assert theirs >= ours * 1.4
    assert "{amina}" in made
    assert "<1>" in made
    assert "</1>," in made
    assert not made.isascii()


def _key(means: Meaning) -> Literal["help", "hide", "pause"]:
    keys: dict[Meaning, Literal["help", "hide", "pause"]] = {
        Command.OPEN_HELP: "help",
        Command.HIDE_SCREEN: "hide",
        Command.PAUSE: "pause",
    }
    return keys[means]
