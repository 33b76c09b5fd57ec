"""What a copy of progress says of itself, and what came of bringing in one, or a class."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy. number: its own in the ring, 0 for one that was put aside. day: the claimed day of
    the last fact in it, "" for none."""

    path: Path
    number: int
    players: int
    facts: int
    day: str


@dataclass(frozen=True, slots=True)
class Brought:
    """players, facts: how many came that were not here. renamed: how many players carry something
    now, because somebody here looks the same. aside: where the store lies that was here before."""

    players: int
    facts: int
    renamed: int = 0
    aside: Path | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a class file. school_class: its id. players: how many children of the class came
    that were not here. renamed: how many players carry something else now, because one of the class
    looks the same. forgotten: how many were forgotten at the desk, and so are here."""

    school_class: str
    players: int
    renamed: int = 0
    forgotten: int = 0
