"""The order of mixed directions, by rows of Unicode's own test and by what a child would see."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.bidi import Base, levels, order, paragraph_level, visual_runs
from game.ui.brackets import mirrored
from tests.bidi_all import FOLDER, Row, character_rows
from tests.combinations import ALL

SAMPLE = Path(__file__).parent / "data" / "bidi_sample.txt"
WHOLE = FOLDER / "BidiCharacterTest.txt"


def _sample() -> Iterator[Row]:
    with SAMPLE.open(encoding="utf-8") as lines:
        yield from character_rows(lines)


def seen(text: str, base: Base) -> str:
    """The text as it looks from left to right."""
    return "".join(text[index] for index in order(text, base))


def test_every_sampled_row_of_unicodes_test_holds() -> None:
    rows = list(_sample())
    assert len(rows) > 300
    assert [row for row in rows if not row.holds] == []


@pytest.mark.skipif(not WHOLE.is_file(), reason="Unicode's test is not here (unicode-data)")
def test_rows_of_unicodes_test_hold() -> None:
    """All 91,707 in the long run, one in ten in the short one."""
    with WHOLE.open(encoding="utf-8") as lines:
        rows = islice(character_rows(lines), 0, None, 1 if ALL else 10)
        assert [row for row in rows if not row.holds and not row.unknown] == []


def test_numbers_in_arabic_keep_their_digits_in_order() -> None:
    assert "12" in seen("لديك 12 بذرة", "rtl")
    assert seen("لديك 12 بذرة", "rtl").endswith("كيدل")


def test_brackets_around_a_number_in_arabic_stay_around_it() -> None:
    text = "بذرة (345) من"
    assert seen(text, "rtl") == "نم )345( ةرذب"  # the font turns each bracket round


def test_a_latin_name_in_arabic_reads_left_to_right() -> None:
    runs = visual_runs("افتح Zuri SMS الآن", "rtl")
    assert [(run.level, run.rtl) for run in runs] == [(1, True), (2, False), (1, True)]
    assert (runs[1].start, runs[1].end) == (5, 13)


def test_an_isolated_placeholder_does_not_disturb_the_words_around_it() -> None:
    text = "\u2068Zuri 5\u2069: 7"
    assert seen(f"رسالة {text} ثمن", "rtl") == "نمث 7 :\u2069Zuri 5\u2068 ةلاسر"


def test_a_zero_width_non_joiner_stays_with_its_word() -> None:
    text = "abc می\u200cکارد"
    found = levels(text, "ltr")
    assert found[text.index("\u200c")] == 1
    assert [(run.start, run.end) for run in visual_runs(text, "ltr")] == [(0, 4), (4, len(text))]


def test_the_first_letter_decides_a_paragraph_of_its_own() -> None:
    assert paragraph_level("12 شيئًا", "auto") == 1
    assert paragraph_level("(a) ب", "auto") == 0
    assert paragraph_level("123", "auto") == 0


def test_each_paragraph_of_a_text_has_its_own_direction() -> None:
    assert levels("ab\nبا\nc", "auto") == (0, 0, 0, 1, 1, 1, 0)


def test_an_empty_text_has_no_runs() -> None:
    assert levels("", "rtl") == ()
    assert visual_runs("", "auto") == ()


@pytest.mark.parametrize(("given_", "wanted"), [("(", ")"), ("»", "«"), ("a", "a"), ("“", "“")])
def test_brackets_and_angle_quotes_are_mirrored_and_letters_are_not(
    given_: str, wanted: str
) -> None:
    assert mirrored(given_) == wanted


@given(
    st.text(
        alphabet="aב ب1٣,+$(\u0300[])\u200c\t\n\u202a\u202b\u202c\u202e\u2066\u2067\u2068\u2069"
    ),
    st.sampled_from(["auto", "ltr", "rtl"]),
)
def test_runs_hold_every_character_exactly_once(text: str, base: Base) -> None:
    places = [place for run in visual_runs(text, base) for place in range(run.start, run.end)]
    assert sorted(places) == list(range(len(text)))
