"""A sum over everything kept, written with each commit: it tells a changed letter that SQLite's own
check, which looks at the shape of the file alone, cannot see. Guards against faults, not people."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from zlib import adler32, crc32

from game.storage.class_tables import every_row, tombstones
from game.storage.database import sql

Row = Sequence[object]
_MOST = 1 << 64
_AT_ONCE = 1000


def keep_sealed(
    connection: sqlite3.Connection, statements: Iterable[tuple[str, Iterable[Row]]]
) -> None:
    """Execute statements, by their names, with their rows, and bring the seal up to date; inside
    the caller's transaction. A file without a seal stays without."""
    known = _read(connection)
    facts, profiles = known or (0, 0)
    for statement, rows in statements:
        for row in rows:
            added = connection.execute(sql(statement), tuple(row)).rowcount
            if statement == "keep_a_fact" and added == 1:
                facts += _sum(row)
        if statement not in ("keep_a_fact", "remember_here"):
            profiles = _profiles(connection)
    if known:
        _write(connection, facts, profiles)


def drop_sealed(connection: sqlite3.Connection, facts: Iterable[Row]) -> None:
    """Remove facts and bring the seal up to date; inside the caller's transaction."""
    known, gone = _read(connection), 0
    for row in facts:
        connection.execute("DELETE FROM fact WHERE device = ? AND number = ?", tuple(row[:2]))
        gone += _sum(row)
    if known:
        _write(connection, known[0] - gone, known[1])


def seal_people(connection: sqlite3.Connection) -> None:
    """Bring the seal up to date when all but facts may have changed; inside the caller's
    transaction. A file without a seal stays without."""
    if known := _read(connection):
        _write(connection, known[0], _profiles(connection))


def put_seal(connection: sqlite3.Connection, step: Callable[[], None] = lambda: None) -> None:
    """Seal what is there now; inside the caller's transaction."""
    _write(connection, _facts(connection, step), _profiles(connection))


def is_sealed(connection: sqlite3.Connection) -> bool:
    """Whether the file has a seal: files of the first release have none yet."""
    return _read(connection) is not None


def is_unbroken(connection: sqlite3.Connection, step: Callable[[], None] = lambda: None) -> bool:
    """Whether the seal fits what is there; a file without one cannot say. `step` is called now and
    then, since all facts are read."""
    known = _read(connection)
    if known is None:
        return True
    return known == (_facts(connection, step) % _MOST, _profiles(connection))


def _read(connection: sqlite3.Connection) -> tuple[int, int] | None:
    found = connection.execute("SELECT value FROM here WHERE key = 'seal'").fetchone()
    if found is None:
        return None
    try:
        facts, profiles = (int(part, 16) for part in str(found[0]).split("-"))
    except ValueError:
        return -1, -1  # It was a seal, and fits nothing any more.
    return facts, profiles


def _write(connection: sqlite3.Connection, facts: int, profiles: int) -> None:
    value = f"{facts % _MOST:016x}-{profiles:016x}"
    connection.execute(sql("remember_here"), ("seal", value))


def _facts(connection: sqlite3.Connection, step: Callable[[], None]) -> int:
    total, rows = 0, connection.execute(sql("every_fact"))
    while some := rows.fetchmany(_AT_ONCE):
        total += sum(map(_sum, some))
        step()
    return total


def _profiles(connection: sqlite3.Connection) -> int:
    """Of everybody who plays, of classes and of this PC: few rows, so they are summed anew each
    time."""
    people = connection.execute(sql("every_profile")).fetchall()
    classes = chain.from_iterable(every_row(connection).values())
    return sum(map(_sum, chain(people, classes, tombstones(connection)))) % _MOST


def _sum(row: Row) -> int:
    """Any change of up to four neighbouring bytes in one row changes it for certain."""
    text = "\x1f".join(map(str, row)).encode("utf-8", "replace")
    return crc32(text) << 32 | adler32(text)
