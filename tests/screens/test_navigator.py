"""The stack of screens alone: no page, no window."""

import pytest

from game.assembly import app_state_of, library_of
from game.content.places import Places
from game.screens.help.aside import aside
from game.screens.shell.navigator import Navigator
from game.screens.sign_in.title import TitleScreen
from game.storage.memory import MemoryStore
from game.ui.choices import OpenDoor
from game.ui.commands import Command
from tests.app.making import today


@pytest.fixture
def navigator(shipped: Places) -> Navigator:
    state = app_state_of(library_of(shipped), MemoryStore(today, trouble=None), "en", day=today)
    return Navigator(state, TitleScreen, aside, [TitleScreen(state)])


def names(navigator: Navigator) -> list[str]:
    return [screen.name for screen in navigator.stack]


def test_help_opens_over_everything_and_leads_back(navigator: Navigator) -> None:
    navigator.follow(Command.CHOOSE_PLAYER)
    navigator.follow(Command.OPEN_HELP)
    assert names(navigator) == ["title", "who", "help"]
    navigator.follow(Command.BACK)
    assert names(navigator) == ["title", "who"]


def test_help_is_not_opened_over_itself_nor_behind_its_doors(navigator: Navigator) -> None:
    for command in (Command.OPEN_HELP, Command.OPEN_HELP, OpenDoor("worry"), Command.OPEN_HELP):
        navigator.follow(command)
    assert names(navigator) == ["title", "help", "door-worry"]


def test_signing_out_leaves_nothing_behind(navigator: Navigator) -> None:
    navigator.follow(Command.CHOOSE_PLAYER)
    navigator.follow(Command.SIGN_OUT)
    assert names(navigator) == ["title"]


def test_from_the_first_screen_there_is_no_way_back(navigator: Navigator) -> None:
    navigator.follow(Command.BACK)
    assert names(navigator) == ["title"]
    assert navigator.running
