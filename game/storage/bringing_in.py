"""What another copy of progress holds comes into this store: added to it, or instead of it.

Facts are a set, by device and number, and of two states of one player, or of a class, the later one
stands: so copies of any PCs may be brought in in any order, any number of times. Nobody comes who
was forgotten at either place. The copy's own file is only read; it comes in whole or not at all.
"""

import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from game.storage.backup import copy_out
from game.storage.brought import Brought
from game.storage.class_tables import TABLES, add_rows
from game.storage.database import (
    at_once,
    is_sound,
    last_number,
    migrate,
    migrations,
    read_header,
    sql,
    version,
)
from game.storage.device import take_new_id
from game.storage.folder import Folder, remove
from game.storage.joining import add_players
from game.storage.placing import put_in_place
from game.storage.rights import make_folder
from game.storage.salvage import belongs_together, open_copy
from game.storage.seal import is_unbroken, put_seal
from game.storage.tombstones import come_back, digests, drop, put_tombstones
from game.storage.troubles import (
    DATABASE_ERRORS,
    CannotRead,
    NotACopy,
    TooNew,
)
from game.storage.work import Progress

MOST_BYTES = 1 << 30
"""No class plays so much; a larger file is no copy of ours."""
_AT_ONCE = 2000


Forget = Callable[[frozenset[str]], None]
"""Told who is here and was forgotten where a copy comes from."""


def add(
    connection: sqlite3.Connection, folder: Folder, copy: Path, tell: Progress, forget: Forget
) -> Brought:
    """Add everything the copy holds that is not here."""
    with _opened(copy, folder) as source:
        forget(come_back(connection, digests(source)))
        with at_once(connection):
            players, renamed = _add_people(connection, source)
            facts = _add_facts(connection, source, tell)
            number = max(last_number(connection), last_number(source))
            connection.execute(sql("remember_here"), ("number", str(number)))
            put_seal(connection)
        return Brought(players, facts, renamed)


def go_back_to(
    connection: sqlite3.Connection,
    folder: Folder,
    copy: Path,
    tell: Progress,
    serve: Callable[[], None],
    forget: Forget,
) -> Brought:
    """Have what the copy holds instead of what is here, which is put aside first and kept."""
    with _opened(copy, folder) as source:
        forget(come_back(connection, digests(source)))
        aside = put_aside(connection, folder, serve)
        number = max(last_number(connection), last_number(source)) + 1
        with at_once(connection):
            for table in ("fact", "profile", *TABLES):
                connection.execute(f"DELETE FROM {table}")
            players, renamed = _add_people(connection, source)
            facts = _add_facts(connection, source, tell)
            take_new_id(connection, number, source)
            put_seal(connection)
        return Brought(players, facts, renamed, aside)


def _add_people(connection: sqlite3.Connection, source: sqlite3.Connection) -> tuple[int, int]:
    """Players and classes, but nobody who was forgotten: such rows never come to this file."""
    drop(source, come_back(source, digests(connection)))
    put_tombstones(connection, digests(source))
    add_rows(connection, source)
    return add_players(connection, source)


def put_aside(connection: sqlite3.Connection, folder: Folder, serve: Callable[[], None]) -> Path:
    """A copy of the store as it is, in a place that nothing thins out."""
    make_folder(folder.aside)
    number, made = 1, folder.aside / "made.new"
    while (place := folder.aside / f"{number:06}.db").exists():
        number += 1
    try:
        remove(made)
        copy_out(connection, made, serve)
        put_in_place(made, place)
    finally:
        remove(made)
    return place


@contextmanager
def _opened(copy: Path, folder: Folder) -> Iterator[sqlite3.Connection]:
    """The copy's rows, from a proven copy of it on this disk: the stick may be pulled out."""
    try:
        _look_from_outside(copy, folder)
        beside = belongs_together(copy, folder.scratch)
        source = open_copy(copy, folder.scratch, with_sidecars=beside)
    except OSError as error:
        raise CannotRead(str(error)) from error
    except DATABASE_ERRORS as error:
        raise NotACopy(str(error)) from error
    try:
        with closing(source):
            _prove(source)
            yield source
    finally:
        shutil.rmtree(folder.scratch, ignore_errors=True)


def _look_from_outside(copy: Path, folder: Folder) -> None:
    found = copy.stat()
    if not stat.S_ISREG(found.st_mode) or found.st_size > MOST_BYTES:
        raise NotACopy
    if copy.resolve() == folder.database.resolve():
        raise NotACopy("this is the store itself")
    match read_header(copy):
        case "newer":
            raise TooNew
        case "damaged":
            raise NotACopy


def _prove(source: sqlite3.Connection) -> None:
    try:
        if version(source) > len(migrations()):
            raise TooNew
        if not (is_sound(source, thorough=True) and is_unbroken(source)):
            raise NotACopy
        migrate(source, migrations())
    except DATABASE_ERRORS as error:
        raise NotACopy(str(error)) from error


def _add_facts(connection: sqlite3.Connection, source: sqlite3.Connection, tell: Progress) -> int:
    (many,) = source.execute("SELECT count(*) FROM fact").fetchone()
    before, read = connection.total_changes, 0
    rows = source.execute(sql("every_fact"))
    while some := rows.fetchmany(_AT_ONCE):
        connection.executemany(sql("salvage_a_fact"), some)
        read += len(some)
        tell(0.9 * read / max(1, int(many)))
    return connection.total_changes - before
