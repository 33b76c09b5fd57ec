"""Breaking text into lines, measured in letters so that every expectation can be counted."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.clusters import clusters
from game.ui.lines import break_lines, unbroken


def letters(piece: str) -> float:
    """Every letter as a reader sees it is one pixel wide."""
    return sum(1 for start, _ in clusters(piece) if piece[start] != "\u200b")


def broken(text: str, width: float) -> list[str]:
    return [line.text for line in break_lines(text, width, letters)]


def test_a_line_breaks_at_the_last_space_that_fits() -> None:
    assert broken("the goat ran away", 8) == ["the goat", "ran away"]


def test_spaces_at_the_end_of_a_line_do_not_count() -> None:
    assert broken("goat    ran", 4) == ["goat", "ran"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert broken("", 10) == [""]


def test_a_newline_always_breaks_and_an_empty_line_stays() -> None:
    assert broken("one\r\n\ntwo", 10) == ["one", "", "two"]


def test_a_word_may_break_after_its_hyphen_but_a_number_keeps_its_minus() -> None:
    assert broken("a well-known cat", 7) == ["a well-", "known", "cat"]
    assert broken("from -5 to 7-9", 6) == ["from", "-5 to", "7-9"]


def test_no_line_begins_with_the_last_two_letters_of_a_word_unless_there_is_no_room() -> None:
    assert broken("tell another grown-up.", 19) == ["tell another", "grown-up."]
    assert broken("a grown-up.", 8) == ["a", "grown-", "up."]
    assert broken("two grown-ups", 10) == ["two grown-", "ups"]


def test_a_line_breaks_at_a_zero_width_space() -> None:
    assert broken("សួស្តី\u200bពិភពលោក", 6) == ["សួស្តី", "ពិភពលោក"]


def test_a_no_break_space_holds_a_line_together() -> None:
    assert broken("give 10\u00a0000 now", 8) == ["give", "10\u00a0000", "now"]


def test_a_word_wider_than_the_line_breaks_between_letters() -> None:
    assert broken("unbelievable!", 5) == ["unbel", "ievab", "le!"]


def test_marks_stay_with_their_letter_in_a_line_of_one() -> None:
    assert broken("e\u0301a\u0308", 1) == ["e\u0301", "a\u0308"]


def test_joined_hindi_consonants_are_never_parted() -> None:
    assert broken("क्षत्रिय", 1) == ["क्ष", "त्रि", "य"]


def test_an_emoji_family_and_a_flag_are_never_parted() -> None:
    assert broken("👩‍👧🇰🇪🇮🇳", 1) == ["👩‍👧", "🇰🇪", "🇮🇳"]


def test_no_line_starts_with_closing_punctuation_even_after_a_space() -> None:
    assert broken("on y va !", 7) == ["on y", "va !"]
    assert broken("(aaaa)b", 5) == ["(aaa", "a)b"]


def test_no_line_ends_with_an_opening_bracket() -> None:
    assert broken("he said ( no", 9) == ["he said", "( no"]


def test_a_long_row_of_shouting_signs_is_cut_like_a_word() -> None:
    assert broken("wow!!!!!!", 4) == ["wo", "w!!!", "!!!"]


def test_a_line_never_starts_with_a_space() -> None:
    assert broken("va !", 2) == ["va", "!"]


def test_offsets_lead_back_to_the_words_in_the_text() -> None:
    text = "Nobody wins  what they\nnever entered."
    lines = break_lines(text, 12, letters)
    assert [text[line.start : line.end] for line in lines] == [line.text for line in lines]
    assert lines[0].start == 0
    assert lines[-1].end == len(text)


def test_a_width_of_nothing_still_takes_one_letter_a_line() -> None:
    assert broken("abc", 0) == ["a", "b", "c"]


@given(st.text(alphabet="aaक्षिé ,)-(\n\u200b\u200c🇰e\u0301ب ", max_size=40), st.integers(0, 12))
def test_nothing_seen_is_lost_and_lines_fit(text: str, width: int) -> None:
    lines = break_lines(text, width, letters)
    for before, after in pairwise(lines):
        assert before.end <= after.start
        assert not text[before.end : after.start].strip(" \n\u200b")
    for line in lines:
        assert letters(line.text) <= max(width, 1)


def test_a_line_says_whether_it_ends_inside_a_word() -> None:
    assert [line.cut for line in break_lines("a goat ran", 4, letters)] == [False, False, False]
    assert [line.cut for line in break_lines("go away!", 3, letters)] == [False, True, False]
    assert not any(line.cut for line in break_lines("well-known", 5, letters))


def test_the_pieces_that_may_not_be_broken_are_the_words() -> None:
    assert list(unbroken("A well-known cat,\nat 10\u00a0000 (now)")) == [
        "A", "well-", "known", "cat,", "at", "10\u00a0000", "(now)",
    ]  # fmt: skip
    assert list(unbroken("សួស្តី\u200bពិភពលោក")) == ["សួស្តី", "ពិភពលោក"]


@pytest.mark.parametrize(
    "text", ["abcdefghij" * 200, "aا" * 1000, "a" + "\u0301" * 2000, "ab " * 700]
)
@pytest.mark.parametrize("width", [8, 30, 300])
def test_however_long_a_word_is_it_is_measured_a_few_times(text: str, width: int) -> None:
    """FIELD G10: a word of 2,000 letters stopped the window for two minutes."""
    measured = 0

    def measure(piece: str) -> float:
        nonlocal measured
        measured += len(piece)
        return 10.0 * sum(1 for letter in piece if letter != "\u0301")

    lines = break_lines(text, width, measure)
    assert "".join(line.text for line in lines) == text.replace(" ", "") or " " in lines[0].text
    assert measured < 20 * len(text)
