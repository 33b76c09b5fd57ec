"""What can still be read in damaged files, as a set union; the files stay as they are."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from game.storage.database import MOST_NUMBER, connect, last_number, sql
from game.storage.folder import files_of
from game.storage.troubles import DATABASE_ERRORS

_PROFILES = "SELECT id, animal, colour, band, language, code, options, changed FROM profile"
_FACTS = (
    "SELECT device, number, profile, day, kind, level, version, seed, scene, item, action, "
    "verdict, skill FROM fact"
)
_ORDERS = ("", " ORDER BY 1 DESC, 2 DESC")
"""Once from each end: what lies beyond a broken page is reached backwards."""


def salvage(damaged: Path, scratch: Path, into: sqlite3.Connection) -> int:
    """Add the readable rows of a damaged database to `into`; returns the last number it knew."""
    last = 0
    for with_sidecars in (False, True):
        if with_sidecars and not belongs_together(damaged, scratch):
            break  # The log is another store's: its rows are not this PC's.
        try:
            source = open_copy(damaged, scratch, with_sidecars=with_sidecars)
        except DATABASE_ERRORS:
            continue  # Nothing can be read this way; the backup has to do.
        with closing(source):
            _take(source, into)
            last = max(last, _last_number(source))
    shutil.rmtree(scratch, ignore_errors=True)
    return last


def _take(source: sqlite3.Connection, into: sqlite3.Connection) -> None:
    into.execute("BEGIN IMMEDIATE")
    for order in _ORDERS:
        into.executemany(sql("salvage_a_profile"), _readable(source, _PROFILES + order))
    for order in _ORDERS:
        into.executemany(sql("salvage_a_fact"), _readable(source, _FACTS + order))
    into.execute("COMMIT")


def _last_number(source: sqlite3.Connection) -> int:
    try:
        found = last_number(source)
        return found if found < MOST_NUMBER else 0
    except DATABASE_ERRORS:
        return 0


def _readable(source: sqlite3.Connection, query: str) -> Iterator[tuple[object, ...]]:
    try:
        yield from source.execute(query)
    except DATABASE_ERRORS:
        return  # From here on the file is broken.


def open_copy(damaged: Path, scratch: Path, *, with_sidecars: bool) -> sqlite3.Connection:
    """Open a copy in `scratch`, so that SQLite's own repairs never change the original bytes."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    for path in files_of(damaged):
        if path == damaged or (with_sidecars and not path.name.endswith("-shm")):
            shutil.copyfile(path, scratch / path.name)
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
