"""How somebody leaves every file of the folder, down to the last byte: a player, or a class.

What stays is a tombstone (`tombstones`), in the store and in every copy of the ring.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Set
from contextlib import closing
from pathlib import Path

from game.storage.database import connect, is_sound, last_number, migrate, migrations, sql
from game.storage.folder import Folder, remove
from game.storage.placing import patiently, put_in_place
from game.storage.rights import share
from game.storage.ring import backups
from game.storage.seal import put_seal
from game.storage.sticks import CLASS_FILES, COPIES
from game.storage.tombstones import digest_of, drop, put_tombstones
from game.storage.troubles import DATABASE_ERRORS
from game.storage.work import Progress

_STRETCH = 1 << 20


def forget_in_copies(
    folder: Folder,
    ids: Set[str],
    tell: Progress = lambda _: None,
    serve: Callable[[], None] = lambda: None,
) -> None:
    """Remove these ids from every copy and quarantine. Raises OSError when a file cannot go.

    serve: called between two files, for those who wait for the store's thread.
    """
    folder.tidy()
    copies = [path for _, path in backups(folder)] + sorted(folder.aside.glob("*.db"))
    for at, path in enumerate(copies):
        tell(at / len(copies))
        serve()
        _rewrite_or_remove(path, folder.fresh, ids)
    for damaged in (*folder.quarantined(), folder.moving):
        if damaged.is_dir() and any(holds(path, ids) for path in damaged.iterdir()):
            patiently(shutil.rmtree, damaged)


def forget_in_papers(folders: Iterable[Path], ids: Set[str]) -> None:
    """Remove these ids from the copies that lie beside printed pages; a class file that holds one
    goes, and is written anew when it is wanted. Raises OSError when a file cannot go."""
    for folder in folders:
        for path in sorted(folder.glob(f"{COPIES}*")):
            if holds(path, ids):
                _rewrite_or_remove(path, path.with_name(f"{path.name}.new"), ids)
        for path in sorted(folder.glob(f"{CLASS_FILES}*")):
            if holds(path, ids):
                patiently(path.unlink)


def _rewrite_or_remove(path: Path, made: Path, ids: Set[str]) -> None:
    """The promise counts more than a copy that cannot be rewritten."""
    try:
        _rewrite(path, made, ids)
    except DATABASE_ERRORS:
        if holds(path, ids):
            patiently(path.unlink)
    finally:
        remove(made)


def _rewrite(path: Path, made: Path, ids: Set[str]) -> None:
    patiently(shutil.copyfile, path, made)
    with closing(connect(made, "delete")) as connection:
        migrate(connection, migrations())
        forget_in(connection, ids)
        if not is_sound(connection, thorough=True):
            raise sqlite3.DatabaseError("the rewritten copy is not sound")
    share(made)
    put_in_place(made, path)


def forget_in(connection: sqlite3.Connection, ids: Set[str], number: int = 0) -> None:
    """Remove these ids from an open database, brought up to date, and its log. number: how far the
    store has counted by now."""
    reached = str(max(number, last_number(connection)))
    connection.execute("BEGIN IMMEDIATE")
    try:
        drop(connection, ids)
        put_tombstones(connection, map(digest_of, ids))
        # Numbers that are missing from now on were not lost.
        rows = (("sweep", "due"), ("number", reached), ("gone", reached))
        connection.executemany(sql("remember_here"), rows)
        put_seal(connection)
        connection.execute("COMMIT")
    except DATABASE_ERRORS:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    sweep(connection)


def sweep(connection: sqlite3.Connection) -> None:
    """Rewrite the file when a forgotten profile may have left bytes in its gaps.

    The mark is in the file, so a sweep cut short by a power cut is made at the next start.
    """
    if connection.execute("SELECT 1 FROM here WHERE key = 'sweep'").fetchone() is None:
        return
    connection.execute("VACUUM")
    connection.execute("DELETE FROM here WHERE key = 'sweep'")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def holds(path: Path, ids: Set[str]) -> bool:
    """Whether one of the ids stands anywhere in the file's bytes or its name."""
    wanted, tail = [id_.encode() for id_ in ids], b""
    longest = max(map(len, wanted), default=0)
    with path.open("rb") as file:
        while piece := tail + file.read(_STRETCH):
            if any(id_ in piece for id_ in wanted):
                return True
            if len(piece) == len(tail):
                break
            tail = piece[-longest:]
    return any(id_ in os.fsencode(path.name) for id_ in wanted)
