"""Which PC a store says it is, and how far that PC has counted."""

import sqlite3
from os import urandom
from pathlib import Path

from game.storage.database import APPLICATION, connect, migrate, migrations, sql
from game.storage.seal import put_seal


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


def take_new_id(connection: sqlite3.Connection, number: int) -> None:
    """Take a new device id and go on counting after `number`; inside the caller's transaction,
    which seals the file afterwards.

    A file that went back in time may have lost numbers that were handed out already; under a new
    id no two facts in the world share (device, number).
    """
    rows = (("device", urandom(16).hex()), ("number", str(number)))
    connection.executemany(sql("remember_here"), rows)


def id_of(connection: sqlite3.Connection) -> str:
    """The device id the file holds, or "" when it holds none."""
    found = connection.execute("SELECT value FROM here WHERE key = 'device'").fetchone()
    return str(found[0]) if found else ""


def has_facts_of(connection: sqlite3.Connection, device: str) -> bool:
    """Whether anything in the file happened on that device."""
    question = "SELECT 1 FROM fact WHERE device = ? LIMIT 1"
    return connection.execute(question, (device,)).fetchone() is not None


def last_day(connection: sqlite3.Connection) -> str:
    """The claimed day of the latest fact, or "" when there is none."""
    question = "SELECT day FROM fact ORDER BY number DESC LIMIT 1"
    found = connection.execute(question).fetchone()
    return str(found[0]) if found else ""
