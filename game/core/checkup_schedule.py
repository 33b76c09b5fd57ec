"""When a check-up is due: before the first stories, after the short path, and weeks later."""

from collections.abc import Iterable, Mapping, Sequence

from game.core.checkup import AFTER, BEFORE, LATER, occasion_of
from game.core.review_schedule import WEEK, Dated, Moment, passed

WEEKS, OR_VISITS = 4, 4
"""The last check-up comes so many weeks, or visits, after the one before (CURRICULUM E1)."""


def taken(check: str, facts: Iterable[Dated]) -> Mapping[int, Moment]:
    """When each occasion of a check-up was last gone through to its end."""
    return {
        occasion_of(one.fact.seed): one.at
        for one in facts
        if one.fact.kind == "done" and one.fact.level == check
    }


def occasion_due(
    done: Mapping[int, Moment],
    finished: int,
    left: int,
    visits: Sequence[Moment],
    now: Moment,
) -> int | None:
    """The occasion to offer now, or None. finished: levels of the child's band that are done;
    left: those of its short path that are not."""
    if AFTER in done:
        weeks_later = passed(done[AFTER], visits, now, WEEKS * WEEK, OR_VISITS)
        return LATER if LATER not in done and weeks_later else None
    if not left and finished:
        return AFTER
    return BEFORE if BEFORE not in done and finished <= 1 else None


def occasion_of_choice(done: Mapping[int, Moment], finished: int, left: int) -> int:
    """The occasion of a check-up a child chooses when none is due: the one it can stand for."""
    if LATER in done:
        return LATER
    return AFTER if AFTER in done or (finished and not left) else BEFORE
