"""When a skill is due, whatever the calendar and the clock of the PC do."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from game.core.facts import BOOSTER, Fact
from game.core.visits import MADE, Moment, Visits
from tests.core.lives import START, Life, asked_at


def test_a_child_who_comes_daily_is_asked_after_a_week_four_weeks_and_once_a_term() -> None:
    days = range(START, START + 300)
    assert asked_at(days) == [7, 28, 28 + 91, 28 + 2 * 91]


def test_a_child_who_comes_monthly_is_asked_each_time_a_step_has_passed() -> None:
    days = [START + 30 * month for month in range(9)]
    # Day 30 lies after week 4; a term later is day 119, so day 120; then day 210, day 240 is early.
    assert asked_at(days) == [1, 4, 7]


def test_a_child_who_comes_after_a_whole_term_is_asked_once_and_not_for_each_missed_step() -> None:
    assert asked_at([START, START + 120, START + 121, START + 122]) == [1]


@pytest.mark.parametrize(
    "claims",
    [
        [MADE - 4000] * 30,  # a dead battery: every boot is the same old day
        [MADE - 4000 + day for day in range(30)],  # an old day that goes on
        [MADE - 1] * 30,
    ],
)
def test_a_clock_before_the_game_was_made_makes_visits_count(claims: list[int]) -> None:
    assert asked_at(claims) == [2, 5, 13, 21, 29]


def test_a_clock_that_jumps_back_and_forth_makes_visits_count() -> None:
    claims = [START + (500 if visit % 2 else 0) for visit in range(15)]
    assert asked_at(claims) == [2, 5, 13]


def test_a_clock_that_stands_still_on_a_likely_day_makes_visits_count_once_that_shows() -> None:
    assert asked_at([START] * 14) == [3, 5, 13]


def test_a_clock_that_was_wrong_before_the_skill_was_learned_is_trusted_since() -> None:
    life = Life()
    life.comes(MADE - 4000)
    life.comes(START)
    life.learns()
    for day in range(1, 7):
        life.comes(START + day)
        assert not life.due()
    life.comes(START + 7)
    assert life.due() == ("scam.urgency",)


def test_a_clock_set_right_in_between_neither_asks_at_once_nor_never() -> None:
    life = Life()
    life.comes(MADE - 4000)
    life.learns()
    life.comes(START)
    assert not life.due()
    life.comes(START)
    assert life.due()


def clock_trusted(days: Sequence[int], today: int) -> bool:
    """Whether a clock that claimed these days, visit after visit, is trusted since the first."""
    visits = Visits()
    for day in days:
        visits.take(Fact("came", ""), day)
    return visits.trusted_since(Moment(days[0], 1), today)


def test_the_clock_of_a_long_holiday_is_trusted_and_that_of_a_leap_is_not() -> None:
    assert clock_trusted([START], START + 400)
    assert not clock_trusted([START], START + 401)
    assert not clock_trusted([START + 1], START)
    assert clock_trusted([START] * 3, START)
    assert not clock_trusted([START] * 4, START)
    assert clock_trusted([START] * 4, START + 1)


def test_playing_a_level_with_the_skill_again_is_practice_too() -> None:
    life = Life()
    life.comes(START)
    life.learns()
    life.comes(START + 8)
    assert life.due()
    life.learns()
    assert not life.due()


def test_a_booster_left_in_the_middle_leaves_the_rest_due() -> None:
    life = Life()
    life.comes(START)
    life.learns("goat")
    life.learns("room")
    life.comes(START + 7)
    assert set(life.due()) == {"scam.urgency", "groom.secrecy"}
    life.does(Fact("noticed", "goat", item="i", action=BOOSTER, skill="scam.urgency"))
    assert life.due() == ("groom.secrecy",)


def test_the_weakest_skill_is_asked_first_and_of_equal_ones_the_longest_unpractised() -> None:
    life = Life()
    life.comes(START)
    life.learns("goat")
    life.learns("room", noticed=False)
    life.comes(START + 7)
    assert life.due() == ("groom.secrecy", "scam.urgency")
    equal = Life()
    equal.comes(START)
    equal.learns("room")
    equal.comes(START + 1)
    equal.learns("goat")
    equal.comes(START + 8)
    assert equal.due() == ("groom.secrecy", "scam.urgency")


def test_only_the_first_answer_of_a_run_and_each_answer_of_a_booster_counts() -> None:
    life = Life()
    life.comes(START)
    seen = Fact("missed", "goat", scene="s", item="i", skill="scam.urgency")
    life.does(Fact("started", "goat"), seen)
    life.does(replace(seen, kind="noticed"), Fact("done", "goat"))
    life.boosts(noticed=True)
    life.boosts(noticed=False)
    held = life.strength("scam.urgency")
    assert held.seen == (False, True, False)
    assert held.missed == pytest.approx(2 / 3)


def test_what_was_long_ago_no_longer_counts() -> None:
    life = Life()
    life.comes(START)
    life.learns(noticed=False)
    for _ in range(6):
        life.boosts()
    assert life.strength("scam.urgency").missed == 0


def test_a_skill_of_an_unfinished_level_or_without_a_tell_is_never_due() -> None:
    life = Life()
    life.comes(START)
    life.does(Fact("noticed", "goat", item="i", skill="scam.urgency"), Fact("done", "room"))
    life.comes(START + 50)
    assert life.due() == ()


def test_facts_from_before_visits_were_counted_still_make_a_skill_due() -> None:
    life = Life()
    life.day = START
    life.learns()
    life.comes(START + 7)
    assert life.due() == ("scam.urgency",)
