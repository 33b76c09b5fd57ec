"""The themes: every colour a view may name is in each of them."""

from typing import get_args

from game.ui.theme import HIGH_CONTRAST, NIGHT_BAY, Colour


def test_both_themes_have_every_colour_and_no_other() -> None:
    named = set(get_args(Colour))
    assert set(NIGHT_BAY) == named
    assert set(HIGH_CONTRAST) == named
