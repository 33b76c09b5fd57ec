"""What a PC kept under an id it had before is still its own, whatever made it take a new one."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from game.storage.database import connect
from game.storage.device import create, id_of, own_ids, take_new_id
from game.storage.machine import settle_device
from tests.storage.making import PATIENCE, filled, opened


def ids_in(folder: Path) -> tuple[str, ...]:
    with closing(connect(folder / "progress.db")) as connection:
        return own_ids(connection)


def test_a_new_store_has_one_id(tmp_path: Path) -> None:
    create(tmp_path / "progress.db")
    assert len(ids_in(tmp_path)) == 1


def test_a_copied_disk_is_the_same_pc_for_what_was_kept_before(tmp_path: Path) -> None:
    filled(tmp_path, 2)
    (before,) = ids_in(tmp_path)
    with closing(connect(tmp_path / "progress.db")) as connection:
        settle_device(connection, lambda: b"another board")
        settle_device(connection, lambda: b"a third board")
        first, now = own_ids(connection)
    assert first == before != now


def test_going_back_to_a_copy_keeps_the_ids_of_what_is_in_it(tmp_path: Path) -> None:
    filled(tmp_path / "pc", 2)
    (before,) = ids_in(tmp_path / "pc")
    shutil.copy(tmp_path / "pc" / "progress.db", tmp_path / "copy.db")
    filled(tmp_path / "other", 2, "owl")
    store = opened(tmp_path / "other")
    work = store.bring_in(tmp_path / "copy.db", instead=True)
    assert work.wait(PATIENCE)
    assert work.outcome().facts == 2
    assert store.profiles()
    now = store.device
    store.close()
    assert ids_in(tmp_path / "other") == (before, now)


def test_a_repaired_store_knows_the_id_of_what_was_salvaged(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    (before,) = ids_in(tmp_path)
    opened(tmp_path).close()
    (tmp_path / "progress.db").write_bytes(bytes(4096))
    store = opened(tmp_path)
    assert store.recovered
    now = store.device
    store.close()
    assert ids_in(tmp_path) == (before, now)


def test_more_ids_than_can_be_kept_let_the_oldest_go(tmp_path: Path) -> None:
    create(tmp_path / "progress.db")
    with closing(connect(tmp_path / "progress.db")) as connection:
        for _ in range(60):
            _keep_one(connection)
            known = own_ids(connection)
            take_new_id(connection, 1)
            assert own_ids(connection)[:-1] == known[-52:]


def _keep_one(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    row = (id_of(connection), 1, "f" * 32, "2026-11-23", "came", "", 0, 0, "", "", "", "", "")
    connection.execute(f"INSERT INTO fact VALUES ({','.join('?' * 13)})", row)
