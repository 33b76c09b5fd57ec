"""The tables about classes, and how two states of them become one: of each row the later stands."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from game.storage.database import sql, version

Row = tuple[str | int, ...]
_FIRST, _TOMBSTONES = {"handed_in": 4, "shown_run": 5}, 3
"""The version of the file that first has a table; all others came with the third."""
TABLES: Mapping[str, tuple[str, ...]] = {
    "teacher": ("id", "animal", "colour", "carries", "pin", "recovery", "changed"),
    "school_class": (
        *("id", "teacher", "thing", "colour", "public_key"),
        *("path", "begins", "months", "confirmed", "changed"),
    ),
    "member": ("id", "class", "number", "kept", "changed"),
    "class_device": ("class", "id", "verify_key", "last", "day", "changed"),
    "handed_in": ("class", "id", "since", "through", "changed"),
    "shown_run": ("id", "class", "device", "number", "step", "changed"),
}
"""Columns by table. The last is the running number of the row's last change."""
KEYS: Mapping[str, int] = {
    "teacher": 1,
    "school_class": 1,
    "member": 1,
    "class_device": 2,
    "handed_in": 4,
    "shown_run": 4,
}
"""How many columns, from the first, tell a row from others."""
IDS: Mapping[str, tuple[str, ...]] = {
    "teacher": ("id",),
    "school_class": ("id", "teacher"),
    "member": ("id", "class"),
    "class_device": ("id", "class"),
    "handed_in": ("id", "class"),
    "shown_run": ("id", "class"),
}
"""Columns that hold an id: a row goes when one of them is forgotten."""


def tables_of(version: int) -> tuple[str, ...]:
    """The tables that a file of this version has."""
    return tuple(table for table in TABLES if _FIRST.get(table, _TOMBSTONES) <= version)


def ids_of(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Every table and column of the file that holds an id."""
    for table in tables_of(version(connection)):
        yield from ((table, column) for column in IDS[table])


def question(table: str) -> str:
    """The statement that asks for every row of a table."""
    return f"SELECT {', '.join(TABLES[table])} FROM {table}"


def every_row(connection: sqlite3.Connection) -> Mapping[str, tuple[Row, ...]]:
    """All rows by table; none of a file that is older than these tables."""
    there = tables_of(version(connection))
    return {table: tuple(connection.execute(question(table))) for table in there}


def put_rows(
    connection: sqlite3.Connection,
    table: str,
    rows: Iterable[tuple[object, ...]],
    *,
    missing: bool = False,
) -> None:
    """Write rows in place of those with their keys. missing: only those that are not there, and
    what breaks a rule of the table is left out."""
    statement = sql(f"keep_a_{table}")
    if missing:
        statement = f"INSERT OR IGNORE{statement.removeprefix('REPLACE')}"
    connection.executemany(statement, rows)


def add_rows(connection: sqlite3.Connection, source: sqlite3.Connection) -> None:
    """Join what another store knows of classes to what is known here; in any order and any number
    of times it comes to the same. Inside the caller's transaction."""
    for table, rows in every_row(source).items():
        put_later(connection, table, rows)


def put_later(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Write those of the rows that were changed later than what is here."""
    here = connection.execute(question(table)).fetchall()
    put_rows(connection, table, list(_later(here, rows, KEYS[table])))


def _later(here: Iterable[Row], there: Iterable[Row], key: int) -> Iterator[Row]:
    """The rows of `there` that stand against those of `here`: changed later, or by any rule that is
    the same on both sides where two PCs changed a row alike late."""
    known = {row[:key]: row for row in here}
    for row in there:
        mine = known.get(row[:key])
        if mine is None or (row[-1], repr(row)) > (mine[-1], repr(mine)):
            yield row


def tombstones(connection: sqlite3.Connection) -> tuple[Row, ...]:
    """Rows of who was forgotten; none of a file that is older than this table."""
    if version(connection) < _TOMBSTONES:
        return ()
    return tuple(connection.execute("SELECT digest FROM tombstone"))
