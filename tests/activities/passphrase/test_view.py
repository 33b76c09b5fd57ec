"""What a child sees and hears of a passphrase scene."""

import pytest

from game.activities.passphrase import ROOM
from game.ui.outline import outline
from tests.activities.fitting import COMBINATIONS, Combination, does_not_fit
from tests.activities.passphrase.writing import context, guessed, passphrase, state_after
from tests.activities.roaming import picture
from tests.activities.shipped import scene

SPEC = passphrase()


def seen(*acts: str, **changes: object) -> str:
    return outline(picture(ROOM, SPEC, state_after(SPEC, *acts), context(**changes)))


def test_tiles_groups_and_the_parrot_are_there_from_the_start() -> None:
    assert (
        seen()
        == """\
speech
  Mum
  Take three words.
picture cast/mother/calm: Mum
picture cast/sofia/calm: Sofia
picture
1
2
3
picture thing/lunch-shut: My lunch box
tab By the sea (chosen) (off) -> look sea
tab At home -> look home
button crab -> add crab
button ladder -> add ladder
button soup -> add soup
button name -> add name
button seven -> add seven
button Let the parrot guess (off) -> guess lunch"""
    )


def test_the_chosen_words_make_a_picture_and_can_be_taken_out() -> None:
    text = seen("add crab", "add soup")
    assert "picture: crab-soup" in text
    assert "button Take out: crab -> out crab" in text
    assert "button Let the parrot guess -> guess lunch" in text


def test_the_parrot_says_its_guesses_one_by_one() -> None:
    first = seen("add name", "add seven", "guess lunch")
    assert "Is it name?" in first
    assert "name-seven" not in first.replace("picture: name-seven", "")
    assert "Is it name-seven?" in seen("add name", "add seven", "guess lunch", "more")


def test_an_opened_lock_shows_how_long_it_took_and_which_words_were_known() -> None:
    text = seen(*guessed("name", "seven"))
    assert "picture thing/lunch-open: My lunch box" in text
    assert "The parrot is in." in text
    assert "All know it." in text
    assert "All can count." in text


def test_a_strong_password_keeps_the_lock_shut() -> None:
    text = seen(*guessed("crab", "ladder", "soup"))
    assert "picture thing/lunch-shut: My lunch box" in text
    assert "Longer than the oldest tree" in text
    assert "It lasts." in text


def test_a_known_word_among_odd_ones_and_too_few_words_are_told_apart() -> None:
    assert "One word it says at once." in seen(*guessed("crab", "ladder", "name"))
    assert "Take one more." in seen(*guessed("crab", "ladder"))


def test_the_paper_twin_holds_every_tile_and_span_and_nothing_to_press() -> None:
    text = outline(ROOM.paper(SPEC, context()))
    assert "ladder" in text
    assert "Longer than the oldest tree" in text
    assert "->" not in text


MOMENTS: tuple[tuple[str, ...], ...] = (
    (),
    ("add ladder", "add birthday", "look quick"),
    ("add birthday", "add password", "guess lunch", "more"),
    guessed("whale", "birthday", "password"),
    guessed("crab", "ladder", "soup"),
)


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_everything_fits(combination: Combination) -> None:
    size, text, direction = combination
    spec = scene("privacy-three-words", "build")
    ctx = context(size=size, text=text, direction=direction)
    assert does_not_fit(ROOM, spec, [state_after(spec, *acts) for acts in MOMENTS], ctx) == []
