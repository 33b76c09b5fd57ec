"""Who was forgotten, so that nobody comes back: with an old stick, a copy, a class file, a restored
backup or what a PC hands in.

A tombstone is a salted hash of an id and nothing else. An id is 128 bits drawn by lot, so it can't
be found by trying; the salt is the same everywhere, so that tombstones of many PCs are one set.
"""

import sqlite3
from collections.abc import Collection, Iterable, Set

from game.storage import class_tables as tables
from game.storage.database import sql

_SALT = b"lantern-bay tombstone\0"
_OF_PROFILES = (("fact", "profile"), ("profile", "id"))


def digest_of(id_: str) -> str:
    """What is kept of an id that was forgotten: 64 hexadecimal digits."""
    from hashlib import sha256  # it brings a whole cryptography library: only when it is asked

    return sha256(_SALT + id_.encode()).hexdigest()


def digests(connection: sqlite3.Connection) -> frozenset[str]:
    """Everybody who was forgotten, as far as this file knows."""
    return frozenset(str(digest) for (digest,) in tables.tombstones(connection))


def put_tombstones(connection: sqlite3.Connection, new: Iterable[str]) -> None:
    """Note these digests; inside the caller's transaction."""
    connection.executemany(sql("keep_a_tombstone"), [(digest,) for digest in sorted(new)])


def come_back(connection: sqlite3.Connection, forgotten: Set[str]) -> frozenset[str]:
    """The ids in this file that were forgotten elsewhere, and should not be here any more."""
    return frozenset(id_ for id_ in _ids(connection) if digest_of(id_) in forgotten)


def drop(connection: sqlite3.Connection, ids: Collection[str]) -> None:
    """Remove every row that names one of these ids; inside the caller's transaction."""
    for table, column in (*_OF_PROFILES, *tables.ids_of(connection)):
        connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(id_,) for id_ in ids])


def _ids(connection: sqlite3.Connection) -> frozenset[str]:
    named = (("profile", "id"), *tables.ids_of(connection))
    asked = (connection.execute(f"SELECT {column} FROM {table}") for table, column in named)
    return frozenset(str(row[0]) for rows in asked for row in rows)
