"""Looks as values: what is chosen, off, focused or read aloud is told apart in every theme."""

from typing import get_args

import pytest

from game.ui.commands import Command
from game.ui.looks import (
    MARKS,
    box_panel,
    box_shadow,
    button_panel,
    line_height,
    ring,
    spoken_panel,
)
from game.ui.nodes import Box, Button, Look, Words
from game.ui.theme import Theme

NORMAL, HIGH = Theme("normal"), Theme("high")


def button(look: Look, *, chosen: bool = False, on: bool = True) -> Button:
    return Button(Words("Go on"), Command.END_PAUSE, look=look, chosen=chosen, on=on)


@pytest.mark.parametrize("theme", [NORMAL, HIGH])
@pytest.mark.parametrize("look", [look for look in get_args(Look) if look != "bare"])
def test_a_button_looks_different_when_it_is_chosen_and_when_it_is_off(
    look: Look, theme: Theme
) -> None:
    states = (button(look), button(look, chosen=True), button(look, on=False))
    panels = {button_panel(each, theme) for each in states}
    assert len(panels) == 3
    assert None not in panels


def test_a_bare_button_has_no_panel_but_a_ring_as_every_other() -> None:
    assert button_panel(button("bare"), NORMAL) is None
    assert [len(ring(look)) for look in get_args(Look)] == [2] * len(get_args(Look))


def test_a_ring_round_a_yellow_button_is_not_yellow() -> None:
    assert "lantern" not in {line.colour for line in ring("main")}
    assert "lantern" in {line.colour for line in ring("plain")}


def test_a_box_that_only_holds_things_together_is_not_painted() -> None:
    assert box_panel(Box(()), NORMAL) is None


def test_in_strong_contrast_a_soft_box_gets_a_line_and_loses_its_shadow() -> None:
    box = Box((), fill="paper", radius=20, shadow=True)
    plain, strong = box_panel(box, NORMAL), box_panel(box, HIGH)
    assert plain is not None
    assert strong is not None
    assert (plain.border, strong.border) == (None, "ink")
    assert box_shadow(box, NORMAL) is not None
    assert box_shadow(box, HIGH) is None


@pytest.mark.parametrize("theme", [NORMAL, HIGH])
def test_a_word_read_aloud_lies_on_a_panel_of_the_other_shade(theme: Theme) -> None:
    assert spoken_panel("ink", theme).fill == "lantern-soft"
    assert spoken_panel("paper", theme).fill == "sea-deep"


def test_lines_have_room_for_the_signs_of_their_script() -> None:
    assert line_height("Latn", airy=False) < line_height("Deva", airy=False)
    assert line_height("Deva", airy=False) < line_height("Arab", airy=False)
    assert line_height("Ethi", airy=False) == line_height("Arab", airy=False)
    assert line_height("Latn", airy=True) == pytest.approx(1.2 * line_height("Latn", airy=False))


def test_a_trick_what_is_fine_and_what_nobody_knows_yet_are_each_lit_in_their_own_way() -> None:
    assert len({(mark.fill, mark.border) for mark in MARKS.values()}) == len(MARKS) == 3
