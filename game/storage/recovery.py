"""What happens to a damaged store: put aside whole, restored, salvaged; never deleted."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Literal

from game.storage.backup import restore_newest
from game.storage.database import (
    become_new_device,
    connect,
    create,
    is_sound,
    judge,
    last_number,
    look_at,
    migrate,
    migrations,
    read_header,
    version,
)
from game.storage.folder import Folder, files_of, is_held, put_in_place, remove, sync_folder
from game.storage.salvage import belongs_together, open_copy, salvage
from game.storage.store import Recovered
from game.storage.troubles import DATABASE_ERRORS, AlreadyOpen, meaning

Found = Literal["none", "newer", "damaged", "ours", "unproven"]
"""unproven: perhaps ours, but there was no room to try it on a copy first."""


def examine(folder: Folder) -> Found:
    """What is in the folder, found out without changing a byte of it.

    Raises AlreadyOpen when another program is using the database.
    """
    if folder.moving.exists():
        return "damaged"  # A repair was cut short.
    if not folder.database.exists():
        left = (*files_of(folder.database), folder.backups, folder.quarantine)
        return "damaged" if any(path.exists() for path in left) else "none"
    found: Found = read_header(folder.database)
    if found == "newer":
        return found
    if found == "ours":
        found = _rehearse(folder) if _ended_uncleanly(folder) else _look(folder.database)
    if found == "damaged" and is_held(folder.database):
        raise AlreadyOpen("half of a change that is being made looks like damage")
    return found


def _look(database: Path) -> Literal["ours", "damaged"]:
    try:
        with closing(look_at(database)) as connection:
            return "ours" if is_sound(connection, thorough=False) else "damaged"
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
    try:
        with closing(open_copy(folder.database, folder.scratch, with_sidecars=True)) as copy:
            found = judge(version(copy))
            if found == "ours" and not is_sound(copy, thorough=True):
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


def recover(folder: Folder) -> Recovered:
    """Build a whole store out of what is left; a power cut on the way is finished next time.

    Raises sqlite3.Error or OSError when the disk does not let it.
    """
    kept_in = _put_aside(folder)
    restored = restore_newest(folder, folder.fresh)
    if not restored:
        create(folder.fresh)
    with closing(connect(folder.fresh, "delete")) as connection:
        migrate(connection, migrations())
        last = last_number(connection)
        for damaged in folder.quarantined():
            last = max(last, _salvaged(damaged, folder, connection))
        become_new_device(connection, max(last, last_number(connection)))
        (facts,) = connection.execute("SELECT count(*) FROM fact").fetchone()
    put_in_place(folder.fresh, folder.database)
    return Recovered(restored, int(facts), kept_in)


def _salvaged(damaged: Path, folder: Folder, into: sqlite3.Connection) -> int:
    database = damaged / folder.database.name
    return salvage(database, folder.scratch, into) if database.exists() else 0


def _put_aside(folder: Folder) -> Path | None:
    """Move the database and its sidecars together into a numbered quarantine folder."""
    files = tuple(files_of(folder.database))
    if not files and not folder.moving.exists():
        return None
    folder.moving.mkdir(parents=True, exist_ok=True)
    for path in files:
        path.replace(_free(folder.moving / path.name))
    numbers = [int(path.name) for path in folder.quarantined()]
    place = folder.quarantine / str(max(numbers, default=0) + 1)
    folder.moving.rename(place)
    sync_folder(folder.quarantine)
    sync_folder(folder.path)
    remove(folder.fresh)
    return place


def _free(path: Path) -> Path:
    """This name, or one beside it that nobody has: nothing put aside is ever written over."""
    number, free = 1, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.name}.{number}")
    return free
