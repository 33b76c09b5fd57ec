"""A report's rows: the file holds what the screen shows, as numbers that programs can read."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.summaries.how_is_it_going import CountedLevel, HowItGoes, NamedLevel
from game.summaries.report_table import (
    ReportTable,
    as_csv,
    going_table,
    in_words,
    learned_table,
    percent,
)
from game.summaries.what_we_learned import what_we_learned
from tests.summaries.made_up import KEY, Doing, looked_at

FACES = {"code": "not-ok", "secret": "ok", "library": "ok", "party": "ok"}


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_how_it_goes_as_rows() -> None:
    found = HowItGoes(
        30, (NamedLevel("goat", (1, 2, 14), (7,)),), (CountedLevel("strings", 12),)
    )  # fmt: skip
    table = going_table(found)
    assert table.rows == (("goat", 3, "1 2 14", "7"), ("strings", 12, None, None))
    assert read(as_csv(table)) == [
        ["level", "finished", "who-finished", "company"],
        ["goat", "3", "1 2 14", "7"],
        ["strings", "12", "", ""],
    ]


def test_what_was_learned_as_rows_agrees_with_the_value_a_page_shows() -> None:
    children = [Doing(at).comes().checks(FACES, {"code": "stop"}) for at in range(12)]
    for child in children:
        child.comes("2027-02-02").checks({**FACES, "secret": "not-ok"}, occasion=1, form="b")
    found = what_we_learned(looked_at(*children), {"7-9": KEY}, {})
    (band,) = found.bands
    rows = {row[1:3]: row[3:] for row in learned_table(found).rows}
    before = band.occasions[0].apart
    assert before is not None
    # 12 of 24 unsafe scenes seen, 0 of 24 safe ones feared: H 50 %, 1 − F 98 %.
    assert rows["before", "spots"] == (50, None, None, None)
    assert rows["before", "knows-fine"] == (98, None, None, None)
    assert rows["before", "d-prime"] == (
        round(before.d_prime.value, 2), None, *(round(end, 2) for end in before.d_prime.interval),
    )  # fmt: skip
    assert rows["before", "unsure.safe"] == (0, 24, None, None)
    assert rows["after", "children"] == (12, None, None, None)
    assert rows["after", "d-prime-change"][0] == round(band.comparisons[0].d_prime.value, 2)
    assert rows[None, "missed.groom.secrecy"] == (100, 12, None, None)
    assert ("later", "spots") not in rows


def test_what_is_hidden_is_in_no_row() -> None:
    children = [Doing(at).comes().checks(FACES) for at in range(7)]
    rows = learned_table(what_we_learned(looked_at(*children), {"7-9": KEY}, {})).rows
    assert {row[2] for row in rows} == {"members", "children"}


def test_in_words_the_ids_stand_at_the_end() -> None:
    table = ReportTable(("level", "finished", "when"), (("goat", 3, None),))
    found = in_words(table, {"level": str.upper, "when": str.upper})
    assert found.columns == ("level", "finished", "when", "level-id", "when-id")
    assert found.rows == (("GOAT", 3, None, "goat", None),)


FORMULAS = st.sampled_from(["=1+1", "+1", "-1", "@SUM", "\t=1", "\r=1", "\n=1"])
CELLS = st.one_of(
    st.integers(-(10**6), 10**6), st.floats(-100, 100), st.text(max_size=8), FORMULAS, st.none()
)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=5))
def test_numbers_read_as_numbers_and_no_text_as_a_formula(rows: list[tuple[int, int]]) -> None:
    found = read(as_csv(ReportTable(("a", "b"), tuple(rows))))[1:]
    for row, cells in zip(rows, found, strict=True):
        for cell, text in zip(row, cells, strict=True):
            if isinstance(cell, int | float):
                assert float(text) == cell
            else:
                assert not text.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
                assert (cell or "") in (text, text[1:])


def test_titles_are_the_readers() -> None:
    table = ReportTable(("level",), (("goat",),))
    assert as_csv(table, ["=Level"]) == "'=Level\r\ngoat\r\n"


@pytest.mark.parametrize(("share", "shown"), [(0, 0), (0.125, 13), (0.8125, 81), (1, 100)])
def test_a_share_is_a_whole_number_of_a_hundred(share: float, shown: int) -> None:
    assert percent(share) == shown
