"""What comes of handing in and of collecting, in plain values for whoever asked for it."""

from dataclasses import dataclass
from pathlib import Path

Range = tuple[int, int]
"""All that a device counted after the one number, up to the other."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What a PC wrote. facts: how many are in all files together."""

    files: tuple[Path, ...]
    facts: int


@dataclass(frozen=True, slots=True)
class ClassPc:
    """A PC of a class as the desk knows it after collecting.

    came: whether a hand-in of it lay there now. facts: how many new ones it brought. left_out: how
    many it brought of children who are not in the class, or not any more. missing: what it handed
    in somewhere else, or never: on that PC all is to be handed in again. day: the claimed day on
    which it last handed in.
    """

    class_id: str
    device: str
    day: str
    came: bool = False
    facts: int = 0
    left_out: int = 0
    missing: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A file of which nothing was taken. why: an id of `troubles.SENTENCES`."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class Collected:
    """pcs: all that ever handed in for a class whose key is kept here, by class and device."""

    pcs: tuple[ClassPc, ...]
    refused: tuple[Refused, ...] = ()

    @property
    def facts(self) -> int:
        """How many came that were not here."""
        return sum(pc.facts for pc in self.pcs)
