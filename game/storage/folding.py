"""How the store stays small over the years, and every figure stays what it was.

Facts from before the last visits are folded: of a play-through that was begun anew since, only what
somebody may ask for stays (what was judged, noticed, missed, told, ended, done), and its single
steps go. What stays are facts as before, so that copies of other PCs still merge as sets: a step
that comes back with one changes no answer, and goes again.
"""

import sqlite3
from collections.abc import Callable

from game.storage.database import sql
from game.storage.seal import drop_sealed

VISITS = 60
"""A term has about so many days of school. Visits are counted, since clocks lie."""
FOUND, AT_ONCE = 10_000, 500
"""Rows looked for at once, and rows that go in one transaction: a moment, even on a slow disk."""
WORTHWHILE = 2000
"""Empty pages, some eight megabytes: less is not worth writing the whole file anew."""


def fold(connection: sqlite3.Connection, step: Callable[[], None]) -> int:
    """Fold what is older than a term, in small bites; how many rows went. step: called between two
    bites, and may raise to leave the rest for another day."""
    gone = 0
    people = [row[0] for row in connection.execute("SELECT id FROM profile ORDER BY id")]
    for profile in people:
        while rows := _outlived(connection, profile):
            for at in range(0, len(rows), AT_ONCE):
                step()
                connection.execute("BEGIN IMMEDIATE")
                drop_sealed(connection, rows[at : at + AT_ONCE])
                connection.execute("COMMIT")
            gone += len(rows)
        step()
    return gone


def _outlived(connection: sqlite3.Connection, profile: str) -> list[tuple[object, ...]]:
    return connection.execute(sql("what_nothing_hangs_on"), (profile, VISITS, FOUND)).fetchall()


def give_room_back(connection: sqlite3.Connection) -> None:
    """Make the file smaller when most of it is empty; what is empty is filled again otherwise."""
    (empty,) = connection.execute("PRAGMA freelist_count").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    if empty > WORTHWHILE and 2 * empty > pages:
        connection.execute("VACUUM")
