"""When a check-up is due: before the first stories, after the short path, and weeks later."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core.checkup import AFTER, BEFORE, LATER, occasion_of
from game.core.facts import Fact
from game.core.review_schedule import WEEK
from game.core.visits import Moment, Visits

WEEKS, OR_VISITS = 4, 4
"""The last check-up comes so many weeks, or visits, after the one before (CURRICULUM E1)."""


@dataclass(slots=True)
class Checkups:
    """When each check-up was gone through to its end, brought up to date by each new fact."""

    _done: dict[str, dict[int, Moment]] = field(default_factory=dict)

    def take(self, fact: Fact, at: Moment) -> None:
        """Takes in the next fact. The seed of every level is read: no list says which check."""
        if fact.kind == "done":
            self._done.setdefault(fact.level, {})[occasion_of(fact.seed)] = at

    def taken(self, check: str) -> Mapping[int, Moment]:
        """When each occasion of a check-up was last gone through."""
        return self._done.get(check, {})


def occasion_due(
    done: Mapping[int, Moment], finished: int, left: int, visits: Visits, today: int
) -> int | None:
    """The occasion to offer now, or None. finished: levels of the child's band that are done;
    left: those of its short path that are not."""
    if AFTER in done:
        weeks_later = visits.passed(done[AFTER], today, WEEKS * WEEK, OR_VISITS)
        return LATER if LATER not in done and weeks_later else None
    if not left and finished:
        return AFTER
    return BEFORE if BEFORE not in done and finished <= 1 else None


def occasion_of_choice(done: Mapping[int, Moment], finished: int, left: int) -> int:
    """The occasion of a check-up a child chooses when none is due: the one it can stand for."""
    if LATER in done:
        return LATER
    return AFTER if AFTER in done or (finished and not left) else BEFORE
