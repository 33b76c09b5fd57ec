"""How the desk looks through a folder or a stick for what PCs handed in, and what it finds missing.

Files are only read. Many small ones come into the store together, so that a thousand of them take
no longer than one large one; in between, whoever waits for the store has her turn.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from game.files import NoOrdinaryFile, TooBig, read_file
from game.storage.collected import ClassPc, Collected, Refused
from game.storage.database import at_once
from game.storage.hand_in.coverage import ranges_of
from game.storage.hand_in.merging import KeyOf, Merged, Opened, merge, open_hand_in
from game.storage.hand_in.packing import MOST_BYTES
from game.storage.hand_in.ranges import missing
from game.storage.hand_in.writing import ENDING
from game.storage.seal import seal_people
from game.storage.troubles import DATABASE_ERRORS, CannotCollect, NotAHandIn, StoreError, as_refusal
from game.storage.work import Progress

_MOST_FILE = MOST_BYTES + 1024
_FILES, _FACTS = 50, 5000
"""So many files, or facts, come in at once: a moment, even on a slow disk."""


def collect(
    connection: sqlite3.Connection,
    folder: Path,
    key_of: KeyOf,
    tell: Progress,
    serve: Callable[[], None],
) -> Collected:
    """Take what PCs handed in for the classes whose keys are here, from a folder and those in it,
    or from one file. Raises CannotCollect when the place can't be read, CannotKeep for this PC."""
    files = _files(folder)
    opened: list[tuple[Path, Opened]] = []
    merged, refused = list[Merged](), list[Refused]()
    try:
        for at, file in enumerate(files):
            serve()
            try:
                opened.append((file, open_hand_in(_read(file), key_of)))
            except StoreError as why:
                refused.append(Refused(file.name, why.id))
            if len(opened) == _FILES or sum(len(one.hand_in.facts) for _, one in opened) > _FACTS:
                _take(connection, opened, merged, refused)
            tell(0.95 * (at + 1) / len(files))
        _take(connection, opened, merged, refused)
        pcs = tuple(_pcs(connection, key_of, merged))
    except DATABASE_ERRORS as error:
        raise as_refusal(error) from error
    return Collected(pcs, tuple(sorted(refused, key=lambda one: one.file)))


def _take(
    connection: sqlite3.Connection,
    opened: list[tuple[Path, Opened]],
    merged: list[Merged],
    refused: list[Refused],
) -> None:
    """Merge what was opened, all in one transaction, and empty the list."""
    with at_once(connection):
        for file, one in opened:
            try:
                merged.append(merge(connection, one))
            except StoreError as why:
                refused.append(Refused(file.name, why.id))
        seal_people(connection)
    opened.clear()


def _files(folder: Path) -> list[Path]:
    try:
        if folder.is_file():
            return [folder]
        inside = [path for path in folder.iterdir() if path.is_dir()]
        return sorted(path for place in (folder, *inside) for path in place.glob(f"*{ENDING}"))
    except OSError as error:
        raise CannotCollect(str(error)) from error


def _read(file: Path) -> bytes:
    try:
        return read_file(file, _MOST_FILE)
    except (TooBig, NoOrdinaryFile, IsADirectoryError) as error:
        raise NotAHandIn(str(error)) from error
    except OSError as error:
        raise CannotCollect(str(error)) from error


def _pcs(connection: sqlite3.Connection, key_of: KeyOf, merged: list[Merged]) -> Iterator[ClassPc]:
    came = defaultdict[tuple[str, str], list[Merged]](list)
    for one in merged:
        came[one.class_id, one.device].append(one)
    known = connection.execute("SELECT class, id, last, day FROM class_device ORDER BY class, id")
    for class_id, device, last, day in known.fetchall():
        if key_of(class_id) is not None:
            theirs = came[class_id, device]
            yield ClassPc(
                class_id,
                device,
                day,
                came=bool(theirs),
                facts=sum(one.facts for one in theirs),
                left_out=sum(one.left_out for one in theirs),
                missing=missing(ranges_of(connection, class_id, device), last),
            )
