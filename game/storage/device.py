"""Which PC a store says it is, and how far that PC has counted."""

import sqlite3
from collections.abc import Mapping
from os import urandom
from pathlib import Path

from game.storage.database import APPLICATION, connect, migrate, migrations, sql
from game.storage.long_values import LONGEST, in_pieces, joined
from game.storage.seal import put_seal

_FORMER = "former"
_MOST_FORMER = LONGEST // 33


def create(path: Path) -> None:
    """Make an empty store in a new file, complete before anybody sees it."""
    connection = connect(path, "delete")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        migrate(connection, migrations())
        connection.execute("BEGIN IMMEDIATE")
        take_new_id(connection, 0)
        put_seal(connection)
        connection.execute("COMMIT")
    finally:
        connection.close()


def take_new_id(
    connection: sqlite3.Connection, number: int, of: sqlite3.Connection | None = None
) -> None:
    """Take a new device id and go on counting after `number`; inside the caller's transaction,
    which seals the file afterwards.

    A file that went back in time may have lost numbers that were handed out already; under a new
    id no two facts in the world share (device, number). What was kept under the ids before stays
    this PC's own to hand in. of: the store that it goes on as, if not this one.
    """
    before = _here(of or connection)
    ids = [id_ for id_ in _ids(before) if has_facts_of(of or connection, id_)][-_MOST_FORMER:]
    rows = [("device", urandom(16).hex()), ("number", str(number))]
    rows += in_pieces(_FORMER, ",".join(ids), _here(connection))
    connection.executemany(sql("remember_here"), rows)


def id_of(connection: sqlite3.Connection) -> str:
    """The device id the file holds, or "" when it holds none."""
    return _here(connection).get("device", "")


def own_ids(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Every id under which this PC kept something, the one it has now last."""
    return _ids(_here(connection))


def _ids(here: Mapping[str, str]) -> tuple[str, ...]:
    former = (joined(_FORMER, here) or "").split(",")
    return tuple(filter(None, (*former, here.get("device", ""))))


def _here(connection: sqlite3.Connection) -> Mapping[str, str]:
    return dict(connection.execute(sql("what_is_remembered_here")))


def has_facts_of(connection: sqlite3.Connection, device: str) -> bool:
    """Whether anything in the file happened on that device."""
    question = "SELECT 1 FROM fact WHERE device = ? LIMIT 1"
    return connection.execute(question, (device,)).fetchone() is not None


def last_day(connection: sqlite3.Connection) -> str:
    """The claimed day of the latest fact, or "" when there is none."""
    question = "SELECT day FROM fact ORDER BY number DESC LIMIT 1"
    found = connection.execute(question).fetchone()
    return str(found[0]) if found else ""
