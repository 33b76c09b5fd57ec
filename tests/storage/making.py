"""Small stores to try things on, and a way to do something in a process of its own."""

import os
import pickle
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from game.core.facts import Fact
from game.storage.database import APPLICATION, migrate, migrations
from game.storage.keeper import Keeper
from game.storage.opening import open_store
from game.storage.store import Store

PATIENCE = 300.0
"""Seconds after which the store's thread is taken to hang. A green run never waits for it."""
DEVICE = "0123456789abcdef0123456789abcdef"
FOX = "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0"


def today() -> str:
    return "2026-11-23"


def acted(number: int, level: str = "scam-1") -> Fact:
    return Fact("acted", level, 7, 3, "inbox", f"mail-{number}", "put goat show", "right", "links")


def opened(folder: Path) -> Keeper:
    return open_store(folder, today)


def filled(folder: Path, facts: int, animal: str = "fox") -> str:
    """Keep so many facts of one new profile in this folder and close it; returns the profile."""
    store = opened(folder)
    profile = store.add(animal, "red", "7-9", "en")
    for number in range(facts):
        store.keep(profile.id, [acted(number)])
    assert store.close()
    return profile.id


def items(store: Store, profile: str) -> list[str]:
    return [kept.fact.item for kept in store.facts(profile)]


def expected(facts: int) -> list[str]:
    return [f"mail-{number}" for number in range(facts)]


def is_whole(database: Path) -> bool:
    connection = sqlite3.connect(database)
    try:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    finally:
        connection.close()


def in_child(work: Callable[[], Any]) -> Any:
    """Do the work in a forked process and hand back its answer; an error there is one here."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            answer: tuple[bool, Any] = (True, work())
        except BaseException as error:
            answer = (False, repr(error))
        os.write(writer, pickle.dumps(answer))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        good, found = pickle.loads(pipe.read())
    os.waitpid(child, 0)
    assert good, found
    return found


def build_first_schema(path: Path) -> None:
    """How data/schema_1.db was made, once; it stays as it is for ever."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    migrate(connection, migrations()[:1])
    here = (("device", DEVICE), ("number", "5"), ("language", "ar"))
    connection.executemany("INSERT INTO here VALUES (?, ?)", here)
    profile = (FOX, "fox", "red", "7-9", "ar", "", '{"contrast": "high", "text": 150}', 1)
    connection.execute(f"INSERT INTO profile VALUES ({_marks(profile)})", profile)
    for number in range(2, 6):
        day, place = "2026-11-20", ("inbox", f"mail-{number}", "put goat show", "right", "links")
        row = (DEVICE, number, FOX, day, "acted", "scam-1", 7, 3, *place)
        connection.execute(f"INSERT INTO fact VALUES ({_marks(row)})", row)
    connection.close()


def build_second_schema(path: Path) -> None:
    """How data/schema_2.db was made, once, from the first; it stays as it is for ever."""
    build_first_schema(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, migrations()[:2])
        connection.execute("UPDATE profile SET carries = 'kite'")


def build_third_schema(path: Path) -> None:
    """How data/schema_3.db was made, once, from the second; it stays as it is for ever."""
    build_second_schema(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, migrations()[:3])
        teacher, school_class, pc = "7" * 32, "c" * 32, "d" * 32
        rows: tuple[tuple[str, tuple[object, ...]], ...] = (
            ("teacher", (teacher, "owl", "plum", "", "", "", 6)),
            ("school_class", (school_class, teacher, "kite", "sea", "5" * 64, "", "", 12, "", 7)),
            ("member", (FOX, school_class, 1, 1, 8)),
            ("class_device", (school_class, pc, "e" * 64, 40, "2026-11-20", 9)),
            ("tombstone", ("f" * 64,)),
        )
        for table, row in rows:
            connection.execute(f"INSERT INTO {table} VALUES ({_marks(row)})", row)
        connection.execute("UPDATE here SET value = '9' WHERE key = 'number'")


def build_fourth_schema(path: Path) -> None:
    """How data/schema_4.db was made, once, from the third; it stays as it is for ever."""
    build_third_schema(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, migrations()[:4])
        connection.execute("INSERT INTO handed_in VALUES (?, ?, 0, 40, 40)", ("c" * 32, "d" * 32))


def _marks(row: Sequence[object]) -> str:
    return ", ".join("?" * len(row))


def holding(folder: Path, *words: str) -> set[str]:
    """The files of a folder that hold one of these words in their bytes or their name."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(folder))
        for path in files
        for word in words
        if word.encode() in path.read_bytes() or word in path.name
    }
