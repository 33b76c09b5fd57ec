"""Crab Ladder Soup: what the parrot gets and never gets, and what comes of the words."""

from itertools import combinations, pairwise

import pytest

from game.activities.passphrase.model import Passphrase
from game.activities.passphrase.strength import guessing, known_words
from game.content.lists import load_lists
from game.content.rules.shortcuts import takes_turns
from tests.activities.shipped import level, scene
from tests.content.kinds import ROOT

NAME = "privacy-three-words"


def spec(name: str = "build") -> Passphrase:
    made = scene(NAME, name)
    assert isinstance(made, Passphrase)
    return made


def test_name_and_age_are_guessed_and_crab_ladder_bell_never() -> None:
    assert guessing(spec(), ("crab", "name", "seven")).opens
    assert guessing(spec(), ("crab", "ladder", "bell")).strong


def test_the_title_gives_no_answer_away() -> None:
    assert "soup" in level(NAME).title.lower()
    assert "soup" not in {tile.id for tile in spec().tiles}


def test_the_order_of_the_messages_answers_nothing() -> None:
    assert not takes_turns(level(NAME))


def test_any_three_odd_words_are_strong_and_any_known_one_among_them_is_not() -> None:
    known = known_words(spec())
    for three in combinations([tile.id for tile in spec().tiles], 3):
        assert guessing(spec(), three).strong == (not known.intersection(three)), three


@pytest.mark.parametrize("name", ["build", "mateo"])
def test_known_words_lie_among_odd_ones(name: str) -> None:
    known = [tile.id in known_words(spec(name)) for tile in spec(name).tiles]
    turns = sum(one != other for one, other in pairwise(known))
    assert turns >= 2


def test_every_guess_has_an_act_of_its_own() -> None:
    acts = [guess.acts for guess in spec().guesses]
    assert len(set(acts)) == len(acts)


def test_the_words_dance_at_spots_that_the_kitchen_has() -> None:
    lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
    spots = lists.places[spec().stage.place].anchors
    pages = [page for page in spec().joy if page.dance]
    assert pages
    for page in pages:
        assert len(page.dance) == spec().words
        assert set(page.dance) <= set(spots)
