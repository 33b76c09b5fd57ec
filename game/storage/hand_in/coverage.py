"""What of each PC was handed in, as far as this store knows: noted where it is handed in, and where
it is collected."""

import sqlite3

from game.storage.collected import Range
from game.storage.database import sql
from game.storage.hand_in.ranges import together


def ranges_of(connection: sqlite3.Connection, class_id: str, device: str) -> tuple[Range, ...]:
    """The ranges of a device's numbers that were handed in for a class."""
    question = "SELECT since, through FROM handed_in WHERE class = ? AND id = ?"
    return together(connection.execute(question, (class_id, device)))


def last_handed_in(connection: sqlite3.Connection, class_id: str, device: str) -> int:
    """Up to which of its numbers a device handed in for a class."""
    return max((through for _, through in ranges_of(connection, class_id, device)), default=0)


def cover(connection: sqlite3.Connection, class_id: str, device: str, new: Range) -> None:
    """Note what was handed in; inside the caller's transaction, which seals it afterwards."""
    ranges = together((*ranges_of(connection, class_id, device), new))
    connection.execute("DELETE FROM handed_in WHERE class = ? AND id = ?", (class_id, device))
    rows = [(class_id, device, since, through, through) for since, through in ranges]
    connection.executemany(sql("keep_a_handed_in"), rows)
