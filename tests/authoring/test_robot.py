"""The robot sees and presses as a child does, and says when it cannot."""

from dataclasses import replace
from typing import get_args

import pytest

from game.authoring.page_troubles import troubles
from game.authoring.robot import Input, Stuck
from game.content.places import Places
from game.ui.choices import ChangeKey, ShowOptions
from game.ui.commands import Command
from tests.app.making import becomes, robot_at


def test_what_is_not_there_cannot_be_pressed_and_what_is_there_is_named(shipped: Places) -> None:
    robot = robot_at(shipped)
    with pytest.raises(
        Stuck, match=r"title: “Fly away” is not there to be pressed; there is: .*choose-player"
    ):
        robot.press("Fly away")


def test_it_sees_words_but_not_those_of_another_screen(shipped: Places) -> None:
    robot = robot_at(shipped)
    assert robot.sees("Every story you play lights a lantern.")
    assert not robot.sees("Who plays?")
    assert robot.can(Command.CHOOSE_PLAYER)
    assert not robot.can(Command.NEW_PLAYER)


@pytest.mark.parametrize("by", get_args(Input))
def test_it_reaches_what_is_below_the_edge_of_a_small_screen(shipped: Places, by: Input) -> None:
    robot = robot_at(shipped, size=(800, 600), text=200, by=by)
    becomes(robot)
    robot.press(Command.OPEN_OPTIONS)
    robot.press(ShowOptions("play"))
    robot.press(Command.OPEN_KEYS)
    robot.press(ChangeKey("select-switch"))
    assert robot.screen == "options-keys-press"


def test_it_complains_once_of_a_text_with_a_sign_that_no_font_has(shipped: Places) -> None:
    robot = robot_at(shipped)
    languages = robot.game.state.library._languages
    languages["ar"] = replace(languages["ar"], name="العربية 🌧")
    robot.game.app.view.changed()

    assert robot.sees("🌧")
    said = ["title: no font has U+1F327 of “العربية 🌧 *”"]
    assert robot.complaints == said
    robot.game.app.view.changed()
    assert robot.sees("🌧")
    assert robot.complaints == said


def test_it_complains_of_every_page_that_does_not_fit(shipped: Places) -> None:
    robot = robot_at(shipped)
    robot.game.app.resize((120, 90))
    assert robot.page.spills
    found = [f"title: {trouble}" for trouble in troubles(robot.page)]
    assert robot.complaints == found
    robot.game.app.view.changed()
    assert robot.page.spills
    assert robot.complaints == 2 * found
