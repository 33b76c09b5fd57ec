"""All that is known of classes just now: records by id, and who was forgotten."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.storage.class_records import (
    ClassDevice,
    Member,
    Record,
    Row,
    SchoolClass,
    ShownRun,
    Teacher,
    as_row,
    from_row,
)
from game.storage.class_tables import IDS
from game.storage.tombstones import digest_of

TABLES: Mapping[type[object], str] = {
    Teacher: "teacher",
    SchoolClass: "school_class",
    Member: "member",
    ClassDevice: "class_device",
    ShownRun: "shown_run",
}
"""Where each record is kept."""


@dataclass(slots=True)
class Register:
    """Devices go by class and id, runs that were shown by class, id and the fact that ended them,
    all others by their id. forgotten: digests of ids."""

    teachers: dict[str, Teacher] = field(default_factory=dict)
    classes: dict[str, SchoolClass] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    devices: dict[tuple[str, str], ClassDevice] = field(default_factory=dict)
    shown: dict[tuple[str, str, str, int], ShownRun] = field(default_factory=dict)
    forgotten: frozenset[str] = frozenset()

    def put(self, record: Record) -> None:
        """Know this record, in place of the one of its id."""
        match record:
            case Teacher():
                self.teachers[record.id] = record
            case SchoolClass():
                self.classes[record.id] = record
            case Member():
                self.members[record.id] = record
            case ClassDevice():
                self.devices[record.school_class, record.id] = record
            case ShownRun():
                key = (record.school_class, record.id, record.device, record.number)
                self.shown[key] = record

    def see(self, devices: Iterable[Row]) -> None:
        """PCs handed in: know them by their rows."""
        for row in devices:
            self.put(from_row("class_device", row))

    def forget(self, ids: frozenset[str]) -> None:
        """Let go of these ids and of whatever names them."""
        self.forgotten |= frozenset(map(digest_of, ids))
        self.teachers = {key: one for key, one in self.teachers.items() if not _names(one, ids)}
        self.classes = {key: one for key, one in self.classes.items() if not _names(one, ids)}
        self.members = {key: one for key, one in self.members.items() if not _names(one, ids)}
        self.devices = {key: one for key, one in self.devices.items() if not _names(one, ids)}
        self.shown = {key: one for key, one in self.shown.items() if not _names(one, ids)}


def register_of(rows: Mapping[str, Iterable[Row]], forgotten: frozenset[str]) -> Register:
    """What these rows, by table, tell."""
    register = Register(forgotten=forgotten)
    for table in TABLES.values():
        for row in rows.get(table, ()):
            register.put(from_row(table, row))
    return register


def _names(record: Record, ids: frozenset[str]) -> bool:
    many = len(IDS[TABLES[type(record)]])
    return not ids.isdisjoint(map(str, as_row(record)[:many]))
