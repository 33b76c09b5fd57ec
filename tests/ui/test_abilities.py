"""A medium that cannot do something shows no button for it, and no heading that asks for it."""

from dataclasses import replace

import pytest

from game.ui.abilities import carried, needed
from game.ui.choices import (
    ChooseNumber,
    ChooseScan,
    ChooseSwitch,
    FillScreen,
    KeepProgressIn,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.context import EVERYTHING, Ability
from game.ui.nodes import Box, Button, Meaning, Node, Scroll, Words

BUTTONS: dict[Ability, Meaning] = {
    "quit": Command.QUIT,
    "print": Command.PRINT_CARDS,
    "sounds": ChooseSwitch("sound", True),
    "mixer": ChooseNumber("music", 40),
    "keys": ShowOptions("play"),
    "scan": ChooseScan("auto"),
    "full-screen": FillScreen(True),
    "grown-ups": Command.OPEN_GROWN_UPS,
    "sticks": Command.OPEN_COPIES,
    "doctor": Command.OPEN_DOCTOR,
    "other-folder": KeepProgressIn("/tmp"),
}
"""A button for each ability."""
HELP = Button(Words("Help now"), Command.OPEN_HELP)


def test_each_ability_has_a_button_and_each_of_these_buttons_its_ability() -> None:
    assert {needed(means): means for means in BUTTONS.values()} == BUTTONS
    assert set(BUTTONS) == EVERYTHING


@pytest.mark.parametrize(
    "means", [Command.OPEN_HELP, Command.SIGN_OUT, ShowOptions("see"), ChooseNumber("text", 150)]
)
def test_what_every_medium_carries_needs_nothing(means: Meaning) -> None:
    assert needed(means) is None


def test_a_medium_that_can_all_shows_the_very_same_picture() -> None:
    view = Box((HELP, *(Button(Words(need), means) for need, means in BUTTONS.items())))
    assert carried(view, EVERYTHING) is view


@pytest.mark.parametrize(("need", "means"), BUTTONS.items())
def test_only_the_button_that_cannot_be_carried_is_left_out(need: Ability, means: Meaning) -> None:
    view = Box((HELP, Scroll(Box((Button(Words(need), means), Words("Well done"))), "list")))
    left = Box((HELP, Scroll(Box((Words("Well done"),)), "list")))
    assert carried(view, EVERYTHING - {need}) == left
    assert carried(view, frozenset({need})) == view


def test_a_named_group_goes_with_the_last_of_its_buttons() -> None:
    """Else a row of the options would ask for what cannot be chosen."""

    def row(*answers: Node) -> Box:
        return Box((Words("Window"), Box(answers, "wrap")), "row", role="group", label="Window")

    full, own = Button(Words("Full"), FillScreen(True)), Button(Words("Help"), Command.OPEN_HELP)
    none = frozenset[Ability]()
    assert carried(Box((HELP, row(full))), none) == Box((HELP,))
    assert carried(Box((HELP, row(full, own))), none) == Box((HELP, row(own)))


def test_a_box_that_is_empty_on_purpose_and_a_group_that_only_tells_stay() -> None:
    told = Box((Words("Lit by night"),), role="group", label="What is seen")
    view = Box((Box((), grow=1), told))
    assert carried(view, frozenset()) is view


def test_of_a_page_that_holds_nothing_else_its_frame_is_left() -> None:
    close = Button(Words("Close"), Command.QUIT)
    assert carried(close, frozenset()) == Box(())
    assert carried(replace(Box((close,)), gap=9), frozenset()) == Box(())
