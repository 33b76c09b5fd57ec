"""Where classes are kept: what the desk and the room ask of teachers, classes and their children.

`Store.classes` is asked on the store's own thread, and nothing here waits for the disk: what was
told is true at once. What the store's thread must look up comes back as `Work`. The values are
those of `class_records`; signs are ids of drawings, nothing is typed and no name is kept.

What is slow and knows no store stands apart, so that any thread may do it: `newcomers` (the picture
codes of a whole class), `pins` (a teacher's PIN and her recovery sheet), `class_keys` (key pairs).
`class_file` is what stand-alone PCs take in (`Store.take_in`); `retention` says who has not played
for long. Whoever is forgotten leaves a tombstone (`tombstones`), and no file brings her back.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import product
from os import urandom
from pathlib import Path
from typing import Protocol, TypeVar

from game.core.level import Band
from game.core.signs import CARRIED, COLOURS, FORMER_ANIMALS, Signs, told_apart
from game.storage.class_file import written
from game.storage.class_keys import Keys, new_pair
from game.storage.class_records import (
    ClassDevice,
    Member,
    Record,
    Row,
    SchoolClass,
    ShownRun,
    Teacher,
    as_row,
)
from game.storage.class_register import TABLES, Register
from game.storage.joining import own_signs
from game.storage.newcomers import Newcomer
from game.storage.profiles import Profile
from game.storage.retention import Unused, look_for_unused
from game.storage.roll import Roll
from game.storage.tombstones import digest_of
from game.storage.troubles import PairTaken, TooManyProfiles
from game.storage.work import Work

T = TypeVar("T")
R = TypeVar("R", bound=Record)


class Keeping(Protocol):
    """What classes need of the store they are part of."""

    @property
    def roll(self) -> Roll: ...
    def profiles(self) -> tuple[Profile, ...]: ...
    def admit(self, profile: Profile) -> Profile: ...
    def keep_row(self, table: str, row: Row) -> None: ...
    def start_forgetting(self, *ids: str) -> Work[None]: ...
    def ask(self, question: Callable[[sqlite3.Connection], T]) -> Work[T]: ...


class Classes:
    """Everything known of classes on this PC. keys: the folder of private keys."""

    def __init__(self, store: Keeping, keys: Path | None) -> None:
        self._store = store
        self._keys = Keys(keys)

    @property
    def _now(self) -> Register:
        return self._store.roll.register

    # Teachers

    def teachers(self) -> tuple[Teacher, ...]:
        """Everybody who teaches here, in a steady order. Of two who chose the same signs on two PCs
        one carries something."""
        known = self._now.teachers
        signs = own_signs({id_: one.signs for id_, one in known.items()})
        found = (
            replace(known[id_], animal=animal, colour=colour, carries=carries)
            for id_, (animal, colour, carries) in signs.items()
        )
        return tuple(sorted(found, key=lambda one: one.signs))

    def add_teacher(self, animal: str, colour: str, carries: str = "") -> Teacher:
        """A new teacher, without PIN; raises PairTaken where another has these signs."""
        return self.keep(Teacher(urandom(16).hex(), animal, colour, carries))

    # Classes

    def all(self) -> tuple[SchoolClass, ...]:
        """Every class on this PC, in a steady order."""
        return tuple(sorted(self._now.classes.values(), key=lambda one: (one.thing, one.colour)))

    def of(self, teacher: str) -> tuple[SchoolClass, ...]:
        """The classes of one teacher."""
        return tuple(one for one in self.all() if one.teacher == teacher)

    def get(self, school_class: str) -> SchoolClass:
        """The class of this id; KeyError where there is none."""
        return self._now.classes[school_class]

    def make(self, teacher: str, thing: str, colour: str) -> SchoolClass:
        """A new class, without children, with a key pair of its own. Raises PairTaken where another
        class has this thing in this colour, KeyError where nobody is that teacher, and OSError
        where the key cannot be kept."""
        id_, (public, private) = urandom(16).hex(), new_pair()
        wanted = SchoolClass(id_, self._now.teachers[teacher].id, thing, colour, public)
        self._keys.write(id_, private)
        return self.keep(wanted)

    def keep(self, record: R) -> R:
        """Keep a teacher, a class, a member or a device as it is now, in place of the one of its
        id. Raises PairTaken where another has its signs, ValueError where it holds what may not be
        kept."""
        row = as_row(record)
        if any(one.id != record.id and _alike(one, record) for one in self._signed()):
            raise PairTaken
        self._now.put(record)
        self._store.keep_row(TABLES[type(record)], row)
        return record

    def _signed(self) -> tuple[Teacher | SchoolClass, ...]:
        return (*self.teachers(), *self._now.classes.values())

    def forget(self, school_class: str, *, children: bool) -> Work[None]:
        """Forget a class: its list, its key and its PCs; `children`: with all they did. Otherwise
        they play on in no class. Raises OSError where the key cannot go."""
        members = self.members(school_class)
        self._keys.remove(school_class)
        gone = [one.id for one in members if children or not one.kept]
        return self._store.start_forgetting(school_class, *gone)

    def as_player(self, school_class: str, band: Band, language: str) -> Profile:
        """The class itself as a player, for what it plays together before one screen: facts of
        nobody in particular. It has the class's id, and is never among the children who play here.
        Raises TooManyProfiles."""
        roll, id_ = self._store.roll, self.get(school_class).id
        looks = product(FORMER_ANIMALS, COLOURS, ("", *CARRIED))
        known = roll.players.get(id_)
        animal, colour, carries = (
            known.signs if known else next(each for each in looks if not roll.with_signs(each))
        )
        return self._store.admit(Profile(id_, animal, colour, band, language, carries=carries))

    # Members

    def members(self, school_class: str) -> tuple[Member, ...]:
        """The children on the list of a class, by their numbers. Those who are kept have a profile
        of the same id; a row whose profile is not here is left out."""
        here = {profile.id for profile in self._store.profiles()}
        listed = (one for one in self._now.members.values() if one.school_class == school_class)
        found = (one for one in listed if not one.kept or one.id in here)
        return tuple(sorted(found, key=lambda one: (one.number, one.id)))

    def class_of(self, profile: str) -> SchoolClass | None:
        """The class a player is in, or None."""
        member = self._now.members.get(profile)
        return self._now.classes.get(member.school_class) if member else None

    def enrol(self, school_class: str, new: Sequence[Newcomer]) -> tuple[Profile, ...]:
        """Profiles for new children, in their order, with signs that are easily told apart, at the
        end of the list of a class. Raises TooManyProfiles, and then nobody came."""
        everybody = {one.id: one.signs for one in self._store.profiles()}
        beside = [everybody[one.id] for one in self.members(school_class) if one.kept]
        signs = told_apart(len(new), everybody.values(), beside)
        if len(signs) < len(new) or self._store.roll.room() < len(new):
            raise TooManyProfiles
        made = tuple(map(_profile, new, signs))
        for profile in made:
            self._store.admit(profile)
            self.join(school_class, profile.id)
        return made

    def join(self, school_class: str, profile: str) -> Member:
        """Put a player of this PC at the end of the list of a class; she leaves any other."""
        number = self._next_number(school_class)
        return self.keep(Member(profile, self._now.classes[school_class].id, number))

    def join_passing(self, school_class: str, number: int = 0) -> Member:
        """A child who plays, and nothing is kept of her, at this number of the list, or its end."""
        place = number or self._next_number(school_class)
        id_ = urandom(16).hex()
        return self.keep(Member(id_, self._now.classes[school_class].id, place, kept=False))

    def stop_keeping(self, profile: str) -> Work[None]:
        """Forget all that a child did; she plays on at her number of the list, and nothing is kept
        of it. KeyError where she is in no class."""
        member = self._now.members[profile]
        self.join_passing(member.school_class, member.number)
        return self._store.start_forgetting(profile)

    def _next_number(self, school_class: str) -> int:
        return max((one.number for one in self.members(school_class)), default=0) + 1

    # PCs that hand in, and what they take in

    def devices(self, school_class: str) -> tuple[ClassDevice, ...]:
        """The PCs that handed in to a class, in a steady order."""
        found = (one for one in self._now.devices.values() if one.school_class == school_class)
        return tuple(sorted(found, key=lambda one: one.id))

    def private_key(self, school_class: str) -> bytes | None:
        """The 32 bytes that open what is sealed to the class, or None: not on this PC, or lost."""
        return self._keys.read(school_class)

    def renew_key(self, school_class: str) -> SchoolClass:
        """A new key pair in place of a lost one: every PC takes in the class file again. Raises
        OSError where it cannot be kept."""
        public, private = new_pair()
        self._keys.write(school_class, private)
        return self.keep(replace(self._now.classes[school_class], public_key=public))

    def file_of(self, school_class: str) -> Work[bytes]:
        """The class file as it is now, to be written to a stick or a folder. Its outcome raises
        CannotKeep in a store that keeps nothing."""
        return self._store.ask(lambda connection: written(connection, school_class))

    def shown(self, school_class: str) -> tuple[ShownRun, ...]:
        """The runs of check-ups in figures of this class that its teacher was shown."""
        runs = self._now.shown.values()
        return tuple(one for one in runs if one.school_class == school_class)

    def is_forgotten(self, id_: str) -> bool:
        """Whether this player, class or teacher was forgotten, here or at any place that told."""
        return digest_of(id_) in self._now.forgotten

    def unused(self, today: str) -> Work[tuple[Unused, ...]]:
        """Who has not played for longer than her class keeps what she did. today: YYYY-MM-DD. Who
        goes is forgotten with `Store.start_forgetting`. CannotKeep as with `file_of`."""
        months = {
            one.id: self._now.classes[one.school_class].months
            for one in self._now.members.values()
            if one.school_class in self._now.classes
        }
        classes = frozenset(self._now.classes)
        return self._store.ask(
            lambda connection: tuple(
                one
                for one in look_for_unused(connection, months, today)
                if one.profile not in classes
            )
        )


def _alike(one: Teacher | SchoolClass, other: Record) -> bool:
    match one, other:
        case Teacher(), Teacher():
            return one.signs == other.signs
        case SchoolClass(), SchoolClass():
            return (one.thing, one.colour) == (other.thing, other.colour)
    return False


def _profile(new: Newcomer, signs: Signs) -> Profile:
    animal, colour, carries = signs
    return Profile(
        urandom(16).hex(), animal, colour, new.band, new.language, code=new.kept, carries=carries
    )
