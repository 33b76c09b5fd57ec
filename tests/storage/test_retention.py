"""Who has not played for long is listed; where the clock has jumped only a yes removes her."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate, groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.facts import Fact
from game.core.visits import FARTHEST, MADE
from game.storage.keeper import Keeper
from game.storage.opening import open_store
from game.storage.retention import LastPlayed, Unused, unused
from tests.storage.class_making import a_class
from tests.storage.making import PATIENCE

TERM = [MADE + 7 * week for week in range(60)]
"""Somebody signs in once a week, for more than a year."""
NOW = TERM[-1] + 1


def test_who_stopped_playing_a_year_ago_is_listed_for_certain() -> None:
    last = [LastPlayed("fox", TERM[2], 3), LastPlayed("owl", TERM[-1], 60)]
    assert unused(last, TERM, {}, NOW) == (Unused("fox", TERM[2], sure=True),)


def test_a_class_may_keep_for_shorter_or_longer() -> None:
    last = [LastPlayed("fox", TERM[30], 31), LastPlayed("owl", TERM[2], 3)]
    found = unused(last, TERM, {"fox": 3, "owl": 24}, NOW)
    assert [one.profile for one in found] == ["fox"]


def test_the_last_day_of_the_months_is_still_kept() -> None:
    last = [LastPlayed("fox", TERM[0], 1)]
    year = TERM[0] + 365
    assert unused(last, TERM, {}, year) == ()
    assert [one.profile for one in unused(last, TERM, {}, year + 1)] == ["fox"]


JUMPS = {
    "to 2106": [*TERM[:10], date(2106, 2, 7).toordinal()],
    "back to 1970": [*TERM[:10], date(1970, 1, 1).toordinal(), *TERM[11:]],
    "back a year": [*TERM[:40], *TERM[10:20], *TERM[41:]],
    "to 2106 and home": [*TERM[:10], date(2106, 2, 7).toordinal(), *TERM[11:]],
    "over more than a year": [*TERM[:10], TERM[9] + FARTHEST + 1],
}


@pytest.mark.parametrize("days", JUMPS.values(), ids=JUMPS)
def test_after_a_jump_of_the_clock_nobody_goes_without_a_yes(days: list[int]) -> None:
    found = unused([LastPlayed("fox", days[2], 3)], days, {}, max(days[-1], NOW))
    assert found == (Unused("fox", days[2], sure=False),)


def test_a_clock_that_fell_back_to_1970_lists_nobody() -> None:
    assert unused([LastPlayed("fox", TERM[2], 3)], TERM, {}, date(1970, 1, 2).toordinal()) == ()


@pytest.mark.parametrize("wrong", [date(1970, 1, 1), date(2106, 2, 7)])
def test_who_last_played_on_a_day_that_cannot_be_played_before_the_next_that_can(
    wrong: date,
) -> None:
    days = [TERM[0], wrong.toordinal(), *TERM[2:]]
    last = [LastPlayed("fox", wrong.toordinal(), 2)]
    assert unused(last, days, {}, NOW) == (Unused("fox", TERM[2], sure=False),)
    assert unused(last, days[:2], {}, NOW) == ()


@given(
    steps=st.lists(st.sampled_from([0, 1, 30, 90, 390, 410, -5, -90, 60_000, -60_000]), min_size=2),
    data=st.data(),
)
def test_whoever_goes_for_certain_has_been_away_by_days_that_all_follow_each_other(
    steps: list[int], data: st.DataObject
) -> None:
    days = [*accumulate(steps, initial=MADE)]
    runs = [day for day, _ in groupby(days)]
    place = data.draw(st.integers(1, len(runs)))
    last, today = runs[place - 1], days[-1]
    for one in unused([LastPlayed("fox", last, place)], days, {}, today):
        claimed = [last, *runs[place:], today]
        gaps = [later - day for day, later in pairwise(claimed)]
        assert today - one.day > 365
        assert one.sure == (min(claimed) >= MADE and all(0 <= gap <= FARTHEST for gap in gaps))


class Clock:
    """A day that can be turned."""

    def __init__(self, day: str) -> None:
        self.day = date.fromisoformat(day)

    def __call__(self) -> str:
        return self.day.isoformat()


def visit(store: Keeper, profile: str) -> None:
    store.keep(profile, [Fact("came", ""), Fact("acted", "scam-1", item="mail")])


def listed(store: Keeper, today: str) -> tuple[Unused, ...]:
    work = store.classes.unused(today)
    assert work.wait(PATIENCE)
    return work.outcome()


def test_a_store_tells_who_is_unused_by_what_was_played_in_it(tmp_path: Path) -> None:
    clock = Clock("2026-11-02")
    store = open_store(tmp_path, clock)
    school_class, (fox, owl, never) = a_class(store, 3)
    visit(store, fox.id)
    for _ in range(20):
        clock.day += timedelta(days=20)
        visit(store, owl.id)
    found = listed(store, clock())
    first = date(2026, 11, 2).toordinal()
    assert set(found) == {Unused(one.id, first, sure=True) for one in (fox, never)}
    store.classes.keep(replace(school_class, months=24))
    assert listed(store, clock()) == ()
    clock.day = date(2106, 2, 7)
    assert {one.sure for one in listed(store, clock())} == {False}
    assert len(store.profiles()) == 3, "nothing goes by itself"
    work = store.start_forgetting(*(one.profile for one in found))
    assert work.wait(PATIENCE)
    assert [one.id for one in store.profiles()] == [owl.id]
    store.close()


def test_what_was_played_on_another_pc_counts_by_its_claimed_day(tmp_path: Path) -> None:
    clock = Clock("2026-11-02")
    store = open_store(tmp_path, clock)
    _, (fox, owl) = a_class(store, 2)
    visit(store, fox.id)
    for _ in range(20):
        clock.day += timedelta(days=20)
        visit(store, owl.id)
    assert store.close()
    with closing(sqlite3.connect(tmp_path / "progress.db", isolation_level=None)) as connection:
        elsewhere = ("e" * 32, 3, fox.id, clock(), "done", "scam-1", 1, 1, "", "", "", "", "")
        connection.execute(f"INSERT INTO fact VALUES ({', '.join('?' * 13)})", elsewhere)
    store = open_store(tmp_path, clock)
    assert listed(store, clock()) == ()
    store.close()
