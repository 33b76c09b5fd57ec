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


def test_whoever_is_clumsy_is_told_only_once_there_is_something_to_ignore() -> None:
    """Who told too early was told to ignore it, heard a sorry, and was told to ignore it again."""
    told = levels()["bully-pile-on"].scenes["street"].spec
    assert isinstance(told, Telling)
    clumsy = [each for each in told.people if each.first == "clumsy"]
    assert clumsy
    assert all("opened" in each.when for each in clumsy)
