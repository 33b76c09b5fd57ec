"""What a hand-in holds, and how it becomes bytes and is read again; nothing else gets through.

The facts are rows of the store, no more and no less: what the store does not keep of a sensitive
level, no hand-in can hold. A child is the id of her profile.
"""

import json
import re
import zlib
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from game.storage.database import FURTHEST
from game.storage.days import claimed
from game.storage.facts import Row, from_row, only_ids
from game.storage.troubles import NotAHandIn

MOST_FACTS = 10_000
"""So many facts go into one hand-in; a PC with more of them writes several."""
MOST_BYTES = 16 << 20
"""What so many facts come to at most, before they are squeezed and after."""
_MOST_PARTS = 20 * MOST_FACTS
"""Commas in so many facts, and more: what is read takes far more memory than its bytes do."""
_ID = re.compile(r"[0-9a-f]{32}")
_TYPES = [int, str, str, str, str, int, int, str, str, str, str, str]
"""Of a row, from its running number on."""


@dataclass(frozen=True, slots=True)
class HandIn:
    """All that a class's children did on a device after the number `since`, up to `through`.

    Both are the device's own running numbers, so that the desk sees what is missing in between. A
    hand-in without facts says that the PC is there. day: the claimed day on which it was written.
    """

    class_id: str
    device: str
    since: int
    through: int
    day: str
    facts: tuple[Row, ...] = ()


def packed(hand_in: HandIn) -> bytes:
    """The hand-in as bytes, small enough for any stick."""
    head = (hand_in.class_id, hand_in.device, hand_in.since, hand_in.through, hand_in.day)
    rows = [row[1:] for row in hand_in.facts]
    return zlib.compress(json.dumps((head, rows), separators=(",", ":")).encode("ascii"))


def unpacked(data: bytes) -> HandIn:
    """What `packed` made; raises NotAHandIn for anything that it would not have made."""
    try:
        head, rows = json.loads(_let_out(data))
        class_id, device, since, through, day = head
        facts = tuple(_fact(_id(device), row) for row in rows)
        return _in_itself(
            HandIn(_id(class_id), device, _number(since), _number(through), claimed(day), facts)
        )
    except (ValueError, TypeError, RecursionError, zlib.error) as error:
        raise NotAHandIn(str(error)) from error


def _let_out(data: bytes) -> bytes:
    """The bytes as they were before; ValueError when they are more than they may be, or broken."""
    reader = zlib.decompressobj()
    found = reader.decompress(data, MOST_BYTES)
    if not reader.eof or reader.unused_data:
        raise ValueError("it is cut short, or larger than a hand-in can be")
    if found.count(b",") > _MOST_PARTS:
        raise ValueError("it has more parts than a hand-in can have")
    return found


def _in_itself(hand_in: HandIn) -> HandIn:
    """The same hand-in, or ValueError where its numbers do not fit one another."""
    numbers = [hand_in.since, *(row[1] for row in hand_in.facts)]
    if len(hand_in.facts) > MOST_FACTS or hand_in.through > FURTHEST:
        raise ValueError("it holds more than a hand-in can")
    if any(earlier >= later for earlier, later in pairwise(numbers)):
        raise ValueError("its facts are not in order")
    if hand_in.through < numbers[-1]:
        raise ValueError("it holds facts from after its end")
    return hand_in


def _fact(device: str, parts: Any) -> Row:
    if [type(part) for part in parts] != _TYPES:
        raise TypeError("a part of a fact is of another kind")
    row: Row = (device, *parts)
    only_ids(from_row(row).fact)
    _id(row[2])
    claimed(row[3])
    return row


def _id(text: Any) -> str:
    if not _ID.fullmatch(text):
        raise ValueError("an id is none")
    return str(text)


def _number(number: Any) -> int:
    if type(number) is not int or number < 0:
        raise ValueError("a running number is none")
    return number
