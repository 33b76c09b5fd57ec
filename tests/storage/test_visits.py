"""Visits and boosters in the store: old files take them, and days become numbers."""

import shutil
from pathlib import Path

import pytest

from game.core.facts import BOOSTER, Fact
from game.core.visits import MADE
from game.storage.days import day_number
from tests.storage.making import FOX, opened
from tests.storage.test_migrations import DATA

NEW = (
    Fact("came", ""),
    Fact("judged", "scam-1", 7, 0, "inbox", "mail-1", BOOSTER, "asked"),
    Fact("missed", "scam-1", 7, 0, "inbox", "mail-1", BOOSTER, "asked", "scam.urgency"),
    Fact("boosted", ""),
)


def test_a_file_of_the_first_release_takes_the_new_kinds_of_facts(tmp_path: Path) -> None:
    shutil.copyfile(DATA / "schema_1.db", tmp_path / "progress.db")
    store = opened(tmp_path)
    before = store.facts(FOX)
    store.keep(FOX, NEW)
    assert store.close()
    store = opened(tmp_path)
    after = store.facts(FOX)
    assert after[: len(before)] == before
    assert tuple(kept.fact for kept in after[len(before) :]) == NEW
    assert store.recovered is None
    assert store.close()


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("2026-11-01", 739921),
        ("2026-11-02", 739922),
        ("2026-02-31", 0),
        ("0000-00-00", 0),
        ("1970-01-01", 719163),
    ],
)
def test_a_day_is_a_number_and_one_no_calendar_has_is_none(day: str, number: int) -> None:
    assert day_number(day) == number


def test_the_game_was_made_on_the_day_the_core_knows() -> None:
    assert day_number("2026-11-01") == MADE
