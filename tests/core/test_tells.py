"""The words of a tell stand where they are whole words, or where a translator marked them."""

from itertools import pairwise
from unicodedata import category

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.core.ids import SkillId
from game.core.tells import spans, whole_words
from game.core.words import Bubble, Feedback, Tell

LETTERS = st.text(st.sampled_from("now kقل.‌आज ेनि5_!é́\u200d"), max_size=24)


def tell(words: str, at: int = -1) -> Tell:
    return Tell(Bubble(words), SkillId("scam.urgency"), Feedback("Hurry means stop."), at)


def test_now_is_not_found_inside_know() -> None:
    text = "You know the answer is due now!"
    assert spans(text, (tell("now"),)) == ((27, 30),)


def test_tells_never_share_a_place_and_the_longer_one_comes_first() -> None:
    text = "You know: answer now or never, now!"
    assert spans(text, (tell("now"), tell("now or never"))) == ((31, 34), (17, 29))
    assert spans("now", (tell("now"), tell("now"))) == ((0, 3), None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("करे", "कर"),  # a vowel sign belongs to its consonant
        ("و‌الآن والآن", "الآن"),  # "and" is written together with what follows
        ("مي‌کارد", "مي"),  # a sign of no width joins two parts of one word
        ("café\u0301", "cafe"),
        ("500 coins", "50"),
        ("now", ""),
    ],
)
def test_a_part_of_a_word_is_no_place_in_any_script(text: str, words: str) -> None:
    assert spans(text, (tell(words),)) == (None,)


def test_a_sign_at_an_end_needs_no_space_beyond_it() -> None:
    assert spans("Quick!Quick", (tell("Quick!"),)) == ((0, 6),)


def test_a_marked_place_counts_though_the_same_words_stand_earlier() -> None:
    assert spans("now or now", (tell("now", at=7),)) == ((7, 10),)
    assert spans("nowadays now", (tell("now", at=0),)) == ((0, 3),), "as the translator marked it"


def test_a_place_of_another_text_is_not_believed() -> None:
    assert spans("Answer now", (tell("now", at=2),)) == ((7, 10),)


def letter(sign: str) -> bool:
    return sign.isalnum() or category(sign).startswith("M")


@given(LETTERS, LETTERS)
def test_what_is_lit_is_the_words_and_no_word_goes_on_at_its_ends(text: str, words: str) -> None:
    for start, end in whole_words(text, words):
        assert text[start:end] == words
        assert not (start and letter(text[start]) and letter(text[start - 1]))
        assert not (end < len(text) and letter(text[end]) and letter(text[end - 1]))


@given(LETTERS, LETTERS, LETTERS)
def test_words_between_spaces_are_always_found(before: str, words: str, after: str) -> None:
    assume(words and not category(words[0]).startswith("M") and words[0] not in "\u200c\u200d")
    start = len(before) + 1
    assert (start, start + len(words)) in whole_words(f"{before} {words} .{after}", words)


@given(LETTERS, st.lists(st.tuples(LETTERS, st.integers(-1, 24)), max_size=4))
def test_tells_keep_apart_and_show_their_own_words(
    text: str, written: list[tuple[str, int]]
) -> None:
    tells = tuple(tell(words, at) for words, at in written)
    found = spans(text, tells)
    for each, span in zip(tells, found, strict=True):
        assert span is None or text[slice(*span)] == each.words
    assert all(a[1] <= b[0] for a, b in pairwise(sorted(span for span in found if span)))
