"""Twelve Against One: once an adult knows, a promise holds for whoever tells again."""

import pytest

from game.activities.telling.model import Telling
from tests.levels.shipped import levels


@pytest.mark.parametrize("scene", ["keep-it", "desk", "asks", "room", "glow", "banana", "night"])
def test_once_it_is_known_everybody_listens_at_once_and_no_stone_is_back(scene: str) -> None:
    level = levels()["bully-pile-on"]
    told = level.scenes[level.telling_from(scene)].spec
    assert isinstance(told, Telling)
    assert {each.first for each in told.people} == {"listens"}
    assert told.stone is None
