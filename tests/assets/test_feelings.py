"""The feelings an act may set off are those the cast can show."""

import tomllib
from pathlib import Path
from typing import get_args

from game.core.cues import Feeling

PEOPLE = Path(__file__).parents[2] / "assets" / "cast" / "people.toml"


def test_the_feelings_an_act_may_set_off_are_those_everybody_can_show() -> None:
    drawn = tomllib.loads(PEOPLE.read_text("utf-8"))["feelings"]
    assert set(get_args(Feeling)) == set(drawn)
