"""A small ring of verified copies, thinned by running number because clocks lie."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from game.storage.database import connect, is_sound, last_number, read_header
from game.storage.folder import Folder, remove
from game.storage.placing import patiently, put_in_place, sync
from game.storage.rights import make_folder, share
from game.storage.ring import backups, readable
from game.storage.seal import is_unbroken
from game.storage.troubles import DATABASE_ERRORS
from game.storage.work import Progress

RECENT = 5
OLDER = 7
FEWEST, ROOM = 2, 3
"""The ring takes up to so many times the room of the store; the newest copies always stay."""
PAGES, STEPS = 250, 200_000
"""Pages copied, and steps of a check, before others who wait are served: some milliseconds."""
AHEAD = 2
"""Copies numbered beyond the store (brought by hand, or left from a lost file) that are kept."""


def is_due(folder: Folder, number: int, apart: int) -> bool:
    """Whether the store has come `apart` numbers further than its newest copy.

    A copy numbered beyond the store says nothing about it, so it never holds up a new one.
    """
    behind = [found for found, _ in backups(folder) if found <= number]
    return number - behind[0] >= apart if behind else number > 0


class Unsound(sqlite3.DatabaseError):
    """A copy was made and is not whole: the store it was made of is not, or the disk."""


def back_up(
    connection: sqlite3.Connection, folder: Folder, serve: Callable[[], None] = lambda: None
) -> Path:
    """Make a copy, prove it, put it into the ring and thin the ring.

    serve: called between two steps, for those who wait for the connection. Raises Unsound, another
    sqlite3.Error, or OSError when there is no room; then the ring is as it was.
    """
    make_folder(folder.backups)
    number = last_number(connection)
    made = folder.backups / "made.new"
    place = folder.backups / f"{number:012}.db"
    try:
        remove(made)
        copy_out(connection, made, serve)
        share(made)
        put_in_place(made, place)
    finally:
        remove(made)
    _thin(folder, number)
    return place


def copy_out(
    connection: sqlite3.Connection,
    made: Path,
    serve: Callable[[], None],
    tell: Progress = lambda _: None,
) -> None:
    """Make a copy of an open store, one file that can be carried by hand, and prove it.

    What is saved meanwhile is in the copy, too. Raises Unsound and sqlite3.Error.
    """

    def stepped(_: int, left: int, pages: int) -> None:
        tell(0.8 * (1 - left / max(1, pages)))
        serve()

    with closing(sqlite3.connect(made, isolation_level=None)) as target:
        # The file is nobody's yet: it is made to last as a whole, by `put_in_place`.
        target.execute("PRAGMA journal_mode = OFF").fetchall()
        target.execute("PRAGMA synchronous = OFF")
        connection.backup(target, pages=PAGES, progress=stepped, sleep=0)
        target.execute("PRAGMA journal_mode = DELETE").fetchall()  # no log beside it
    sync(made, really=True)
    if not is_proven(made, serve):
        raise Unsound("the copy of the progress file is not sound")


def is_proven(path: Path, serve: Callable[[], None] = lambda: None) -> bool:
    """Whether a closed file is a store of ours, whole to the last letter."""
    with closing(connect(path, "delete")) as copy:
        copy.set_progress_handler(lambda: serve(), STEPS)
        return is_sound(copy, thorough=True) and is_unbroken(copy, serve)


def _thin(folder: Folder, number: int) -> None:
    found = backups(folder)
    stay = worth_keeping(tuple(one for one, _ in found), number)
    room = ROOM * folder.database.stat().st_size
    for at, (one, path) in enumerate(found):
        room -= path.stat().st_size
        if one not in stay or (room < 0 and at >= FEWEST):
            patiently(path.unlink, missing_ok=True)


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
    for _, path in readable(folder):
        remove(place)
        try:
            if read_header(path) == "ours":
                patiently(shutil.copyfile, path, place)
                if is_proven(place):
                    return True
        except (*DATABASE_ERRORS, OSError) as error:
            if isinstance(error, OSError) and not _is_about_the_copy(error, path):
                raise
    remove(place)
    return False


def _is_about_the_copy(error: OSError, path: Path) -> bool:
    return error.filename is not None and Path(str(error.filename)) == path
