"""The order in which things are judged answers nothing."""

import pytest

from game.content.rules.shortcuts import takes_turns, things_of
from tests.levels.shipped import levels

JUDGING = {name: level for name, level in levels().items() if things_of(level)}


@pytest.mark.parametrize("name", JUDGING)
def test_fine_things_and_tricks_do_not_take_turns_however_few_they_are(name: str) -> None:
    assert not takes_turns(JUDGING[name])
