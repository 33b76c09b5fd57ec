"""What another copy of progress holds comes into this store: added to it, or instead of it.

Facts are a set, by device and number, and of two states of one player the later one stands: so
copies of any PCs may be brought in in any order, any number of times. The copy's own file is only
read; it comes in whole or not at all.
"""

import shutil
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from game.core.signs import Signs, others_like
from game.storage.backup import copy_out
from game.storage.brought import Brought
from game.storage.database import (
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
from game.storage.placing import put_in_place
from game.storage.rights import make_folder
from game.storage.salvage import belongs_together, open_copy
from game.storage.seal import is_unbroken, put_seal
from game.storage.troubles import (
    DATABASE_ERRORS,
    CannotRead,
    NotACopy,
    TooManyProfiles,
    TooNew,
)
from game.storage.work import Progress

MOST_BYTES = 1 << 30
"""No class plays so much; a larger file is no copy of ours."""
_AT_ONCE = 2000
Row = tuple[str | int, ...]


def add(connection: sqlite3.Connection, folder: Folder, copy: Path, tell: Progress) -> Brought:
    """Add everything the copy holds that is not here."""
    with _opened(copy, folder) as source:
        with _at_once(connection):
            players, renamed = _add_players(connection, source)
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
) -> Brought:
    """Have what the copy holds instead of what is here, which is put aside first and kept."""
    with _opened(copy, folder) as source:
        aside = put_aside(connection, folder, serve)
        number = max(last_number(connection), last_number(source)) + 1
        with _at_once(connection):
            connection.execute("DELETE FROM fact")
            connection.execute("DELETE FROM profile")
            players, renamed = _add_players(connection, source)
            facts = _add_facts(connection, source, tell)
            take_new_id(connection, number)
            put_seal(connection)
        return Brought(players, facts, renamed, aside)


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


@contextmanager
def _at_once(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _add_players(connection: sqlite3.Connection, source: sqlite3.Connection) -> tuple[int, int]:
    """How many came that were not here, and how many look different now."""
    here, there = _players(connection), _players(source)
    joined = {**there, **here}
    for id_ in here.keys() & there.keys():
        joined[id_] = max(here[id_], there[id_], key=_later)
    placed = _with_own_signs(joined)
    changed = [row for id_, row in placed.items() if here.get(id_) != row]
    # Signs may be swapped between two: none of those that change stands in another's way.
    connection.executemany(
        "UPDATE profile SET carries = id WHERE id = ?", [(row[0],) for row in changed]
    )
    connection.executemany(sql("keep_a_profile"), changed)
    renamed = sum(_signs(row) != _signs(joined[id_]) for id_, row in placed.items())
    return len(there.keys() - here.keys()), renamed


def _players(connection: sqlite3.Connection) -> dict[str, Row]:
    rows = connection.execute(sql("every_profile"))
    return {row[0]: row for row in rows if row[7]}


def _later(row: Row) -> tuple[int, str]:
    """By the number of the last change; where two PCs changed a player alike late, by any rule that
    is the same on both."""
    return int(row[7]), repr(row)


def _signs(row: Row) -> Signs:
    return str(row[1]), str(row[2]), str(row[8])


def _with_own_signs(players: dict[str, Row]) -> dict[str, Row]:
    """The same players, no two alike: of two who are, the one with the higher id carries something
    else. The same on every PC that knows the same players. Raises TooManyProfiles."""
    wanted = {_signs(row) for row in players.values()}
    taken: set[Signs] = set()
    placed: dict[str, Row] = {}
    for id_ in sorted(players):
        row = players[id_]
        signs = _signs(row)
        if signs in taken:
            free = (
                other
                for other in others_like(signs[0], signs[1], int(id_[:8], 16))
                if other not in taken and other not in wanted
            )
            signs = next(free, None) or _none_left()
        taken.add(signs)
        placed[id_] = (row[0], signs[0], signs[1], *row[3:8], signs[2])
    return placed


def _none_left() -> Signs:
    raise TooManyProfiles


def _add_facts(connection: sqlite3.Connection, source: sqlite3.Connection, tell: Progress) -> int:
    (many,) = source.execute("SELECT count(*) FROM fact").fetchone()
    before, read = connection.total_changes, 0
    rows = source.execute(sql("every_fact"))
    while some := rows.fetchmany(_AT_ONCE):
        connection.executemany(sql("salvage_a_fact"), some)
        read += len(some)
        tell(0.9 * read / max(1, int(many)))
    return connection.total_changes - before
