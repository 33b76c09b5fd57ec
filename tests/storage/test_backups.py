"""The ring of verified copies."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.facts import Fact
from game.storage.backup import AHEAD, OLDER, RECENT, back_up, worth_keeping
from game.storage.database import connect
from game.storage.folder import Folder
from game.storage.quiet import BACKUP_EVERY
from game.storage.ring import backups
from tests.storage.making import PATIENCE, acted, filled, is_whole, opened


def numbers(folder: Path) -> list[int]:
    return [number for number, _ in backups(Folder(folder))]


def test_a_start_backs_up_what_came_since_the_last_copy(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    opened(tmp_path).close()
    assert numbers(tmp_path)[0] == 4
    opened(tmp_path).close()
    assert numbers(tmp_path).count(4) == 1


def test_a_level_end_backs_up_once_enough_has_happened(tmp_path: Path) -> None:
    profile = filled(tmp_path, 1)
    store = opened(tmp_path)
    assert store.flush(PATIENCE)
    before = numbers(tmp_path)
    store.keep(profile, [acted(1), Fact("done", "scam-1", 7)])
    store.flush(PATIENCE)
    assert numbers(tmp_path) == before
    store.keep(profile, [*map(acted, range(BACKUP_EVERY)), Fact("done", "scam-1", 7)])
    store.flush(PATIENCE)
    assert len(numbers(tmp_path)) == len(before) + 1
    store.close()


def test_a_copy_is_one_whole_file_of_its_own(tmp_path: Path) -> None:
    filled(tmp_path, 5)
    opened(tmp_path).close()
    for _, path in backups(Folder(tmp_path)):
        assert path.read_bytes()[18:20] == b"\1\1", "no log belongs to it"
        assert is_whole(path)


def test_a_copy_that_is_not_sound_never_joins_the_ring(tmp_path: Path) -> None:
    filled(tmp_path, 5)
    folder = Folder(tmp_path)
    before = backups(folder)
    with closing(connect(folder.database)) as connection:
        connection.execute("PRAGMA application_id = 3")
        with pytest.raises(sqlite3.DatabaseError):
            back_up(connection, folder)
    assert backups(folder) == before
    assert {path.name for path in folder.backups.iterdir()} == {path.name for _, path in before}


def test_neither_a_future_date_nor_a_high_number_holds_up_new_copies(tmp_path: Path) -> None:
    profile = filled(tmp_path, 2)
    folder = Folder(tmp_path)
    for name in ("999999999999.db", "888888888888.db", "777777777777.db", "notes.txt", "x.db"):
        path = folder.backups / name
        path.write_bytes(b"not a database")
        os.utime(path, (4_000_000_000, 4_000_000_000))
    store = opened(tmp_path)
    store.keep(profile, [acted(9)])
    store.close()
    opened(tmp_path).close()
    assert 4 in numbers(tmp_path)
    assert sum(number > 1000 for number in numbers(tmp_path)) == AHEAD


@settings(deadline=None, max_examples=50)
@given(st.lists(st.integers(1, 2000), min_size=1, max_size=60))
def test_the_ring_stays_small_keeps_the_newest_and_reaches_far_back(steps: list[int]) -> None:
    ring: frozenset[int] = frozenset()
    made: list[int] = []
    for step in steps:
        made.append((made[-1] if made else 0) + step)
        ring = worth_keeping((*ring, made[-1]), made[-1])
        assert set(made[-RECENT:]) <= ring
        assert len(ring) <= RECENT + OLDER
    back = made[-1] - min(ring)
    assert len(made) <= RECENT or back > made[-1] - made[-RECENT], "something older stays"


def test_a_disk_that_refuses_a_copy_does_not_stop_play(tmp_path: Path) -> None:
    profile = filled(tmp_path, 2)
    folder = Folder(tmp_path)
    for _, path in backups(folder):
        path.unlink()
    folder.backups.rmdir()
    folder.backups.write_text("in the way")
    store = opened(tmp_path)
    ticket = store.keep(profile, [acted(2), Fact("done", "scam-1", 7)])
    assert store.flush(PATIENCE)
    assert ticket.state == "saved"
    assert store.trouble == "no-backup"
    store.close()
