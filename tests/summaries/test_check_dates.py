"""The days of check-ups: never on a holiday, four to six weeks later."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.summaries.check_dates import CheckDates, check_dates

WEEK = timedelta(weeks=1)
MONDAY = date(2027, 1, 11)
days = st.dates(date(2026, 1, 1), date(2040, 1, 1))
holidays = st.lists(
    st.tuples(days, st.integers(0, 60)).map(lambda one: (one[0], one[0] + timedelta(one[1]))),
    max_size=6,
)


def test_a_lesson_a_week_without_holidays() -> None:
    assert check_dates(MONDAY) == CheckDates(
        MONDAY, MONDAY + WEEK, MONDAY + 7 * WEEK, (MONDAY + 11 * WEEK, MONDAY + 13 * WEEK)
    )


def test_a_week_of_holidays_moves_what_follows() -> None:
    carnival = (date(2027, 2, 8), date(2027, 2, 12))
    assert check_dates(MONDAY, [carnival]) == CheckDates(
        MONDAY, MONDAY + WEEK, MONDAY + 8 * WEEK, (MONDAY + 12 * WEEK, MONDAY + 14 * WEEK)
    )


def test_where_holidays_fill_the_weeks_for_the_third_it_is_the_next_day_of_school() -> None:
    found = check_dates(MONDAY, [(MONDAY + 10 * WEEK, MONDAY + 14 * WEEK)])
    assert found is not None
    assert found.later == (MONDAY + 14 * WEEK + timedelta(days=1),) * 2


def test_a_class_that_starts_later_is_asked_when_the_other_is() -> None:
    other, waits = check_dates(MONDAY), check_dates(MONDAY, starts_later=True)
    assert other is not None
    assert waits is not None
    assert (waits.before, waits.after) == (other.before, other.after)
    assert waits.levels_from == other.after + WEEK
    assert waits.later[0] == waits.levels_from + 5 * WEEK + 4 * WEEK


def test_a_school_from_sunday_to_thursday() -> None:
    friday = date(2027, 1, 15)
    found = check_dates(friday, weekdays=(6, 0, 1, 2, 3))
    assert found is not None
    assert found.before == date(2027, 1, 17)


@given(days, holidays, st.sets(st.integers(0, 6), min_size=1), st.booleans(), st.integers(1, 12))
def test_every_date_is_a_day_of_school_in_order(
    starts: date, free: list[tuple[date, date]], weekdays: set[int], waits: bool, sessions: int
) -> None:
    found = check_dates(starts, free, weekdays=weekdays, sessions=sessions, starts_later=waits)
    if found is None:
        return
    every = (found.before, found.levels_from, found.after, *found.later)
    for day in every:
        assert day.weekday() in weekdays
        assert not any(first <= day <= last for first, last in free)
    assert starts <= found.before < found.levels_from
    assert found.after < found.later[0] <= found.later[1]
    assert found.later[0] - found.after >= 4 * WEEK
    assert (found.levels_from > found.after) == waits


@pytest.mark.parametrize(
    ("starts", "free", "weekdays"),
    [
        (MONDAY, [], ()),
        (MONDAY, [(MONDAY, MONDAY + 300 * WEEK)], range(5)),
        (date(9999, 11, 1), [], range(5)),
    ],
)
def test_no_dates_where_there_is_no_school(
    starts: date, free: list[tuple[date, date]], weekdays: range
) -> None:
    assert check_dates(starts, free, weekdays=weekdays) is None
