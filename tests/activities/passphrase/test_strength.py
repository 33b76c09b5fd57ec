"""How long a password holds: worked figures."""

import pytest

from game.activities.passphrase.strength import guesses, is_strong, lasts, opens, said, spelled
from tests.activities.passphrase.writing import passphrase

SPEC = passphrase()
TEN_A_MINUTE_FOR_A_YEAR = 10 * 60 * 24 * 365
OLDEST_TREE = 4_900
"""Years: the oldest living tree whose rings were counted."""


@pytest.mark.parametrize(
    ("words", "needed", "span"),
    [
        (("name",), 2, "breath"),
        (("name", "seven"), 4, "breath"),
        (("crab",), 3_000, "year"),
        (("crab", "name"), 6_000, "year"),
        (("crab", "ladder"), 9_000_000, "grown"),
        (("crab", "ladder", "name"), 18_000_000, "grown"),
        (("crab", "ladder", "soup"), 27_000_000_000, "tree"),
    ],
)
def test_guesses_are_multiplied_word_by_word(
    words: tuple[str, ...], needed: int, span: str
) -> None:
    assert guesses(SPEC, words) == needed
    assert lasts(SPEC, words).id == span


def test_three_odd_words_out_of_a_book_really_last_longer_than_the_oldest_tree() -> None:
    years = guesses(SPEC, ("crab", "ladder", "soup")) / TEN_A_MINUTE_FOR_A_YEAR
    assert years > OLDEST_TREE


def test_the_end_of_each_span_is_what_its_name_says() -> None:
    years = {span.id: span.guesses / TEN_A_MINUTE_FOR_A_YEAR for span in SPEC.spans}
    assert years["year"] == 1
    assert years["grown"] == 36


def test_only_odd_words_enough_of_them_are_strong() -> None:
    assert is_strong(SPEC, ("crab", "ladder", "soup"))
    assert not is_strong(SPEC, ("crab", "ladder"))
    assert not is_strong(SPEC, ("crab", "ladder", "name"))


def test_a_longer_password_is_asked_for_by_older_children() -> None:
    spec = passphrase(words=4)
    assert not is_strong(spec, ("crab", "ladder", "soup"))


def test_the_parrot_says_known_words_first_and_a_password_of_them_at_last() -> None:
    assert said(SPEC, ("name", "seven"))[-1] == ("name", "seven")
    assert opens(SPEC, ("name", "seven"))


def test_the_parrot_never_says_a_strong_password() -> None:
    strong = ("crab", "ladder", "soup")
    assert strong not in said(SPEC, strong)
    assert said(SPEC, strong) == (("name",), ("seven",))


def test_the_words_of_one_lock_are_known_at_the_next() -> None:
    first = (("crab", "ladder", "soup"),)
    assert guesses(SPEC, ("crab", "ladder", "soup"), first) == 5**3
    assert opens(SPEC, ("crab", "ladder", "soup"), first)


def test_a_password_is_written_with_its_words_joined() -> None:
    assert spelled(SPEC, ("crab", "ladder", "soup")) == "crab-ladder-soup"
