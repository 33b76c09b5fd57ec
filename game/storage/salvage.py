"""What can still be read in damaged files, as a set union; the files stay as they are."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from game.storage import class_tables as tables
from game.storage.database import MOST_NUMBER, connect, last_number, sql, version
from game.storage.folder import files_of
from game.storage.placing import patiently
from game.storage.rights import make_folder
from game.storage.seal import is_unbroken
from game.storage.troubles import DATABASE_ERRORS

_PROFILE = "SELECT id, animal, colour, band, language, code, options, changed"
_PROFILES = {1: f"{_PROFILE}, '' FROM profile", 2: f"{_PROFILE}, carries FROM profile"}
"""By the version that first asks so."""
_FACTS = (
    "SELECT device, number, profile, day, kind, level, version, seed, scene, item, action, "
    "verdict, skill FROM fact"
)
_ORDERS = ("", " ORDER BY 1 DESC, 2 DESC")
"""Once from each end: what lies beyond a broken page is reached backwards."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What a damaged file still knew: its last number, and whether all its rows could be read."""

    last: int = 0
    whole: bool = False


def salvage(damaged: Path, scratch: Path, into: sqlite3.Connection) -> Salvaged:
    """Add the readable rows of a damaged database to `into`."""
    last, whole = 0, False
    for with_sidecars in (False, True):
        if with_sidecars and not belongs_together(damaged, scratch):
            break  # The log is another store's: its rows are not this PC's.
        try:
            source = open_copy(damaged, scratch, with_sidecars=with_sidecars)
        except DATABASE_ERRORS:
            continue  # Nothing can be read this way; the backup has to do.
        with closing(source):
            whole = _take(source, into)
            last = max(last, _last_number(source))
    shutil.rmtree(scratch, ignore_errors=True)
    return Salvaged(last, whole)


def _take(source: sqlite3.Connection, into: sqlite3.Connection) -> bool:
    """Whether all that is in the source could be read, and is what was written."""
    broken: list[str] = []
    into.execute("BEGIN IMMEDIATE")
    for statement, query in (
        ("salvage_a_profile", _PROFILES[min(_version(source), max(_PROFILES))]),
        ("salvage_a_fact", _FACTS),
    ):
        for order in _ORDERS:
            into.executemany(sql(statement), _readable(source, query + order, broken))
    if there := tables.tables_of(_version(source)):
        _take_classes(source, into, there, broken)
    into.execute("COMMIT")
    return not broken and _is_unbroken(source)


def _take_classes(
    source: sqlite3.Connection,
    into: sqlite3.Connection,
    there: tuple[str, ...],
    broken: list[str],
) -> None:
    for order in _ORDERS[0], " ORDER BY 1 DESC":
        for table in there:
            rows = _readable(source, tables.question(table) + order, broken)
            tables.put_rows(into, table, rows, missing=True)
        gone = _readable(source, f"SELECT digest FROM tombstone{order}", broken)
        into.executemany(sql("keep_a_tombstone"), gone)


def _version(source: sqlite3.Connection) -> int:
    try:
        return max(1, version(source))
    except DATABASE_ERRORS:
        return 1


def _is_unbroken(source: sqlite3.Connection) -> bool:
    try:
        return is_unbroken(source)
    except DATABASE_ERRORS:
        return False


def _last_number(source: sqlite3.Connection) -> int:
    try:
        found = last_number(source)
        return found if found < MOST_NUMBER else 0
    except DATABASE_ERRORS:
        return 0


def _readable(
    source: sqlite3.Connection, query: str, broken: list[str]
) -> Iterator[tuple[object, ...]]:
    try:
        yield from source.execute(query)
    except DATABASE_ERRORS:
        broken.append(query)  # From here on the file is broken.


def open_copy(damaged: Path, scratch: Path, *, with_sidecars: bool) -> sqlite3.Connection:
    """Open a copy in `scratch`, so that SQLite's own repairs never change the original bytes."""
    shutil.rmtree(scratch, ignore_errors=True)
    make_folder(scratch)
    for path in files_of(damaged):
        if path == damaged or (with_sidecars and not path.name.endswith("-shm")):
            patiently(shutil.copyfile, path, scratch / path.name)
    return connect(scratch / damaged.name)


def belongs_together(database: Path, scratch: Path) -> bool:
    """Whether a -wal or -journal is this database's own: both tell the same device, and with a
    log the running number does not go back. Unreadable without it: nothing speaks against it."""
    alone = _mark(database, scratch, with_sidecars=False)
    together = _mark(database, scratch, with_sidecars=True)
    shutil.rmtree(scratch, ignore_errors=True)
    if alone is None or together is None:
        return True
    has_log = any(path.name.endswith("-wal") and path.stat().st_size for path in files_of(database))
    return alone[0] == together[0] and (not has_log or together[1] >= alone[1])


def _mark(database: Path, scratch: Path, *, with_sidecars: bool) -> tuple[str, int] | None:
    try:
        with closing(open_copy(database, scratch, with_sidecars=with_sidecars)) as copy:
            known = dict(copy.execute(sql("what_is_remembered_here")))
            return known["device"], int(known["number"])
    except (*DATABASE_ERRORS, KeyError, ValueError):
        return None
