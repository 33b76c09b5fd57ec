"""How long a password holds, and what the parrot says aloud: worked figures."""

import pytest

from game.activities.passphrase.strength import can_open, guesses, guessing, lasts, spelled
from tests.activities.passphrase.writing import passphrase

SPEC = passphrase()
TEN_A_MINUTE_FOR_A_YEAR = 10 * 60 * 24 * 365
OLDEST_TREE = 4_900
"""Years: the oldest living tree whose rings were counted."""
ODD = ("crab", "ladder", "soup")


@pytest.mark.parametrize(
    ("words", "needed", "span"),
    [
        (("name",), 2, "breath"),
        (("name", "seven"), 4, "breath"),
        (("crab",), 3_000, "year"),
        (("crab", "name"), 6_000, "year"),
        (("crab", "ladder"), 9_000_000, "grown"),
        (("crab", "ladder", "name"), 18_000_000, "grown"),
        (ODD, 27_000_000_000, "tree"),
    ],
)
def test_guesses_are_multiplied_word_by_word(
    words: tuple[str, ...], needed: int, span: str
) -> None:
    assert guesses(SPEC, words) == needed
    assert lasts(SPEC, words).id == span


def test_three_odd_words_out_of_a_book_really_last_longer_than_the_oldest_tree() -> None:
    assert guesses(SPEC, ODD) / TEN_A_MINUTE_FOR_A_YEAR > OLDEST_TREE


def test_the_end_of_each_span_is_what_its_name_says() -> None:
    years = {span.id: span.guesses / TEN_A_MINUTE_FOR_A_YEAR for span in SPEC.spans}
    assert years["year"] == 1
    assert years["grown"] == 36


def test_only_odd_words_enough_of_them_are_strong() -> None:
    assert guessing(SPEC, ODD).strong
    assert not guessing(SPEC, ODD[:2]).strong
    assert not guessing(SPEC, (*ODD[:2], "name")).strong
    assert not guessing(passphrase(words=4), ODD).strong


def says(*words: str, heard: tuple[str, ...] = ()) -> list[str]:
    return [each.says or each.tile for each in guessing(SPEC, words, heard).said]


def test_it_says_the_guess_before_the_first_that_finds_a_word_and_all_that_do() -> None:
    assert says("crab", "seven") == ["Ribbit!", "Candles!"]
    assert says("seven", "name") == ["Curls!", "Candles!"]


def test_of_a_list_in_vain_it_says_the_last_as_many_as_are_asked_for() -> None:
    assert says(*ODD) == ["Ribbit!", "Candles!"]
    one = passphrase(aloud=1)
    assert [each.says for each in guessing(one, ODD).said] == ["Candles!"]


def test_what_it_has_heard_it_says_first_and_knows() -> None:
    assert says("crab", "boot", "drum", heard=ODD) == ["crab"]
    assert guessing(SPEC, ODD, ODD).opens
    assert guesses(SPEC, ODD, ODD) == 5**3


def test_it_can_get_in_where_a_known_word_beside_what_is_laid_falls_in_time() -> None:
    assert can_open(SPEC)
    assert can_open(passphrase(laid=("crab",)))
    assert not can_open(passphrase(laid=("crab", "ladder")))


def test_a_password_is_written_with_its_words_joined() -> None:
    assert spelled(SPEC, ODD) == "crab-ladder-soup"
