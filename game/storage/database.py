"""How one database file is opened, numbered and judged sound; it decides nothing about repair."""

import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from game.storage.troubles import DATABASE_ERRORS

APPLICATION = 0x4C616E42
"""`LanB` in the file's header: this file is ours."""
PLAUSIBLE_VERSIONS = 1000
"""A version further ahead than this is a damaged header, not a newer game."""
MOST_NUMBER = 10**15
"""No PC counts so far; a running number beyond it is damage."""
FURTHEST = MOST_NUMBER // 1000
"""Nothing that comes from elsewhere may count so far: a store that went on from there would soon
hold numbers that are damage."""
_HEADER = b"SQLite format 3\0"
_SQL = Path(__file__).with_name("sql")

Journal = Literal["wal", "truncate", "delete"]


@cache
def statements() -> Mapping[str, str]:
    """Every file of sql/ by its name, read once, when a store is opened: the stick with the
    program may be pulled out later. Raises OSError."""
    files = sorted(path for path in _SQL.iterdir() if path.suffix == ".sql")
    return {path.stem: path.read_text(encoding="utf-8") for path in files}


def sql(question: str) -> str:
    """The statement kept in sql/<question>.sql."""
    return statements()[question]


def migrations() -> tuple[str, ...]:
    """Every migration's script in order; the first makes version 1."""
    return tuple(text for name, text in statements().items() if name[0].isdigit())


def connect(path: Path, journal: Journal | None = None) -> sqlite3.Connection:
    """The one connection to a file, safe against power cuts and untrusted content.

    Raises sqlite3.Error: busy when another program has it open, read-only when it cannot be
    written. May be handed to another thread, which then is the only one to use it. Without a
    `journal` the file keeps the one it has, and no byte of it changes.
    """
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.text_factory = _text
        for setting in (
            "locking_mode = EXCLUSIVE",
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            "temp_store = MEMORY",  # No copy of a child's progress in the system's temp folder.
            "secure_delete = ON",
            "foreign_keys = ON",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {setting}").fetchall()
        if journal:
            set_journal(connection, journal)
        connection.execute("BEGIN IMMEDIATE")  # Takes the lock now, not at the first answer.
        connection.execute("COMMIT")
    except DATABASE_ERRORS:
        connection.close()
        raise
    return connection


def look_at(path: Path) -> sqlite3.Connection:
    """A connection that cannot change a byte; it sees the file alone and minds no lock."""
    # Every sign is quoted: a share's name (//server/...) must not be taken for the host of an
    # address, nor the mark of a long name of Windows (\\?\) for its query.
    address = f"file:{quote(os.fsencode(path.absolute()), safe='')}?immutable=1"
    connection = sqlite3.connect(address, uri=True, timeout=0, isolation_level=None)
    connection.text_factory = _text
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def set_journal(connection: sqlite3.Connection, journal: Journal) -> None:
    """Choose how commits are made safe; where there can be no log, a truncated journal."""
    (mode,) = connection.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    if mode != journal:
        connection.execute("PRAGMA journal_mode = TRUNCATE").fetchall()


def migrate(connection: sqlite3.Connection, scripts: tuple[str, ...]) -> None:
    """Bring the file to the last script's version, one transaction each; all or nothing.

    A table that others refer to is made anew without their leave; who uses the file checks it.
    """
    (minded,) = connection.execute("PRAGMA foreign_keys").fetchone()
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number, script in enumerate(scripts, start=1):
            if number > version(connection):
                connection.executescript(
                    f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;"
                )
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute(f"PRAGMA foreign_keys = {minded}")


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration the file has seen."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


@contextmanager
def at_once(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction: all that is done in it is kept, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def last_number(connection: sqlite3.Connection) -> int:
    """The highest running number the file knows of; sqlite3.DatabaseError where it is no number."""
    (number,) = connection.execute(sql("how_far_numbers_went")).fetchone()
    if not isinstance(number, int):
        raise sqlite3.DatabaseError("a running number is damaged")
    return number


def is_sound(connection: sqlite3.Connection, *, thorough: bool) -> bool:
    """Whether the file is ours, whole and of the shape its version says."""
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    check = "integrity_check" if thorough else "quick_check"
    return (
        mark == APPLICATION
        and 0 < version(connection) <= len(migrations())
        and connection.execute(f"PRAGMA {check}(1)").fetchall() == [("ok",)]
        and not connection.execute("PRAGMA foreign_key_check").fetchall()
        and schema(connection) == _schema_of(version(connection))
        and _knows_itself(connection)
    )


def _knows_itself(connection: sqlite3.Connection) -> bool:
    here = dict(connection.execute(sql("what_is_remembered_here")))
    device = re.fullmatch("[0-9a-f]{32}", here.get("device", ""))
    number = re.fullmatch("[0-9]{1,16}", here.get("number", ""))
    return bool(device and number) and last_number(connection) < MOST_NUMBER


def schema(connection: sqlite3.Connection) -> tuple[tuple[str, str, str | None], ...]:
    """Every table and index with its text."""
    return tuple(connection.execute(sql("what_the_schema_is")).fetchall())


@cache
def _schema_of(number: int) -> tuple[tuple[str, str, str | None], ...]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, migrations()[:number])
        return schema(connection)
    finally:
        connection.close()


def read_header(path: Path) -> Literal["ours", "newer", "damaged"]:
    """What the file's first bytes say, without letting SQLite touch it."""
    with path.open("rb") as file:
        header = file.read(100)
    if len(header) < 100 or not header.startswith(_HEADER) or not {*header[18:20]} <= {1, 2}:
        return "damaged"
    number = int.from_bytes(header[60:64], "big")
    if int.from_bytes(header[68:72], "big") != APPLICATION:
        return "damaged"
    return judge(number)


def judge(number: int) -> Literal["ours", "newer", "damaged"]:
    """What a file's version number says about it."""
    newest = len(migrations())
    if newest < number <= newest + PLAUSIBLE_VERSIONS:
        return "newer"
    return "ours" if 0 < number <= newest else "damaged"
