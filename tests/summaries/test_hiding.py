"""Fewer than eight are never shown, and nobody by the difference of two days."""

from hypothesis import given
from hypothesis import strategies as st

from game.summaries.hiding import LEAST, shown

DAYS = st.lists(st.integers(1, 28).map(lambda day: f"2026-12-{day:02}"), max_size=60)


@given(DAYS)
def test_what_is_shown_grows_by_eight_or_more_from_day_to_day(days: list[str]) -> None:
    seen = [set(shown((day, at) for at, day in enumerate(days) if day <= now))
            for now in sorted(set(days))]  # fmt: skip
    for before, after in zip([set(), *seen], seen, strict=False):
        assert before <= after
        assert len(after - before) == 0 or len(after - before) >= LEAST


@given(st.integers(0, 60))
def test_a_class_that_answers_on_one_day_is_shown_whole_or_not_at_all(size: int) -> None:
    found = shown(("2026-12-01", child) for child in range(size))
    assert found == (tuple(range(size)) if size >= LEAST else ())


def test_late_ones_wait_until_they_are_enough() -> None:
    first = [("2026-12-01", f"early {child}") for child in range(9)]
    late = [(f"2026-12-0{2 + child}", f"late {child}") for child in range(7)]
    assert len(shown([*late, *first])) == 9
    assert len(shown([*late, *first, ("2026-12-20", "the eighth")])) == 17
