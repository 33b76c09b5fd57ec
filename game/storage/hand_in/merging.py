"""How what a PC handed in joins the facts of the desk: a set by device and number.

What is already here changes nothing, so it may come in any order, any number of times. Facts of a
child who is not in the class, or was forgotten, are left out. A device is known by the key it was
first seen with: another can't speak in its name.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from game.storage.database import last_number, sql
from game.storage.device import own_ids
from game.storage.hand_in.coverage import cover
from game.storage.hand_in.packing import HandIn, unpacked
from game.storage.hand_in.sealing import from_file, unsealed
from game.storage.seal import keep_sealed
from game.storage.troubles import NotAHandIn, OtherClass, WrongKey

_KEYS = "SELECT verify_key FROM class_device WHERE id = ?"
_KNOWN = "SELECT last, day FROM class_device WHERE class = ? AND id = ?"
_CHILDREN = (
    "SELECT id FROM member JOIN profile USING (id) WHERE member.class = ? AND member.kept = 1"
)
_NUMBERS = "SELECT number FROM fact WHERE device = ? AND number > ? AND number <= ?"
_COUNT_ON = """
UPDATE here SET value = CAST(max(CAST(value AS INTEGER), ?) AS TEXT) WHERE key = 'number'
"""

_AHEAD = 10**9
"""No PC of a class is so far ahead of its desk. Whoever has a class file can make up a PC; what it
claims to count to must not carry the desk to where its own class files are refused."""

KeyOf = Callable[[str], bytes | None]
"""The private key of a class by its id; None where it is not kept here."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A hand-in that was opened, with the key of the PC that signed it."""

    hand_in: HandIn
    signer: str


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of one hand-in. facts: how many were new. left_out: how many are of nobody in the
    class."""

    class_id: str
    device: str
    facts: int
    left_out: int


def open_hand_in(data: bytes, key_of: KeyOf) -> Opened:
    """What a file holds, by the key of its class. Raises NotAHandIn, HandInTooNew, OtherClass,
    OtherDesk or WrongKey."""
    closed = from_file(data)
    key = key_of(closed.class_id)
    if key is None:
        raise OtherClass
    signer, content = unsealed(closed, key)
    hand_in = unpacked(content)
    if hand_in.class_id != closed.class_id:
        raise WrongKey("it names another class inside")
    return Opened(hand_in, signer.hex())


def merge(connection: sqlite3.Connection, opened: Opened) -> Merged:
    """Add what is not here yet; inside the caller's transaction, which afterwards seals what is
    kept of classes. Raises WrongKey or NotAHandIn, with nothing changed."""
    hand_in = opened.hand_in
    if hand_in.through > last_number(connection) + _AHEAD:
        raise NotAHandIn("it counts further than any PC")
    _prove(connection, hand_in.device, opened.signer)
    children = {row[0] for row in connection.execute(_CHILDREN, (hand_in.class_id,))}
    theirs = [row for row in hand_in.facts if row[2] in children]
    asked = (hand_in.device, hand_in.since, hand_in.through)
    here = {row[0] for row in connection.execute(_NUMBERS, asked)}
    new = [row for row in theirs if row[1] not in here]
    keep_sealed(connection, [("keep_a_fact", new)])
    _note(connection, opened)
    # What is kept from now on comes after it, as it does in time.
    connection.execute(_COUNT_ON, (hand_in.through,))
    return Merged(hand_in.class_id, hand_in.device, len(new), len(hand_in.facts) - len(theirs))


def _prove(connection: sqlite3.Connection, device: str, signer: str) -> None:
    """Raises WrongKey where the device was seen with another key, whatever the class, or is this
    very PC, which hands nothing in to itself."""
    if device in own_ids(connection):
        raise WrongKey("it speaks for this computer")
    if any(key != signer for (key,) in connection.execute(_KEYS, (device,))):
        raise WrongKey("another key signed for this device before")


def _note(connection: sqlite3.Connection, opened: Opened) -> None:
    """What came, and how far the device had counted: the same rows in whatever order they come."""
    hand_in = opened.hand_in
    asked = (hand_in.class_id, hand_in.device)
    last, day = max([(hand_in.through, hand_in.day), *connection.execute(_KNOWN, asked)])
    row = (*asked, opened.signer, last, day, max(1, last))
    connection.execute(sql("keep_a_class_device"), row)
    cover(connection, *asked, (hand_in.since, hand_in.through))
