"""What is kept of teachers, classes and who is in them: ids, keys, hashes and days alone."""

import re
from dataclasses import dataclass, field

from game.core.signs import Signs

MONTHS = 12
"""So long is kept what a child did who plays no more, unless her teacher says otherwise."""
MOST_MONTHS = 60
ADULTS = 2
"""So many must say so before levels about heavy things may open."""
_ID = re.compile(r"[0-9a-f]{32}")
_WORD = re.compile(r"[a-z0-9-]{1,64}")
_KEY = re.compile(r"[0-9a-f]{64}")
_HASH = re.compile(r"([0-9a-f]{32}:[0-9a-f]{64})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOST_MEMBERS = 999
_MOST_NUMBER = 1 << 53


@dataclass(frozen=True, slots=True)
class Teacher:
    """Known by signs, as children are. pin, recovery: what `pins` keeps of them, "" for none."""

    id: str
    animal: str
    colour: str
    carries: str = ""
    pin: str = field(default="", repr=False)
    recovery: str = field(default="", repr=False)

    @property
    def signs(self) -> Signs:
        """What no other teacher on this PC has."""
        return self.animal, self.colour, self.carries


@dataclass(frozen=True, slots=True)
class SchoolClass:
    """Known by a thing and its colour. teacher: her id. path: level ids in their order, none where
    the game suggests. begins: the day (YYYY-MM-DD) from which levels may be played, "" for at
    once. months: how long is kept what nobody uses. confirmed: the days on which up to two adults
    said that levels about heavy things may open. public_key: 64 hexadecimal digits."""

    id: str
    teacher: str
    thing: str
    colour: str
    public_key: str
    path: tuple[str, ...] = ()
    begins: str = ""
    months: int = MONTHS
    confirmed: tuple[str, ...] = ()

    @property
    def opens_heavy(self) -> bool:
        """Whether levels about heavy things (i2, i3) may open: two adults said so."""
        return len(self.confirmed) == ADULTS


@dataclass(frozen=True, slots=True)
class Member:
    """A child on a class's list. number: her place there, from 1. kept: whether she has a profile,
    whose id is the member's, too; without, she plays and nothing is kept."""

    id: str
    school_class: str
    number: int
    kept: bool = True


@dataclass(frozen=True, slots=True)
class ClassDevice:
    """A PC that hands in. id: its store's device id. last: its running number when it last did, on
    the claimed day. verify_key: 64 hexadecimal digits that prove what it signs."""

    school_class: str
    id: str
    verify_key: str
    last: int
    day: str


@dataclass(frozen=True, slots=True)
class ShownRun:
    """A run of a check-up that is in figures a teacher was shown. id: the child's. device, number:
    of the fact that ended it. step: with which group of children it was let in, from 1."""

    id: str
    school_class: str
    device: str
    number: int
    step: int


Record = Teacher | SchoolClass | Member | ClassDevice | ShownRun
Row = tuple[str | int, ...]


def as_row(record: Record) -> Row:
    """The columns of its table but the last, `changed`; ValueError for what may not be kept."""
    match record:
        case Teacher():
            _all(_ID, record.id)
            _all(_WORD, record.animal, record.colour, record.carries or "nothing")
            _all(_HASH, record.pin, record.recovery)
            return record.id, *record.signs, record.pin, record.recovery
        case SchoolClass():
            _all(_ID, record.id, record.teacher)
            _all(_WORD, record.thing, record.colour, *record.path)
            _all(_KEY, record.public_key)
            _all(_DAY, *filter(None, (record.begins,)), *record.confirmed)
            _within(1, record.months, MOST_MONTHS)
            _within(0, len(record.confirmed), ADULTS)
            return (
                record.id,
                record.teacher,
                record.thing,
                record.colour,
                record.public_key,
                " ".join(record.path),
                record.begins,
                record.months,
                " ".join(record.confirmed),
            )
        case Member():
            _all(_ID, record.id, record.school_class)
            _within(1, record.number, _MOST_MEMBERS)
            return record.id, record.school_class, record.number, int(record.kept)
        case ClassDevice():
            _all(_ID, record.school_class, record.id)
            _all(_KEY, record.verify_key)
            _all(_DAY, record.day)
            _within(0, record.last, _MOST_NUMBER)
            return record.school_class, record.id, record.verify_key, record.last, record.day
        case ShownRun():
            _all(_ID, record.id, record.school_class, record.device)
            _within(1, record.number, _MOST_NUMBER)
            _within(1, record.step, _MOST_MEMBERS)
            return record.id, record.school_class, record.device, record.number, record.step


def from_row(table: str, row: Row) -> Record:
    """What `as_row` wrote to this table; `changed` at its end is left out. ValueError or TypeError
    for what it did not write."""
    found: Record
    match table, row:
        case "teacher", (id_, animal, colour, carries, pin, recovery, _):
            found = Teacher(*map(str, (id_, animal, colour, carries, pin, recovery)))
        case "school_class", (id_, teacher, thing, colour, key, path, begins, months, said, _):
            found = SchoolClass(
                *(str(id_), str(teacher), str(thing), str(colour), str(key)),
                path=tuple(str(path).split()),
                begins=str(begins),
                months=int(months),
                confirmed=tuple(str(said).split()),
            )
        case "member", (id_, school_class, number, kept, _):
            found = Member(str(id_), str(school_class), int(number), bool(kept))
        case "class_device", (school_class, id_, key, last, day, _):
            found = ClassDevice(str(school_class), str(id_), str(key), int(last), str(day))
        case "shown_run", (id_, school_class, device, number, step, _):
            found = ShownRun(str(id_), str(school_class), str(device), int(number), int(step))
        case _:
            raise ValueError(f"{row!r} is no row of {table}")
    as_row(found)
    return found


def _all(shape: re.Pattern[str], *values: str) -> None:
    for value in values:
        if not shape.fullmatch(value):
            raise ValueError(f"{value!r} may not be kept of a class")


def _within(least: int, value: int, most: int) -> None:
    if not least <= value <= most:
        raise ValueError(f"{value} is not between {least} and {most}")
