"""The tiles of Crab Ladder Soup: what the parrot gets, and what it never gets."""

from itertools import combinations

import pytest

from game.activities.passphrase import ROOM
from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.strength import is_strong, known_words, opens, spelled
from game.core.progress import finished_well
from tests.activities.shipped import level, scene, walked, written

NAME = "privacy-three-words"


@pytest.fixture(scope="module")
def spec() -> Passphrase:
    made = scene(NAME, "build")
    assert isinstance(made, Passphrase)
    return made


def test_name_and_age_are_guessed_and_crab_ladder_soup_never(spec: Passphrase) -> None:
    assert opens(spec, ("name", "seven"))
    assert is_strong(spec, ("crab", "ladder", "soup"))
    assert not opens(spec, ("crab", "ladder", "soup"))


def test_any_three_odd_words_are_strong_and_any_known_one_among_them_is_not(
    spec: Passphrase,
) -> None:
    known = known_words(spec)
    for three in combinations([tile.id for tile in spec.tiles], 3):
        assert is_strong(spec, three) == (not known.intersection(three)), three


def test_known_words_lie_among_odd_ones_and_each_says_how_it_is_known(spec: Passphrase) -> None:
    for group in spec.groups:
        assert any(t.known == "no" for t in spec.tiles if t.group == group.id)
    assert all(tile.why for tile in spec.tiles if tile.known == "yes")


def test_half_of_the_passwords_to_judge_are_strong(spec: Passphrase) -> None:
    items = ROOM.items(spec)
    assert [item.genuine for item in items] == [False, True, False, True]
    assert items[1].text == "cloud-drum-goat"
    assert spelled(spec, ("pip", "comets", "counting")) == items[2].text
    for item in items:
        assert all(tell.words in item.text for tell in item.tells)


@pytest.mark.parametrize(("walk", "well"), [("careful", True), ("careless", False)])
def test_the_walks_reach_the_end(walk: str, well: bool) -> None:
    session, facts = walked(level(NAME), written(NAME, walk))
    assert session.finished
    assert finished_well(facts) == well
    assert any(fact.kind == "told" for fact in facts)
