"""Commands: a stable name each, and none that the first picture would have to wait for."""

import subprocess
import sys
from typing import get_args

import game.ui.choices as choices
from game.core.acts import Act
from game.ui.choices import ChooseSwitch, OpenLevel, PlaceStamp
from game.ui.commands import Command, TurnPage, command_name
from game.ui.nodes import meaning_name


def test_the_name_of_a_command_derives_from_its_type_and_values() -> None:
    assert command_name(Command.OPEN_HELP) == "open-help?"
    assert command_name(OpenLevel("goat-19")) == "open-level? goat-19"
    assert command_name(PlaceStamp(1, 2)) == "place-stamp? 1 2"
    assert command_name(ChooseSwitch("mono", True)) == "choose-switch? mono true"
    assert command_name(TurnPage("options", "down")) == "turn-page? options down"


def test_a_command_and_an_act_never_share_a_name() -> None:
    assert meaning_name(Command.LEAVE_STORY) == "leave-story?"
    assert meaning_name(Act("leave")) == "leave"


def test_no_two_commands_share_a_name() -> None:
    kinds = [command_name(command).split("?")[0] for command in Command]
    kinds += [command_name(TurnPage("", "up")).split("?")[0]]
    kinds += [one.__name__ for one in get_args(choices.Choice)]
    assert len(set(kinds)) == len(kinds)


def test_what_is_chosen_is_not_read_before_the_first_picture() -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, game.app, game.screens.sign_in.title;"
            "print([name for name in sys.modules if name == 'game.ui.choices'])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "[]"
