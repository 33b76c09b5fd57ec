"""One flipped byte, a log that is damaged or cut: nothing vanishes without a word."""

import shutil
import sqlite3
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest

from game.storage.database import connect
from game.storage.folder import Folder
from game.storage.recovered import Recovered
from tests.storage.killing import Acknowledge, kill_at_random
from tests.storage.making import PATIENCE, acted, expected, filled, items, opened

FACTS, FLIPS, LOG_FLIPS, LOG_CUTS = 60, 120, 60, 40


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A store with 60 facts, closed, with a backup of the first half."""
    folder = tmp_path_factory.mktemp("clean")
    profile = filled(folder, FACTS // 2)
    store = opened(folder)
    assert store.flush(PATIENCE)
    for number in range(FACTS // 2, FACTS):
        store.keep(profile, [acted(number)])
    store.close()
    return folder, profile


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """A store whose facts are all in its log, and the last number it showed as saved."""
    folder = tmp_path_factory.mktemp("killed")
    filled(folder, 3, "goat")
    dice = Random(8)
    while True:
        done = kill_at_random(partial(_play, folder), dice, most=40)
        log = folder / "progress.db-wal"
        if len(done.acknowledged) > 9 and log.exists() and log.stat().st_size > 40_000:
            return folder, done.acknowledged[-1]


def _play(folder: Path, acknowledge: Acknowledge) -> NoReturn:
    store = opened(folder)
    (goat, *_) = store.profiles()
    for number in count():
        ticket = store.keep(goat.id, [acted(number)])
        store.retry()
        while ticket.state == "waiting":
            pass
        acknowledge(ticket.numbers[-1])
    raise AssertionError


def visit(folder: Path) -> tuple[Recovered | None, str | None]:
    """One start, long enough for the check that comes after the first picture."""
    store = opened(folder)
    store.flush(PATIENCE)
    told = store.recovered, store.trouble
    store.close()
    return told


def flip(path: Path, at: int, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        (old,) = file.read(1)
        file.seek(at)
        file.write(bytes([old ^ 1 << bit]))


def test_a_flipped_byte_is_harmless_or_told(clean: tuple[Path, str], tmp_path: Path) -> None:
    dice, told = Random(3), 0
    size = (clean[0] / "progress.db").stat().st_size
    for number in range(FLIPS):
        folder = tmp_path / str(number)
        shutil.copytree(clean[0], folder)
        flip(folder / "progress.db", dice.randrange(size), dice.randrange(8))
        first, second = visit(folder), visit(folder)
        if first == second == (None, None):
            store = opened(folder)
            assert [one.signs for one in store.profiles()] == [("fox", "red", "")], number
            assert items(store, clean[1]) == expected(FACTS), number
            store.close()
        else:
            told += 1
            assert second[0] is not None, "what the check found is repaired at the next start"
            assert second[0].facts_kept >= FACTS // 2
    assert told


def test_a_changed_letter_is_found_after_the_first_picture_and_repaired_at_the_next_start(
    clean: tuple[Path, str], tmp_path: Path
) -> None:
    shutil.copytree(clean[0], tmp_path / "store")
    database = tmp_path / "store" / "progress.db"
    raw = database.read_bytes()
    where = raw.rindex(b"mail-7")
    flip(database, where + 5, 0)
    store = opened(tmp_path / "store")
    assert store.recovered is None
    store.flush(PATIENCE)
    assert store.trouble == "damaged"
    store.close()
    again = opened(tmp_path / "store")
    assert again.recovered is not None
    assert items(again, clean[1]) == expected(FACTS), "the backup knows what was written there"
    again.flush(PATIENCE)
    assert again.trouble is None
    again.seen()
    again.close()
    assert visit(tmp_path / "store") == (None, None)


def test_a_ring_that_cannot_be_looked_into_is_told(clean: tuple[Path, str], tmp_path: Path) -> None:
    shutil.copytree(clean[0], tmp_path / "store")
    shutil.rmtree(tmp_path / "store" / "backups")
    (tmp_path / "store" / "backups").write_text("in the way")
    assert visit(tmp_path / "store") == (None, "no-backup")


def test_a_file_of_the_first_release_is_sealed_at_its_first_visit(tmp_path: Path) -> None:
    profile = filled(tmp_path, 9)
    with closing(sqlite3.connect(tmp_path / "progress.db", isolation_level=None)) as connection:
        connection.execute("DELETE FROM here WHERE key = 'seal'")
    visit(tmp_path)
    with closing(sqlite3.connect(tmp_path / "progress.db", isolation_level=None)) as connection:
        connection.execute("UPDATE fact SET item = 'mail-99' WHERE item = 'mail-3'")
    assert visit(tmp_path)[1] == "damaged"
    store = opened(tmp_path)
    assert items(store, profile) == expected(9)
    store.close()


def log_harmed(killed: tuple[Path, int], folder: Path, dice: Random, how: str) -> None:
    shutil.copytree(killed[0], folder)
    log = folder / "progress.db-wal"
    at = dice.randrange(log.stat().st_size)
    if how == "flip":
        flip(log, at, dice.randrange(8))
    else:
        log.write_bytes(log.read_bytes()[:at])


@pytest.mark.parametrize(("how", "times"), [("flip", LOG_FLIPS), ("cut", LOG_CUTS)])
def test_the_lost_end_of_a_damaged_log_is_told_and_the_files_are_kept(
    killed: tuple[Path, int], tmp_path: Path, how: str, times: int
) -> None:
    dice, lost = Random(5), 0
    for number in range(times):
        folder = tmp_path / str(number)
        log_harmed(killed, folder, dice, how)
        before = {path.read_bytes() for path in folder.glob("progress.db*")} - {b""}
        store = opened(folder)
        (goat, *_) = store.profiles()
        there = max(one.number for one in store.facts(goat.id))
        if there < killed[1]:
            lost += 1
            assert store.recovered is not None, number
            assert store.recovered.lost_since == "2026-11-23", number
            aside = {path.read_bytes() for path in (folder / "quarantine").rglob("progress.db*")}
            assert before <= aside
            assert min(store.keep(goat.id, [acted(0)]).numbers) > killed[1]
        store.close()
    assert lost > times // 2


def test_a_torn_answer_that_was_never_shown_as_saved_is_no_damage(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    with closing(connect(tmp_path / "progress.db", "wal")) as connection:
        connection.execute("UPDATE fact SET day = day")
        log = (tmp_path / "progress.db-wal").read_bytes()
        database = (tmp_path / "progress.db").read_bytes()
    (tmp_path / "progress.db").write_bytes(database)
    (tmp_path / "progress.db-wal").write_bytes(log[:-700])
    assert visit(tmp_path) == (None, None)
    assert not Folder(tmp_path).quarantine.exists()
