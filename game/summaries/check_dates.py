"""When does a class have its check-ups, and when its levels begin?

Before, after, and four to six weeks later (CURRICULUM E1). A check-up is never on a day without
school, but weeks of holidays count: what was learned fades then, too.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from game.core.checkup_schedule import SESSIONS

WEEK = timedelta(weeks=1)
LATER_FROM, LATER_TO = 4 * WEEK, 6 * WEEK
WEEKS_AHEAD = 104

Holiday = tuple[date, date]
"""The first day without school, and the last."""


@dataclass(frozen=True, slots=True)
class CheckDates:
    """The days of one class. levels_from: its first lesson with levels. before, after: the days of
    these check-ups; later: the first day and the last one for the third, which are one where
    holidays leave no day between four and six weeks."""

    before: date
    levels_from: date
    after: date
    later: tuple[date, date]


def check_dates(
    starts: date,
    holidays: Sequence[Holiday] = (),
    *,
    weekdays: Collection[int] = range(5),
    sessions: int = SESSIONS,
    starts_later: bool = False,
) -> CheckDates | None:
    """The dates of a class with one lesson a week, on the weekday of its first one; a week in which
    that day has no school is left out. None where two years have too few lessons.

    weekdays: days with school, 0 for Monday. starts_later: the class has both check-ups when others
    have them and begins with levels after the second, so that it can be compared; its third comes
    weeks after its own last lesson.
    """
    school = _Calendar(holidays, frozenset(weekdays))
    before_own = sessions + 2 if starts_later else 1
    needed = sessions + 2 + (sessions if starts_later else 0)
    try:
        lessons = list(islice(school.weekly(starts), needed))
        if len(lessons) < needed:
            return None
        after, first_own = lessons[sessions + 1], lessons[before_own]
        return CheckDates(lessons[0], first_own, after, school.later(lessons[-1]))
    except OverflowError:  # the calendar ends with the year 9999
        return None


@dataclass(frozen=True, slots=True)
class _Calendar:
    holidays: Sequence[Holiday]
    weekdays: frozenset[int]

    def weekly(self, starts: date) -> Iterator[date]:
        """The days with school, one a week, from the first on; for about two years."""
        first = self._next(starts)
        days = (first + at * WEEK for at in range(WEEKS_AHEAD)) if first else iter(())
        return (day for day in days if self._has_school(day))

    def later(self, since: date) -> tuple[date, date]:
        """The first and the last day with school four to six weeks after; else the next one."""
        first = self._next(since + LATER_FROM) or since + LATER_FROM
        days = (since + LATER_TO - timedelta(days=back) for back in range(WEEK.days * 2))
        return first, max(first, next((day for day in days if self._has_school(day)), first))

    def _next(self, day: date) -> date | None:
        """The first day with school from this one on."""
        days = (day + timedelta(days=ahead) for ahead in range(WEEK.days * WEEKS_AHEAD))
        return next((one for one in days if self._has_school(one)), None)

    def _has_school(self, day: date) -> bool:
        closed = any(first <= day <= last for first, last in self.holidays)
        return day.weekday() in self.weekdays and not closed
