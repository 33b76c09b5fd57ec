"""When a check-up is due: the day after the first story, after the short path, and weeks later."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.core.checkup import AFTER, BEFORE, LATER, occasion_of
from game.core.facts import Fact
from game.core.review_schedule import WEEK
from game.core.visits import Moment, Visits

WEEKS, OR_VISITS = 4, 4
"""The last check-up comes so many weeks, or visits, after the one before (CURRICULUM E1)."""

SESSIONS = 6
"""Lessons of the short path, one a week."""


@dataclass(slots=True)
class Checkups:
    """When each level was gone through to its end, brought up to date by each new fact.

    first: when each level was finished for the first time.
    """

    first: dict[str, Moment] = field(default_factory=dict)
    _done: dict[str, dict[int, Moment]] = field(default_factory=dict)

    def take(self, fact: Fact, at: Moment) -> None:
        """Takes in the next fact. The seed of every level is read: no list says which check."""
        if fact.kind == "done":
            self.first.setdefault(fact.level, at)
            self._done.setdefault(fact.level, {})[occasion_of(fact.seed)] = at

    def taken(self, check: str) -> Mapping[int, Moment]:
        """When each occasion of a check-up was last gone through."""
        return self._done.get(check, {})


def occasion_due(
    done: Mapping[int, Moment],
    finished: Sequence[Moment],
    path_end: Moment | None,
    visits: Visits,
    today: int,
    *,
    waits: bool = False,
) -> int | None:
    """The occasion to offer now, or None.

    finished: when each level of the child's band was first finished, the earliest first; path_end:
    when the last of its short path was, or None. A new child plays before she is asked: the first
    check-up waits for another day, and is no longer offered once she has finished a story on that
    day, too. waits: no story is open to her yet, and she is asked when those who play are; her
    last check-up comes some weeks after her own path.
    """
    if AFTER in done:
        waited = not finished or done[AFTER].visit < finished[0].visit
        since = path_end if waited else done[AFTER]
        later = since is not None and visits.passed(since, today, WEEKS * WEEK, OR_VISITS)
        return LATER if LATER not in done and later else None
    if waits:
        return _while_waiting(done, visits, today)
    if path_end is not None:
        return AFTER
    if BEFORE in done or not finished:
        return None
    first, last = finished[0], finished[-1]
    one_day = first.visit == last.visit or (
        first.day == last.day and visits.trusted_since(first, today)
    )
    return BEFORE if one_day and visits.passed(first, today, 1, 1) else None


def _while_waiting(done: Mapping[int, Moment], visits: Visits, today: int) -> int | None:
    if BEFORE not in done:
        return BEFORE
    return AFTER if visits.passed(done[BEFORE], today, SESSIONS * WEEK, SESSIONS) else None


def occasion_of_choice(done: Mapping[int, Moment], finished: int, left: int) -> int:
    """The occasion of a check-up a child chooses when none is due: the one it can stand for."""
    if LATER in done:
        return LATER
    return AFTER if AFTER in done or (finished and not left) else BEFORE
