"""Who plays: animals, colours, picture codes, options."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.storage.options import Options, options_as_text, options_from_text
from game.storage.profiles import MOST_PROFILES
from game.storage.store import Store
from game.storage.troubles import SENTENCES, PairTaken, TooManyProfiles
from tests.storage.making import opened

CODE = ("sun", "boat", "fish")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = opened(tmp_path)
    yield made
    made.close()


def test_an_animal_in_a_colour_belongs_to_one_child(store: Store) -> None:
    fox = store.add("fox", "red", "7-9", "en")
    with pytest.raises(PairTaken) as refused:
        store.add("fox", "red", "13-15", "ar")
    assert refused.value.sentence == SENTENCES["pair-taken"]
    owl = store.add("owl", "red", "7-9", "en")
    with pytest.raises(PairTaken):
        store.change(replace(owl, animal="fox"))
    assert store.change(replace(fox, colour="blue")).colour == "blue"


def test_a_picture_code_opens_with_its_pictures_in_order_only(store: Store) -> None:
    fox = store.add("fox", "red", "7-9", "en", CODE)
    assert store.check_code(fox.id, CODE)
    assert not store.check_code(fox.id, CODE[::-1])
    assert not store.check_code(fox.id, ())
    assert fox.has_code
    assert "sun" not in fox.code


def test_a_profile_without_a_code_opens_with_anything(store: Store) -> None:
    fox = store.add("fox", "red", "7-9", "en")
    assert store.check_code(fox.id, ())
    assert store.check_code(fox.id, CODE)


def test_a_forgotten_code_is_reset_by_animal_and_colour(store: Store) -> None:
    fox = store.add("fox", "red", "7-9", "en", CODE)
    assert store.reset_code("owl", "red") is None
    assert store.reset_code("fox", "red") == replace(fox, code="")
    assert store.check_code(fox.id, ())
    store.set_code(fox.id, CODE)
    assert not store.check_code(fox.id, ("sun", "sun", "sun"))


def test_two_equal_codes_are_kept_differently(store: Store) -> None:
    fox, owl = (store.add(animal, "red", "7-9", "en", CODE) for animal in ("fox", "owl"))
    assert fox.code != owl.code


def test_two_hundred_children_share_a_pc_and_not_many_more(store: Store) -> None:
    for number in range(MOST_PROFILES):
        store.add(f"animal-{number}", "red", "7-9", "en")
    with pytest.raises(TooManyProfiles):
        store.add("fox", "red", "7-9", "en")
    assert len(store.profiles()) == MOST_PROFILES >= 200


def test_options_and_language_of_a_child_stay(tmp_path: Path) -> None:
    store = opened(tmp_path)
    fox = store.add("fox", "red", "7-9", "en", CODE)
    wanted = Options(text=200, contrast="high", motion="reduced", sound=False)
    store.change(replace(fox, language="ar", band="10-12", options=wanted, code=""))
    store.close()
    again = opened(tmp_path)
    (found,) = again.profiles()
    assert (found.language, found.band, found.options) == ("ar", "10-12", wanted)
    assert found.code == fox.code, "changing options never takes a code away"
    again.close()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"text": 1e99}', '{"text": true, "colour": 3}', '{"contrast": []}']
)
def test_options_nobody_understands_are_the_usual_ones(text: str) -> None:
    assert options_from_text(text) == Options()


def test_options_survive_being_written() -> None:
    wanted = Options(text=150, contrast="high", motion="reduced", sound=False, scan="auto")
    assert options_from_text(options_as_text(wanted)) == wanted


@pytest.mark.parametrize("name", ["", "Amina Ali", "فنك", "x" * 65])
def test_a_name_is_no_animal(store: Store, name: str) -> None:
    with pytest.raises(ValueError):
        store.add(name, "red", "7-9", "en")
    assert store.profiles() == ()
