"""On a page higher than wide the picture is above, and a thumb reaches what leads on."""

from collections.abc import Iterator

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.progress import Learned
from game.screens.help.calm import CalmScreen
from game.screens.help.help import HelpScreen
from game.screens.help.help_tour import HelpTourScreen
from game.screens.help.pause import PauseScreen
from game.screens.options.forgotten import ForgottenScreen
from game.screens.options.screen import OptionsScreen
from game.screens.shell.app_state import AppState
from game.screens.shell.navigation import Screen, Stay
from game.screens.shell.new_code import NewCodeScreen
from game.screens.sign_in.title import TitleScreen
from game.screens.story.content_note import ContentNoteScreen
from game.screens.story.ending import EndingScreen
from game.ui.choices import ShowOptions
from game.ui.nodes import Button, Look
from game.ui.page import Page, Placed
from tests.app.making import robot_at

UPRIGHT = [(768, 1024), (528, 940), (360, 640)]
WINDOWS = pytest.mark.parametrize("size", UPRIGHT, ids=lambda size: "×".join(map(str, size)))
LEVEL = "scam-lucky-goat"


def leading_on(state: AppState) -> Iterator[Screen]:
    """Screens with one main way on."""
    level = state.library.level(LEVEL, "en")
    assert level is not None
    yield TitleScreen(state)
    yield NewCodeScreen(state, lambda code: Stay(), ("boat", "kite", "bell"), step="look")
    yield HelpTourScreen(state, Stay)
    yield PauseScreen(state)
    yield CalmScreen(state)
    yield ForgottenScreen(state)
    yield EndingScreen(state, level, Learned(told=True), (), Stay)


def asking(state: AppState) -> Iterator[Screen]:
    """Screens with several ways on, none of which is the main one."""
    level = state.library.level(LEVEL, "en")
    assert level is not None
    yield HelpScreen(state)
    yield ContentNoteScreen(state, level, Stay, lambda other: Stay())


def page_of(robot: Robot, screen: Screen) -> Page:
    robot.game.app.navigator.stack[:] = [screen]
    robot.game.app.view.changed()
    return robot.page


def buttons(page: Page, look: Look) -> list[Placed]:
    """The buttons of a page that look so."""
    return [p for p in page.buttons() if isinstance(p.node, Button) and p.node.look == look]


@WINDOWS
def test_the_way_on_stays_in_the_lowest_third(shipped: Places, size: tuple[int, int]) -> None:
    robot = robot_at(shipped, size=size)
    for screen in leading_on(robot.game.state):
        (way,) = buttons(page_of(robot, screen), "main")
        assert way.inside == (), f"{screen.name}: it moves away"
        assert way.rect.y >= size[1] * 2 / 3, screen.name
        assert way.rect.w >= size[0] * 0.45, f"{screen.name}: it is slim"


@WINDOWS
def test_what_is_asked_stands_below_its_picture(shipped: Places, size: tuple[int, int]) -> None:
    """The last answer is at the lower edge, and each is as wide as the sheet, where they fit."""
    robot = robot_at(shipped, size=size)
    for screen in asking(robot.game.state):
        page = page_of(robot, screen)
        answers = [
            p for p in page.buttons() if isinstance(p.node, Button) and p.node.look == "card"
        ]
        assert len({p.rect.x for p in answers}) == 1, screen.name
        assert all(p.rect.w >= size[0] * 0.6 for p in answers), screen.name
        if not any(area.furthest for area in page.scrolls):
            assert answers[-1].rect.bottom >= size[1] - 40, screen.name
            assert answers[0].rect.y >= size[1] / 4, screen.name


@WINDOWS
def test_tabs_stay_at_the_lower_edge(shipped: Places, size: tuple[int, int]) -> None:
    robot = robot_at(shipped, size=size)
    for part in ("see", "hear", "play", "me"):
        page = page_of(robot, OptionsScreen(robot.game.state, part))
        tabs = [
            placed
            for placed in page.buttons()
            if isinstance(placed.node, Button) and isinstance(placed.node.means, ShowOptions)
        ]
        assert [tab.inside for tab in tabs] == [()] * 4
        assert min(tab.rect.y for tab in tabs) >= size[1] * 0.8


def test_large_letters_on_a_small_phone_leave_room_for_what_is_read(shipped: Places) -> None:
    """The way on moves along with the rest: it would take the page from its words."""
    robot = robot_at(shipped, size=(360, 640), text=200)
    (way,) = buttons(page_of(robot, HelpTourScreen(robot.game.state, Stay)), "main")
    assert way.inside != ()


def test_a_wide_page_keeps_its_way_on_upon_the_sheet(shipped: Places) -> None:
    robot = robot_at(shipped, size=(1280, 720))
    (way,) = buttons(page_of(robot, PauseScreen(robot.game.state)), "main")
    assert way.inside == ("pause",)
