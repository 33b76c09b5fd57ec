"""Which copies the ring holds, and whether one of them has come further than the store."""

import sqlite3
from contextlib import closing
from pathlib import Path

from game.storage.database import is_sound, last_number, look_at, read_header
from game.storage.device import has_facts_of, id_of
from game.storage.folder import Folder
from game.storage.seal import is_unbroken
from game.storage.troubles import DATABASE_ERRORS


def backups(folder: Folder) -> tuple[tuple[int, Path], ...]:
    """Every copy with its running number, newest first. Raises OSError when the ring cannot be
    looked into."""
    try:
        found = [path for path in folder.backups.iterdir() if path.suffix == ".db"]
    except FileNotFoundError:
        return ()
    numbered = [(int(path.stem), path) for path in found if path.stem.isdecimal()]
    return tuple(sorted(numbered, reverse=True))


def readable(folder: Folder) -> tuple[tuple[int, Path], ...]:
    """The same; none where the ring cannot be looked into: the game starts all the same."""
    try:
        return backups(folder)
    except OSError:
        return ()


def is_ahead(folder: Folder, connection: sqlite3.Connection) -> bool:
    """Whether the ring holds a sound copy of this same store that has come further than it: then
    an older copy was put in the store's place."""
    number, device = last_number(connection), id_of(connection)
    return any(one > number and _knows(path, device, number) for one, path in readable(folder))


def _knows(path: Path, device: str, number: int) -> bool:
    try:
        if read_header(path) != "ours":
            return False
        with closing(look_at(path)) as copy:
            return (
                last_number(copy) > number
                and (id_of(copy) == device or has_facts_of(copy, device))
                and is_sound(copy, thorough=True)
                and is_unbroken(copy)
            )
    except (*DATABASE_ERRORS, OSError):
        return False
