"""When a check-up is offered, and what it stands for when it is chosen."""

from game.core.checkup import AFTER, BEFORE, LATER, seed_for
from game.core.checkup_schedule import occasion_due, occasion_of_choice
from game.core.facts import Fact
from game.core.visits import MADE, Moment, Visits
from tests.core.lives import START, Life

THEN = Moment(START, 3)
SIX = [THEN] * 6


def visits(first: int, *days: int) -> tuple[Visits, int]:
    """Visits of which the third was on the first day and the others came after it, and today."""
    made = Visits()
    for day in (first, first, first, *days):
        made.take(Fact("came", ""), day)
    return made, days[-1] if days else first


def later(days: int, many: int) -> tuple[Visits, int]:
    """So many visits later, and so many days."""
    return visits(START, *(START + days * (at + 1) // many for at in range(many)))


NOW = visits(START)


def test_before_is_offered_the_day_after_the_first_story() -> None:
    assert occasion_due({}, [], None, *later(3, 3)) is None, "first she plays"
    assert occasion_due({}, [THEN], None, *NOW) is None, "on another day"
    assert occasion_due({}, [THEN], None, *visits(START, START)) is None, "on another day"
    assert occasion_due({}, [THEN, THEN], None, *later(1, 1)) == BEFORE
    assert occasion_due({BEFORE: THEN}, [THEN], None, *later(1, 1)) is None


def test_before_is_no_longer_offered_once_stories_of_two_days_are_done() -> None:
    same_day, next_day = Moment(START, 4), Moment(START + 1, 5)
    assert occasion_due({}, [THEN, same_day], None, *visits(START, START, START + 1)) == BEFORE
    assert occasion_due({}, [THEN, next_day], None, *visits(START, START, START + 1)) is None


def test_before_waits_for_another_visit_where_the_clock_stands_still() -> None:
    long_ago = MADE - 4000
    stands = [Moment(long_ago, 3)]
    assert occasion_due({}, stands, None, *visits(long_ago)) is None
    assert occasion_due({}, stands, None, *visits(long_ago, long_ago)) == BEFORE
    two = [*stands, Moment(long_ago, 4)]
    assert occasion_due({}, two, None, *visits(long_ago, long_ago)) is None


def test_after_is_offered_when_the_short_path_is_done() -> None:
    assert occasion_due({BEFORE: THEN}, SIX, THEN, *NOW) == AFTER
    assert occasion_due({}, SIX, THEN, *NOW) == AFTER
    assert occasion_due({BEFORE: THEN}, SIX, None, *NOW) is None


def test_the_last_one_comes_after_four_weeks() -> None:
    done = {BEFORE: THEN, AFTER: THEN}
    assert occasion_due(done, SIX, THEN, *later(27, 9)) is None
    assert occasion_due(done, SIX, THEN, *later(28, 1)) == LATER
    assert occasion_due({**done, LATER: THEN}, SIX, THEN, *later(60, 1)) is None


def test_the_last_one_comes_after_four_visits_where_the_clock_is_wrong() -> None:
    then = Moment(MADE - 4000, 3)
    done = {AFTER: then}
    for many in range(6):
        wanted = LATER if many >= 4 else None
        assert occasion_due(done, SIX, THEN, *visits(MADE - 4000, *[MADE - 4000] * many)) == wanted


def test_a_class_that_waits_is_asked_before_its_first_story_and_weeks_after_its_own_path() -> None:
    assert occasion_due({}, [], None, *NOW, waits=True) == BEFORE
    assert occasion_due({BEFORE: THEN}, [], None, *later(41, 5), waits=True) is None
    assert occasion_due({BEFORE: THEN}, [], None, *later(42, 1), waits=True) == AFTER
    done = {BEFORE: THEN, AFTER: Moment(START + 42, 4)}
    assert occasion_due(done, [], None, *later(90, 2), waits=True) is None
    path = [Moment(START + 49 + at, 5 + at) for at in range(6)]
    assert occasion_due(done, path[:3], None, *later(90, 8)) is None, "her own path goes on"
    assert occasion_due(done, path, path[-1], *later(81, 9)) is None
    assert occasion_due(done, path, path[-1], *later(82, 9)) == LATER


def test_a_check_up_chosen_freely_stands_for_the_time_it_falls_in() -> None:
    assert occasion_of_choice({}, 0, 6) == BEFORE
    assert occasion_of_choice({BEFORE: THEN}, 3, 3) == BEFORE
    assert occasion_of_choice({BEFORE: THEN}, 6, 0) == AFTER
    assert occasion_of_choice({AFTER: THEN}, 6, 0) == AFTER
    assert occasion_of_choice({AFTER: THEN, LATER: THEN}, 6, 0) == LATER


def test_the_occasions_taken_are_read_from_the_seeds() -> None:
    life = Life()
    life.comes(START)
    life.does(Fact("started", "check-7", seed=seed_for("b", BEFORE)))
    assert life.record().checkups.taken("check-7") == {}
    life.does(Fact("done", "check-7", seed=seed_for("b", BEFORE, 12345)))
    life.comes(START + 50)
    life.does(Fact("done", "check-7", seed=seed_for("c", AFTER, 99)), Fact("done", "other"))
    record = life.record()
    found = record.checkups.taken("check-7")
    assert found == {BEFORE: Moment(START, 1), AFTER: Moment(START + 50, 2)}
    assert record.visits.now == len(record.visits.began) == 2
