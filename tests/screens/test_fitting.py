"""Nothing spills, is cut off, or is out of the keys' reach: every screen, every scene's states."""

from dataclasses import replace

import pytest

from game.assembly import library_of
from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.screens.options.forget import ForgottenScreen
from game.screens.shell.cannot_start import SorryScreen
from game.screens.shell.navigation import Screen
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
from game.ui.nodes import Button, Meaning, name_of
from game.ui.page import Page
from game.ui.theme import TARGET
from tests.app.making import becomes, opens, robot_at
from tests.levels.shipped import ROOT, heads, levels

LEVELS = levels()
CODES = ("en", *sorted(path.name for path in (ROOT / "locales").glob("??")))
SIZES = pytest.mark.parametrize("size", [(1280, 720), (800, 600)], ids=["large", "small"])
TEXTS = pytest.mark.parametrize("text", [100, 200])
LANGUAGES = pytest.mark.parametrize("code", CODES)


def robot_in(at: Places, code: str, size: tuple[int, int], text: int, level: str = "") -> Robot:
    """A robot at the first screen of a language that has the level: all we ship is promised."""
    there = library_of(at)
    assert code in there.codes
    assert not level or level in {head.id for head in there.summaries(code)}
    return robot_at(at, language=code, size=size, text=text)


def fits(robot: Robot) -> Page:
    """The page, after making sure that all of it can be seen, pressed and reached."""
    page = robot.page
    assert page.spills == (), robot.screen
    names = [name_of(p.node) for p in page.buttons() if isinstance(p.node, Button)]
    assert len(names) == len(set(names)), f"{robot.screen}: two buttons of one name in {names}"
    for placed in page.buttons():
        assert placed.rect.w >= TARGET - 1, placed
        assert placed.rect.h >= TARGET - 1, placed
    return page


def to_press(page: Page) -> set[str]:
    """Every button but the arrows of scrolling areas, which have keys of their own."""
    names = {name_of(p.node) for p in page.buttons() if isinstance(p.node, Button)}
    return {name for name in names if not name.startswith("turn-page?")}


def reached(robot: Robot) -> None:
    """Tab alone comes to every button of the page, and brings it into sight."""
    app = robot.game.app
    names = to_press(fits(robot))
    found = set()
    for _ in range(2 * len(names) + 2):
        robot.hands.key("tab")
        found.add(app.view.focus)
        here = robot.page.named(app.view.focus)
        assert here is not None
        seen = here.rect.meets(here.clip)
        wanted = min(here.rect.h, here.clip.h) - 2
        assert seen.h >= min(wanted, TARGET), f"{robot.screen}: {app.view.focus} stays out of sight"
        names |= to_press(robot.page)
    assert found >= names, f"{robot.screen}: the keys never reach {names - found}"


@LANGUAGES
@SIZES
@TEXTS
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
    ):
        robot.press(wish)
        reached(robot)
    last: tuple[Screen, ...] = (
        ForgottenScreen(robot.game.state),
        SorryScreen("already-open"),
        SorryScreen("too-new"),
    )
    for screen in last:
        robot.game.app.navigator.stack.append(screen)
        robot.game.app.view.changed()
        reached(robot)


@LANGUAGES
@SIZES
@TEXTS
def test_every_district_fits_dark_and_lit(
    shipped: Places, code: str, size: tuple[int, int], text: int
) -> None:
    robot = robot_in(shipped, code, size, text)
    becomes_in(robot)
    reached(robot)
    for strand in ("scams", "contact", "privacy", "help", "conduct"):
        robot.press(OpenDistrict(strand))
        reached(robot)
        robot.press(Command.BACK)


def becomes_in(robot: Robot) -> None:
    """To the bay in any language."""
    for wish in (
        Command.CHOOSE_PLAYER,
        Command.NEW_PLAYER,
        ChooseAnimal("fox"),
        ChooseColour("coral"),
        ChooseAge("10-12"),
        ChooseSecret(False),
    ):
        robot.press(wish)


@pytest.mark.parametrize("name", LEVELS)
@LANGUAGES
@SIZES
@TEXTS
def test_every_moment_of_every_walk_fits(
    shipped: Places, name: str, code: str, size: tuple[int, int], text: int
) -> None:
    robot = robot_in(shipped, code, size, text, name)
    becomes_in(robot)
    for walk in walks_of(heads()[name].file):
        opens(robot, name)
        for line in walk.lines:
            if isinstance(line.stride, Act):
                fits(robot)
                robot.press(line.stride)
        reached(robot)  # the ending
        robot.press(Command.OPEN_BAY)
    assert robot.complaints == []


@pytest.mark.parametrize("name", LEVELS)
@pytest.mark.parametrize("text", [100, 200])
def test_a_whole_level_can_be_played_with_keys_alone(shipped: Places, name: str, text: int) -> None:
    finishes(robot_at(shipped, text=text, by="keys", size=(800, 600)), name)


@pytest.mark.parametrize("name", LEVELS)
def test_a_whole_level_can_be_played_with_a_finger(shipped: Places, name: str) -> None:
    finishes(robot_at(shipped, text=150, by="finger", size=(800, 600)), name)


def finishes(robot: Robot, name: str) -> None:
    """A new player goes through a level along its careful walk."""
    becomes(robot)
    opens(robot, name)
    careful = next(walk for walk in walks_of(heads()[name].file) if walk.name == "careful")
    for line in careful.lines:
        if isinstance(line.stride, Act):
            robot.press(line.stride)
    assert robot.screen.startswith("ending-")


@pytest.mark.parametrize("name", LEVELS)
def test_a_scene_changed_in_size_in_the_middle_still_fits(shipped: Places, name: str) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, name)
    for size in ((800, 600), (1024, 768), (1366, 768), (640, 480), (1280, 720)):
        robot.game.app.resize(size)
        fits(robot)
    robot.game.state.player.options = replace(robot.game.state.player.options, text=175)
    robot.game.app.view.changed()
    fits(robot)
