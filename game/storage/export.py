"""A copy of everything for a stick or a folder: the old one or the new one is there, never half."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from game.storage.backup import copy_out
from game.storage.database import read_header
from game.storage.folder import Folder, remove
from game.storage.placing import put_in_place
from game.storage.troubles import DATABASE_ERRORS, CannotCopy, InTheWay
from game.storage.work import Progress


def write_copy(
    connection: sqlite3.Connection,
    folder: Folder,
    target: Path,
    name: str,
    serve: Callable[[], None],
    tell: Progress,
) -> Path:
    """Write a proven copy of an open store into a folder, under that name, or to a file.

    Raises InTheWay for a file that is no copy of progress, or is the store's own, and CannotCopy
    when the place is not there or full, or the stick is pulled out.
    """
    try:
        place = target / name if target.is_dir() else target
        if _is_in_the_way(place, folder):
            raise InTheWay(str(place))
        made = place.with_name(f"{place.name}.new")
        try:
            remove(made)
            copy_out(connection, made, serve, tell)
            put_in_place(made, place)
        finally:
            with suppress(OSError):
                remove(made)
    except (*DATABASE_ERRORS, OSError) as error:
        raise CannotCopy(str(error)) from error
    return place


def _is_in_the_way(place: Path, folder: Folder) -> bool:
    at = place.resolve()
    if at.is_relative_to(folder.path.resolve()) and at.parent != folder.papers.resolve():
        return True
    if not os.path.lexists(place):
        return False
    return not place.is_file() or read_header(place) == "damaged"
