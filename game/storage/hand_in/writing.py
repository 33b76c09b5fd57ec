"""What this PC hands in: all that a class's children did here since the last time, in whole files.

A file is written beside its place, brought to the disk and renamed; only then it is noted as handed
in. Cut short in between, the same facts are handed in twice, which is no more than once.
"""

import sqlite3
from collections.abc import Callable, Iterator
from os import urandom
from pathlib import Path

from game.storage.class_keys import Keys
from game.storage.collected import HandedIn
from game.storage.database import at_once, sql
from game.storage.device import own_ids
from game.storage.hand_in.coverage import cover, last_handed_in
from game.storage.hand_in.packing import MOST_FACTS, HandIn, packed
from game.storage.hand_in.sealing import SEED, sealed
from game.storage.placing import put_bytes
from game.storage.seal import seal_people
from game.storage.troubles import DATABASE_ERRORS, CannotHandIn, NoClass
from game.storage.work import Progress

ENDING = ".lantern-hand-in"


SIGNS = "signs"
"""The name of the key by which this PC signs."""


def hand_in(
    connection: sqlite3.Connection,
    keys: Keys,
    folder: Path,
    day: str,
    tell: Progress,
    serve: Callable[[], None],
    *,
    again: bool,
) -> HandedIn:
    """Write what was not handed in yet, or `again` all there is, to a folder, for each class that
    was taken in here: one whose private key is not here.

    serve: called between two files, for those who wait for the store's thread. Raises NoClass, or
    CannotHandIn when the place is not there or full, or the stick is pulled out.
    """
    files, facts = [], 0
    try:
        classes = connection.execute("SELECT id, public_key FROM school_class ORDER BY id")
        errands = [each for each in classes.fetchall() if keys.read(each[0]) is None]
        if not errands:
            raise NoClass
        seed = _seed(keys)
        for at, (class_id, class_key) in enumerate(errands):
            for part in _parts(connection, class_id, day, again=again):
                serve()
                data = sealed(packed(part), class_id, bytes.fromhex(class_key), seed)
                files.append(_write(connection, part, data, folder))
                facts += len(part.facts)
            tell((at + 1) / len(errands))
    except (*DATABASE_ERRORS, OSError) as error:
        raise CannotHandIn(str(error)) from error
    return HandedIn(tuple(files), facts)


def _parts(
    connection: sqlite3.Connection, class_id: str, day: str, *, again: bool
) -> Iterator[HandIn]:
    """One for each id of this PC that has something new, and always one of the id it has now: a
    class's desk is to know of every PC."""
    *former, now = own_ids(connection)
    for device in (*former, now):
        before = last_handed_in(connection, class_id, device)
        since = 0 if again else before
        while True:
            asked = (device, since, class_id, MOST_FACTS)
            facts = tuple(connection.execute(sql("what_a_class_did_since"), asked))
            is_last = len(facts) < MOST_FACTS
            through = max(facts[-1][1] if facts else since, before if is_last else 0)
            if facts or device == now:
                yield HandIn(class_id, device, since, through, day, facts)
            since = through
            if is_last:
                break


def _write(connection: sqlite3.Connection, part: HandIn, data: bytes, folder: Path) -> Path:
    name = f"lantern-bay-{part.class_id[:6]}-{part.device[:6]}-{part.since}-{part.through}{ENDING}"
    place = folder / name
    put_bytes(data, place)
    with at_once(connection):
        cover(connection, part.class_id, part.device, (part.since, part.through))
        seal_people(connection)
    return place


def _seed(keys: Keys) -> bytes:
    """What this PC's key is made from; drawn by lot on first need."""
    found = keys.read(SIGNS)
    if found is None or len(found) != SEED:
        found = urandom(SEED)
        keys.write(SIGNS, found)
    return found
