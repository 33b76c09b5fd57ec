"""A number that is tapped reads as numbers do, whichever way its page does."""

from typing import Literal

import pytest

from game.screens.shell.number_tiles import number_places
from game.ui.context import Context
from game.ui.nodes import Words
from tests.ui.plain import page
from tests.ui.rough import english


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_number_runs_to_the_right_in_every_language(direction: Literal["ltr", "rtl"]) -> None:
    ctx = Context(english, direction=direction)
    made = page(number_places(ctx, "42", 3), direction=direction)
    shown = [placed for placed in made.placed if isinstance(placed.node, Words)]
    in_sight = sorted(shown, key=lambda placed: placed.rect.x)
    assert [placed.node.text for placed in in_sight if isinstance(placed.node, Words)] == [
        "4", "2", "–"
    ]  # fmt: skip
