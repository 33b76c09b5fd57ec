"""Who has not played for so long that what she did should go, by claimed days that may be wrong.

Nobody is removed here. Where the clock can be right since somebody last played, that is certain;
where it has jumped, a grown-up must say yes.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from game.core.facts import Fact
from game.core.visits import MADE, Moment, Visits
from game.storage.class_records import MONTHS
from game.storage.database import sql
from game.storage.days import day_number
from game.storage.device import id_of

MONTH = 365.25 / 12
"""Days."""


@dataclass(frozen=True, slots=True)
class LastPlayed:
    """When somebody last played. day: the claimed day, as a number. place: how many days this PC
    had claimed by then, in the order of its running numbers."""

    profile: str
    day: int
    place: int


@dataclass(frozen=True, slots=True)
class Unused:
    """A player who seems not to have played for long. day: the claimed day, as a number, when she
    last did. sure: whether the clock can be right since; without, only a grown-up's yes removes
    her."""

    profile: str
    day: int
    sure: bool


def unused(
    last: Sequence[LastPlayed], days: Sequence[int], months: Mapping[str, int], today: int
) -> tuple[Unused, ...]:
    """Those who have not played for so many months, the longest unused first.

    days: what this PC claimed at each visit, in order. months: by profile; twelve for all others.
    """
    claimed = [day for day, _ in groupby(days)]
    visits = Visits()
    for day in claimed:
        visits.take(Fact("came", ""), day)
    found = (_judged(each, claimed, visits, today) for each in last)
    gone = (
        one for one in found if one and today - one.day > months.get(one.profile, MONTHS) * MONTH
    )
    return tuple(sorted(gone, key=lambda one: (one.day, one.profile)))


def _judged(last: LastPlayed, days: Sequence[int], visits: Visits, today: int) -> Unused | None:
    """When somebody last played, as well as can be told; None where nothing tells."""
    if MADE <= last.day <= today:
        sure = visits.trusted_since(Moment(last.day, last.place), today)
        return Unused(last.profile, last.day, sure)
    # The clock was wrong when she played: she did so before the next day that can be right.
    likely = (day for day in days[last.place :] if MADE <= day <= today)
    day = next(likely, None)
    return None if day is None else Unused(last.profile, day, sure=False)


def look_for_unused(
    connection: sqlite3.Connection, months: Mapping[str, int], today: str
) -> tuple[Unused, ...]:
    """The same of everybody in a store. today: YYYY-MM-DD."""
    device, now = id_of(connection), day_number(today)
    visits = connection.execute(sql("days_of_visits"), (device,)).fetchall()
    calendar = _ClaimedDays([row[0] for row in visits], [day_number(row[1]) for row in visits])
    last: dict[str, LastPlayed] = {}
    for profile, where, number, day in connection.execute(sql("when_all_last_played")):
        here = where in ("", device)
        one = calendar.moment(profile, number if here else None, day_number(day) if day else None)
        last[profile] = max(
            (one, last.get(profile, one)), key=lambda it: (MADE <= it.day <= now, it.day)
        )
    return unused(tuple(last.values()), calendar.days, months, now)


class _ClaimedDays:
    """The days a PC claimed, by its running numbers."""

    def __init__(self, numbers: Sequence[int], days: Sequence[int]) -> None:
        self.days = days
        self._numbers = numbers
        self._claimed = [day for day, _ in groupby(days)]
        self._places = [0]
        for before, day in zip((None, *days), days, strict=False):
            self._places.append(self._places[-1] + (before != day))

    def moment(self, profile: str, number: int | None, day: int | None) -> LastPlayed:
        """When a running number was given out here; or, without one, a day was claimed elsewhere.
        Without a day it is that of the visit next to the number."""
        if number is not None:
            at = bisect_left(self._numbers, number)
            near = self.days[min(at, len(self.days) - 1)] if self.days else 0
            return LastPlayed(profile, near if day is None else day, self._places[at])
        found = day or 0
        places = (at for at, each in enumerate(self._claimed) if each >= found)
        return LastPlayed(profile, found, next(places, len(self._claimed)))
