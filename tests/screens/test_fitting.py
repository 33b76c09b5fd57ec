"""Nothing spills, is cut off, or is out of the keys' reach on any screen of the game."""

from itertools import product

import pytest

from game.assembly import library_of
from game.authoring.robot import Robot
from game.content.places import Places
from game.screens.help.calm import CalmScreen
from game.screens.help.help_tour import HelpTourScreen
from game.screens.help.pause import PauseScreen
from game.screens.options.forgotten import ForgottenScreen
from game.screens.options.grown_ups.door import GrownUpDoor
from game.screens.options.grown_ups.menu import GrownUpsScreen
from game.screens.shell.cannot_start import SorryScreen
from game.screens.shell.navigation import Screen, Stay
from game.ui.choices import (
    ChooseAge,
    ChooseAnimal,
    ChooseColour,
    ChooseSecret,
    OpenDistrict,
    OpenDoor,
    PickPicture,
    PickPlayer,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.nodes import Meaning
from tests.app.making import becomes_in_any_language, robot_at
from tests.levels.shipped import ROOT
from tests.pages import fits, headings, names, ways

CODES = ("en", *sorted(path.name for path in (ROOT / "locales").glob("??")))
WIDE, LETTERS = ((1280, 720), (800, 600)), (100, 200)
SIZES = pytest.mark.parametrize("size", WIDE, ids=["large", "small"])
TEXTS = pytest.mark.parametrize("text", LETTERS)
LANGUAGES = pytest.mark.parametrize("code", CODES)
UPRIGHT = (
    ("en", (528, 940), 100),
    ("ar", (528, 940), 200),
    ("ar", (360, 640), 100),
    ("hi", (360, 640), 200),
    ("hi", (768, 1024), 100),
    ("en", (768, 1024), 200),
)
"""Windows that are higher than wide, one language and one size of letters at a time."""
EACH = pytest.mark.parametrize(("code", "size", "text"), [*product(CODES, WIDE, LETTERS), *UPRIGHT])


def robot_in(at: Places, code: str, size: tuple[int, int], text: int) -> Robot:
    """A robot at the first screen of a language we promise."""
    assert code in library_of(at).codes
    return robot_at(at, language=code, size=size, text=text)


def reached(robot: Robot) -> None:
    """All of the page can be seen and pressed, and Tab alone comes to every button."""
    page = robot.page
    found = [*fits.problems(page), *names.problems(page)]
    found += headings.problems(robot.game.app.view.tree)
    found += ways.by_keys(robot)
    assert found == [], robot.screen


@EACH
def test_every_screen_fits_and_is_reached_by_keys(
    shipped: Places, code: str, size: tuple[int, int], text: int
) -> None:
    robot = robot_in(shipped, code, size, text)
    reached(robot)
    wish: Meaning
    for wish in (
        Command.OPEN_OPTIONS,
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
        Command.CHOOSE_PLAYER,
        Command.NEW_PLAYER,
        ChooseAnimal("owl"),
        ChooseColour("leaf"),
        ChooseAge("10-12"),
        ChooseSecret(True),
        PickPicture("boat"),
        PickPicture("kite"),
        PickPicture("bell"),
        Command.CODE_KNOWN,
        PickPicture("boat"),
        PickPicture("kite"),
        PickPicture("bell"),
        Command.SIGN_OUT,
        Command.CHOOSE_PLAYER,
    ):
        robot.press(wish)
        reached(robot)
    robot.press(PickPlayer(robot.game.state.player.store.profiles()[0].id))
    for picture in ("boat", "boat", "boat"):
        robot.press(PickPicture(picture))
    reached(robot)
    for picture in ("boat", "kite", "bell"):
        robot.press(PickPicture(picture))
    for wish in (
        Command.OPEN_OPTIONS,
        ShowOptions("hear"),
        ShowOptions("play"),
        Command.OPEN_KEYS,
        Command.BACK,
        ShowOptions("me"),
        Command.OPEN_REMEMBERED,
        Command.FORGET_ME,
        Command.FORGET_ME,
        ChooseAnimal("owl"),
    ):
        robot.press(wish)
        reached(robot)
    state = robot.game.state
    last: tuple[Screen, ...] = (
        PauseScreen(state),
        CalmScreen(state, left=True),
        HelpTourScreen(state, Stay),
        GrownUpDoor(state, Stay),
        GrownUpsScreen(state),
        ForgottenScreen(state),
        SorryScreen("already-open"),
        SorryScreen("too-new"),
    )
    for screen in last:
        robot.game.app.navigator.stack.append(screen)
        robot.game.app.view.changed()
        reached(robot)


@EACH
def test_every_district_fits_dark_and_lit(
    shipped: Places, code: str, size: tuple[int, int], text: int
) -> None:
    robot = robot_in(shipped, code, size, text)
    becomes_in_any_language(robot)
    reached(robot)
    for strand in ("scams", "contact", "privacy", "help", "conduct"):
        robot.press(OpenDistrict(strand))
        reached(robot)
        robot.press(Command.BACK)
