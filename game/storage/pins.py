"""A teacher's PIN, and the sheet that opens her pages when she has forgotten it.

Both are kept as slow hashes. A PIN keeps children out, not whoever takes the PC home. The recovery
sheet is a row of pictures, shown once, to be printed and sealed in an envelope. These are slow and
know no store: any thread may ask.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random, SystemRandom

from game.storage import slow_hash
from game.storage.class_records import Teacher

_PIN = re.compile(r"[0-9]{4,8}")
_ROUNDS = 200_000
"""A tenth of a second or more for each try."""
SHEET = 10
"""Pictures on the recovery sheet: with nine to choose from, trying all takes years."""


def is_a_pin(pin: str) -> bool:
    """Whether it may be a PIN: four to eight digits."""
    return _PIN.fullmatch(pin) is not None


def with_pin(
    teacher: Teacher, pin: str, pictures: Sequence[str], dice: Random | None = None
) -> tuple[Teacher, tuple[str, ...]]:
    """The teacher with this PIN, and the pictures of a new recovery sheet, which open from now on.
    Raises ValueError for what is no PIN."""
    if not is_a_pin(pin):
        raise ValueError("a PIN is four to eight digits")
    sheet = tuple((dice or SystemRandom()).choices(pictures, k=SHEET))
    kept = (slow_hash.kept_of(secret, _ROUNDS) for secret in (pin, " ".join(sheet)))
    return replace(teacher, pin=next(kept), recovery=next(kept)), sheet


def without_pin(teacher: Teacher) -> Teacher:
    """The teacher without PIN and sheet."""
    return replace(teacher, pin="", recovery="")


def opens(teacher: Teacher, pin: str) -> bool:
    """Whether this PIN opens her pages; anything does where she has none."""
    return not teacher.pin or slow_hash.opens(teacher.pin, pin, _ROUNDS)


def recovers(teacher: Teacher, sheet: Sequence[str]) -> bool:
    """Whether these are the pictures of her recovery sheet."""
    return slow_hash.opens(teacher.recovery, " ".join(sheet), _ROUNDS)
