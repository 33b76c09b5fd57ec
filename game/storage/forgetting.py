"""How a profile leaves every file of the folder, down to the last byte."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from game.storage.database import connect, is_sound, last_number, migrations, sql, version
from game.storage.folder import Folder, remove
from game.storage.placing import patiently, put_in_place
from game.storage.rights import share
from game.storage.ring import backups
from game.storage.seal import put_seal
from game.storage.troubles import DATABASE_ERRORS
from game.storage.work import Progress

_STRETCH = 1 << 20


def forget_in_copies(
    folder: Folder,
    profile_id: str,
    tell: Progress = lambda _: None,
    serve: Callable[[], None] = lambda: None,
) -> None:
    """Remove the profile from every copy and quarantine. Raises OSError when a file cannot go.

    serve: called between two files, for those who wait for the store's thread.
    """
    folder.tidy()
    copies = [path for _, path in backups(folder)] + sorted(folder.aside.glob("*.db"))
    for at, path in enumerate(copies):
        tell(at / len(copies))
        serve()
        if not holds(path, profile_id):
            continue
        try:
            _rewrite(path, folder.fresh, profile_id)
        except DATABASE_ERRORS:
            patiently(path.unlink)  # It cannot be rewritten, so it goes: the promise counts more.
        finally:
            remove(folder.fresh)
    for damaged in (*folder.quarantined(), folder.moving):
        if damaged.is_dir() and any(holds(path, profile_id) for path in damaged.iterdir()):
            patiently(shutil.rmtree, damaged)


def _rewrite(path: Path, made: Path, profile_id: str) -> None:
    patiently(shutil.copyfile, path, made)
    with closing(connect(made, "delete")) as connection:
        forget_in(connection, profile_id)
        if not is_sound(connection, thorough=True):
            raise sqlite3.DatabaseError("the rewritten copy is not sound")
    share(made)
    put_in_place(made, path)


def forget_in(connection: sqlite3.Connection, profile_id: str) -> None:
    """Remove the profile from an open database and its log."""
    number = str(last_number(connection))
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("DELETE FROM fact WHERE profile = ?", (profile_id,))
        connection.execute("DELETE FROM profile WHERE id = ?", (profile_id,))
        # Numbers that are missing from now on were not lost.
        rows = (("sweep", "due"), ("number", number), ("gone", number))
        connection.executemany(sql("remember_here"), rows)
        if version(connection) == len(migrations()):
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


def holds(path: Path, profile_id: str) -> bool:
    """Whether the id stands anywhere in the file's bytes."""
    wanted, tail = profile_id.encode(), b""
    with path.open("rb") as file:
        while piece := file.read(_STRETCH):
            if wanted in tail + piece:
                return True
            tail = piece[-len(wanted) :]
    return os.fsencode(profile_id) in os.fsencode(path.name)
