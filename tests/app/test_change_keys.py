"""Change the keys: by any input, every clash is told, help is never lost, and all can be undone."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.authoring.robot import Robot
from game.authoring.robot_reach import Input
from game.content.places import Places
from game.screens.options.key_names import LISTED
from game.ui.choices import ChangeKey, ShowOptions
from game.ui.commands import Command
from game.ui.keymap import USUAL
from tests.app.making import becomes, kept_in, robot_at

Event = pygame.event.Event


def at_keys(shipped: Places, by: Input = "mouse") -> Robot:
    robot = robot_at(shipped, by=by)
    for command in (Command.OPEN_OPTIONS, ShowOptions("play"), Command.OPEN_KEYS):
        robot.press(command)
    return robot


def strikes(robot: Robot, key: int, place: int = 0) -> None:
    robot.hands.window.take(Event(pygame.KEYDOWN, key=key, mod=0, scancode=place))


def test_a_purpose_gets_the_next_key_that_is_pressed(shipped: Places) -> None:
    robot = at_keys(shipped)
    robot.press(ChangeKey("hide"))
    assert robot.sees("Press the new key for: Hide this")
    strikes(robot, pygame.K_k)
    assert robot.screen == "options-keys-list"
    strikes(robot, pygame.K_k)
    assert robot.screen == "hide"


def test_a_key_of_a_keyboard_that_is_not_latin_can_be_the_new_one(shipped: Places) -> None:
    robot = at_keys(shipped)
    robot.press(ChangeKey("pause"))
    strikes(robot, 0x0643, pygame.KSCAN_SEMICOLON - 10)
    strikes(robot, 0x0643, pygame.KSCAN_SEMICOLON - 10)
    assert robot.screen == "pause"


def test_a_pad_button_can_be_the_new_one(shipped: Places) -> None:
    robot = at_keys(shipped)
    robot.press(ChangeKey("tab"))
    event = Event(pygame.CONTROLLERBUTTONDOWN, instance_id=0, button=8)
    robot.hands.window.take(event)
    focus = robot.game.app.view.focus
    robot.hands.window.take(event)
    assert robot.game.app.view.focus != focus


def test_a_clash_is_told_and_nothing_changes_before_it_is_answered(shipped: Places) -> None:
    robot = at_keys(shipped)
    robot.press(ChangeKey("help"))
    strikes(robot, pygame.K_DOWN)
    assert robot.sees("Arrow down is already: Down")
    assert robot.game.state.player.options.keys == ""
    robot.press("Leave it as it is")
    assert robot.game.state.player.options.keys == ""
    robot.press(ChangeKey("help"))
    strikes(robot, pygame.K_DOWN)
    robot.press("Use it here instead")
    strikes(robot, pygame.K_DOWN)
    assert robot.screen == "help"


@pytest.mark.parametrize(
    ("key", "words"), [(pygame.K_F1, "F1 stays with: Help now"), (pygame.K_F2, "Hide this")]
)
def test_help_and_hiding_keep_their_keys(shipped: Places, key: int, words: str) -> None:
    robot = at_keys(shipped)
    robot.press(ChangeKey("enter"))
    strikes(robot, key)
    assert any(words in line for line in shown(robot))
    robot.press("Try another key")
    strikes(robot, pygame.K_j)
    assert robot.game.state.player.options.keys == "e=j"
    strikes(robot, key)
    assert robot.screen in ("help", "hide")


def shown(robot: Robot) -> Iterator[str]:
    return (item.label for item in robot.game.app.view.tree.all())


@pytest.mark.parametrize("by", ["mouse", "keys", "pad", "switch", "steps"])
def test_waiting_for_a_key_keeps_nobody_whatever_they_press_with(
    shipped: Places, by: Input
) -> None:
    robot = at_keys(shipped, by)
    robot.press(ChangeKey("read"))
    assert robot.screen == "options-keys-press"
    match by:
        case "mouse":
            robot.press("Leave it as it is")
        case "keys":
            robot.hands.key("escape")
        case "pad":
            robot.hands.pad("a")
        case _:
            robot.hands.key("next-switch")
    assert robot.screen != "options-keys-press"
    if robot.screen == "options-keys-clash":
        robot.press("Leave it as it is")
    assert robot.screen == "options-keys-list"
    assert robot.game.state.player.options.keys == ""


def test_usual_keys_again_is_reached_by_mouse_and_can_be_taken_back(shipped: Places) -> None:
    robot = at_keys(shipped)
    for number, key in enumerate(LISTED):
        robot.press(ChangeKey(key))
        strikes(robot, pygame.K_0 + number % 10 if number < 10 else pygame.K_a + number)
        if robot.screen == "options-keys-clash":
            robot.press("Use it here instead")
    mine = robot.game.state.player.options.keys
    assert mine
    robot.press("Usual keys again")
    assert robot.game.state.player.options.keys == ""
    robot.press("Take my keys back")
    assert robot.game.state.player.options.keys == mine


def test_every_purpose_is_listed_with_its_keys(shipped: Places) -> None:
    robot = at_keys(shipped)
    labels = list(shown(robot))
    assert "Help now: F1, H, Pad: Y" in labels
    assert set(LISTED) == set(USUAL) - {"back-tab"}


def test_changed_keys_belong_to_the_player_and_are_there_next_time(
    shipped: Places, tmp_path: Path
) -> None:
    with kept_in(tmp_path) as store:
        robot = robot_at(shipped, store)
        becomes(robot)
        for command in (Command.OPEN_OPTIONS, ShowOptions("play"), Command.OPEN_KEYS):
            robot.press(command)
        robot.press(ChangeKey("help"))
        strikes(robot, pygame.K_z)
    with kept_in(tmp_path) as store:
        assert [p.options.keys for p in store.profiles()] == ["h=f1.z"]
