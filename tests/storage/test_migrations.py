"""Every released file opens for ever, and a migration happens wholly or not at all."""

import os
import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from game.storage.database import connect, is_sound, migrate, migrations, schema, version
from game.storage.folder import Folder
from game.storage.opening import bring_up_to_date
from game.storage.ring import backups
from tests.storage.making import FOX, build_first_schema, filled, is_whole, opened

DATA = Path(__file__).with_name("data")


@pytest.mark.parametrize("number", range(1, len(migrations()) + 1))
def test_every_released_file_opens_with_all_it_held(tmp_path: Path, number: int) -> None:
    shutil.copyfile(DATA / f"schema_{number}.db", tmp_path / "progress.db")
    store = opened(tmp_path)
    assert store.recovered is None
    (fox,) = store.profiles()
    assert (fox.id, fox.language, fox.options.text) == (FOX, "ar", 150)
    assert [kept.number for kept in store.facts(FOX)] == [2, 3, 4, 5]
    assert store.recall("language") == "ar"
    store.close()


def test_the_first_schema_is_still_made_as_it_was(tmp_path: Path) -> None:
    build_first_schema(tmp_path / "again.db")
    with (
        closing(sqlite3.connect(tmp_path / "again.db")) as again,
        closing(sqlite3.connect(f"file:{DATA / 'schema_1.db'}?mode=ro", uri=True)) as kept,
    ):
        assert list(again.iterdump()) == list(kept.iterdump())


def test_the_newest_schema_changes_only_with_a_new_migration() -> None:
    """Changed on purpose? Then write the new text to data/ in the same commit as its migration."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, migrations())
        text = "\n\n".join(sql for _, _, sql in schema(connection) if sql) + "\n"
    assert text == (DATA / f"schema_{len(migrations())}.sql").read_text(encoding="utf-8")


SECOND = "CREATE TABLE extra (x TEXT); INSERT INTO extra VALUES (die()); CREATE TABLE more (y);"


def test_a_migration_killed_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    database = tmp_path / "progress.db"

    def die_half_way() -> None:
        connection = connect(database, "wal")
        connection.create_function("die", 0, lambda: os.kill(os.getpid(), signal.SIGKILL))
        migrate(connection, (*migrations(), SECOND))

    child = os.fork()
    if child == 0:
        try:
            die_half_way()
        finally:
            os._exit(1)
    assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
    store = opened(tmp_path)
    assert store.recovered is None
    assert len(store.facts(store.profiles()[0].id)) == 3
    store.close()
    with closing(connect(database)) as connection:
        assert version(connection) == len(migrations())
        assert is_sound(connection, thorough=True)


def test_a_migration_that_fails_is_undone_and_told(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    with closing(connect(tmp_path / "progress.db", "wal")) as connection:
        before = schema(connection)
        with pytest.raises(sqlite3.OperationalError, match="die"):
            migrate(connection, (*migrations(), SECOND))
        assert schema(connection) == before
        assert version(connection) == len(migrations())
    assert is_whole(tmp_path / "progress.db")


def test_a_verified_backup_is_made_before_a_migration(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    folder = Folder(tmp_path)
    for _, path in backups(folder):
        path.unlink()
    with closing(connect(folder.database, "wal")) as connection:
        bring_up_to_date(connection, folder, (*migrations(), "CREATE TABLE extra (x TEXT);"))
    ((_, path),) = backups(folder)
    with closing(connect(path)) as copy:
        assert version(copy) == len(migrations())
        assert is_sound(copy, thorough=True)


def test_a_migration_that_works_is_made_once(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    scripts = (*migrations(), "CREATE TABLE extra (x TEXT);")
    with closing(connect(tmp_path / "progress.db", "wal")) as connection:
        migrate(connection, scripts)
        migrate(connection, scripts)
        assert version(connection) == len(scripts)
