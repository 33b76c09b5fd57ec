"""A small ring of verified copies, thinned by running number because clocks lie."""

import shutil
import sqlite3
from pathlib import Path

from game.storage.database import connect, is_sound, last_number, read_header
from game.storage.folder import Folder, put_in_place, remove
from game.storage.troubles import DATABASE_ERRORS

RECENT = 5
OLDER = 7
AHEAD = 2
"""Copies numbered beyond the store (brought by hand, or left from a lost file) that are kept."""


def backups(folder: Folder) -> tuple[tuple[int, Path], ...]:
    """Every copy with its running number, newest first."""
    found = folder.backups.glob("*.db") if folder.backups.is_dir() else ()
    numbered = [(int(path.stem), path) for path in found if path.stem.isdecimal()]
    return tuple(sorted(numbered, reverse=True))


def is_due(folder: Folder, number: int, apart: int) -> bool:
    """Whether the store has come `apart` numbers further than its newest copy.

    A copy numbered beyond the store says nothing about it, so it never holds up a new one.
    """
    behind = [found for found, _ in backups(folder) if found <= number]
    return number - behind[0] >= apart if behind else number > 0


def back_up(connection: sqlite3.Connection, folder: Folder) -> Path:
    """Make a copy, prove it, put it into the ring and thin the ring.

    Raises sqlite3.Error or OSError when there is no room or the copy is not sound; then the ring
    is as it was.
    """
    folder.backups.mkdir(exist_ok=True)
    number = last_number(connection)
    made = folder.backups / "made.new"
    place = folder.backups / f"{number:012}.db"
    try:
        remove(made)
        _copy(connection, made)
        put_in_place(made, place)
    finally:
        remove(made)
    _thin(folder, number)
    return place


def _copy(connection: sqlite3.Connection, made: Path) -> None:
    target = sqlite3.connect(made, isolation_level=None)
    try:
        connection.backup(target)
        # One file that can be carried by hand: no log beside it.
        target.execute("PRAGMA journal_mode = DELETE").fetchall()
        if not is_sound(target, thorough=True):
            raise sqlite3.DatabaseError("the copy of the progress file is not sound")
    finally:
        target.close()


def _thin(folder: Folder, number: int) -> None:
    found = backups(folder)
    stay = worth_keeping(tuple(one for one, _ in found), number)
    for one, path in found:
        if one not in stay:
            path.unlink(missing_ok=True)


def worth_keeping(numbers: tuple[int, ...], newest: int) -> frozenset[int]:
    """Which copies stay: the recent ones, and one for each doubling of the distance back."""
    ahead = sorted(number for number in numbers if number > newest)[:AHEAD]
    behind = sorted((number for number in numbers if number <= newest), reverse=True)
    recent, older = behind[:RECENT], behind[RECENT:]
    # The oldest of each stretch stays, so that it can grow old enough for the next one.
    stretches = {(newest - number).bit_length(): number for number in older}
    return frozenset([*ahead, *recent, *sorted(stretches.values(), reverse=True)[:OLDER]])


def restore_newest(folder: Folder, place: Path) -> bool:
    """Copy the newest backup that verifies to `place`; False when none does."""
    for _, path in backups(folder):
        remove(place)
        try:
            if read_header(path) == "ours":
                shutil.copyfile(path, place)
                if _verifies(place):
                    return True
        except (*DATABASE_ERRORS, OSError) as error:
            if isinstance(error, OSError) and not _is_about_the_copy(error, path):
                raise
    remove(place)
    return False


def _is_about_the_copy(error: OSError, path: Path) -> bool:
    return error.filename is not None and Path(str(error.filename)) == path


def _verifies(path: Path) -> bool:
    connection = connect(path, "delete")
    try:
        return is_sound(connection, thorough=True)
    finally:
        connection.close()
