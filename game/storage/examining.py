"""What is in a store's folder, found out without changing a byte of it."""

import sqlite3
from contextlib import closing
from typing import Literal

from game.storage.database import (
    is_sound,
    judge,
    last_number,
    look_at,
    read_header,
    version,
)
from game.storage.device import id_of
from game.storage.folder import Folder, files_of
from game.storage.lock import is_held
from game.storage.mark import Mark
from game.storage.ring import is_ahead
from game.storage.troubles import DATABASE_ERRORS, AlreadyOpen, meaning

Found = Literal["none", "newer", "damaged", "ours", "unproven"]
"""unproven: perhaps ours, but there was no room to try it on a copy first."""


def examine(folder: Folder) -> Found:
    """What is in the folder, found out without changing a byte of it.

    Raises AlreadyOpen when another program is using the database.
    """
    if folder.moving.exists() or folder.unsound.exists():
        return "damaged"  # A repair was cut short, or a check of the last visit asks for one.
    if not folder.database.exists():
        left = (*files_of(folder.database), folder.backups, folder.quarantine)
        return "damaged" if any(path.exists() for path in left) else "none"
    found: Found = read_header(folder.database)
    if found == "newer":
        return found
    if found == "ours":
        found = _rehearse(folder) if _ended_uncleanly(folder) else _look(folder)
    if found == "damaged" and is_held(folder.database):
        raise AlreadyOpen("half of a change that is being made looks like damage")
    return found


def _look(folder: Folder) -> Literal["ours", "damaged"]:
    try:
        with closing(look_at(folder.database)) as connection:
            sound = is_sound(connection, thorough=False)
            return "ours" if sound and not _went_back(folder, connection) else "damaged"
    except DATABASE_ERRORS as error:
        if meaning(error) == "damaged":
            return "damaged"
        raise


def _ended_uncleanly(folder: Folder) -> bool:
    sidecars = tuple(files_of(folder.database))[1:]
    return any(path.stat().st_size for path in sidecars)


def _rehearse(folder: Folder) -> Found:
    """Let SQLite finish what a power cut left, on a copy first: a log or journal that is not this
    file's own would be written into it for good."""
    from game.storage.salvage import belongs_together, open_copy  # after a power cut only

    try:
        with closing(open_copy(folder.database, folder.scratch, with_sidecars=True)) as copy:
            found = judge(version(copy))
            if found == "ours" and (not is_sound(copy, thorough=True) or _went_back(folder, copy)):
                return "damaged"
        if found == "ours" and not belongs_together(folder.database, folder.scratch):
            return "damaged"
        return found
    except DATABASE_ERRORS as error:
        return "damaged" if meaning(error) == "damaged" else "unproven"
    except OSError:
        return "unproven"  # No room for a rehearsal: the file is checked as it is opened.
    finally:
        folder.tidy()


def _went_back(folder: Folder, connection: sqlite3.Connection) -> bool:
    """Whether this store had come further: the end of its log is damaged or cut off, or an older
    copy was put in its place. Numbers would be handed out twice."""
    noted = Mark(folder.mark).read(id_of(connection))
    return noted > last_number(connection) or is_ahead(folder, connection)
