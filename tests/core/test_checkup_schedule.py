"""When a check-up is offered, and what it stands for when it is chosen."""

from game.core.checkup import AFTER, BEFORE, LATER, seed_for
from game.core.checkup_schedule import occasion_due, occasion_of_choice
from game.core.facts import Fact
from game.core.visits import MADE, Moment, Visits
from tests.core.lives import START, Life

THEN = Moment(START, 3)


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


def test_before_is_offered_until_the_first_level_is_behind_the_child() -> None:
    assert occasion_due({}, 0, 6, *NOW) == BEFORE
    assert occasion_due({}, 1, 5, *NOW) == BEFORE
    assert occasion_due({}, 2, 4, *NOW) is None
    assert occasion_due({BEFORE: THEN}, 0, 6, *NOW) is None


def test_after_is_offered_when_the_short_path_is_done() -> None:
    assert occasion_due({BEFORE: THEN}, 6, 0, *NOW) == AFTER
    assert occasion_due({}, 6, 0, *NOW) == AFTER
    assert occasion_due({BEFORE: THEN}, 6, 1, *NOW) is None
    assert occasion_due({}, 0, 0, *NOW) == BEFORE, "no levels is no path gone"


def test_the_last_one_comes_after_four_weeks() -> None:
    done = {BEFORE: THEN, AFTER: THEN}
    assert occasion_due(done, 6, 0, *later(27, 9)) is None
    assert occasion_due(done, 6, 0, *later(28, 1)) == LATER
    assert occasion_due({**done, LATER: THEN}, 6, 0, *later(60, 1)) is None


def test_the_last_one_comes_after_four_visits_where_the_clock_is_wrong() -> None:
    then = Moment(MADE - 4000, 3)
    done = {AFTER: then}
    for many in range(6):
        wanted = LATER if many >= 4 else None
        assert occasion_due(done, 6, 0, *visits(MADE - 4000, *[MADE - 4000] * many)) == wanted


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
