"""The class file: what a stand-alone PC must know of a class, so that one child is one child there.

One line says what it is, its version and the hash of the other line, which holds everything: the
class with its public key, path and months; its children with their signs, bands, languages and
hashes of their codes; the digests of who was forgotten. No private key, no fact, no option.
"""

import json
import re
import sqlite3
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from game.core.level import Band
from game.storage import class_tables as tables
from game.storage.class_records import Member, SchoolClass, as_row, from_row
from game.storage.database import FURTHEST
from game.storage.placing import put_bytes
from game.storage.profiles import Profile, has_readable_code, valid
from game.storage.tombstones import digests
from game.storage.troubles import CannotCopy, NotAClass, TooNew

VERSION = 1
MOST_BYTES = 1 << 22
"""Far more than a class of sixty and a school's tombstones take."""
SUFFIX = ".class"
_HEAD = re.compile(rb"lantern-bay class ([0-9]{1,4}) ([0-9a-f]{64})\n")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MOST_PARTS = 100_000
"""Commas in the largest one, and more: what is read takes far more memory than its bytes do."""


@dataclass(frozen=True, slots=True)
class Child:
    """A member with the signs, band, language and code she has at the desk, and the running number
    of the latest change of them there."""

    member: Member
    profile: Profile
    changed: int


@dataclass(frozen=True, slots=True)
class ClassFile:
    """What the file holds. changed: the running number of the class's own last change."""

    school_class: SchoolClass
    changed: int
    children: tuple[Child, ...]
    forgotten: frozenset[str]


def file_name(school_class: SchoolClass) -> str:
    """What its file is called, by the sign of the class."""
    sign = f"{school_class.colour}-{school_class.thing}"
    return f"lantern-bay-{sign}-{school_class.id[:6]}{SUFFIX}"


def put(folder: Path, school_class: SchoolClass, raw: bytes) -> Path:
    """Write a class file into a folder (a stick) and tell where it is: the old or the new one is
    there, never half. Raises CannotCopy when the place is not there or full."""
    place = folder / file_name(school_class)
    try:
        put_bytes(raw, place)
    except OSError as error:
        raise CannotCopy(str(error)) from error
    return place


def written(connection: sqlite3.Connection, school_class: str) -> bytes:
    """The class file as the store knows the class; KeyError where it does not."""
    rows = tables.every_row(connection)
    found = {str(row[0]): row for row in rows["school_class"]}[school_class]
    asked = "SELECT id, animal, colour, carries, band, language, code, changed FROM profile"
    people = {str(row[0]): row for row in connection.execute(asked)}
    children = [
        [*row[:1], *row[2:3], *people[str(row[0])][1:-1], max(row[-1], people[str(row[0])][-1])]
        for row in rows["member"]
        if row[1] == school_class and row[3] and str(row[0]) in people
    ]
    body = {"class": found, "children": children, "forgotten": sorted(digests(connection))}
    line = json.dumps(body, separators=(",", ":"), sort_keys=True).encode() + b"\n"
    head = f"lantern-bay class {VERSION} {sha256(line).hexdigest()}\n"
    return head.encode() + line


def read(raw: bytes) -> ClassFile:
    """What a class file says. Raises NotAClass, or TooNew for one of a newer game."""
    head = _HEAD.match(raw)
    if head is None or len(raw) > MOST_BYTES:
        raise NotAClass
    line = raw[head.end() :]
    if sha256(line).hexdigest().encode() != head[2] or line.count(b",") > _MOST_PARTS:
        raise NotAClass("it is not as it was written")
    if int(head[1]) > VERSION:
        raise TooNew
    try:
        return _checked(json.loads(line))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotAClass(str(error)) from error


def _checked(body: Any) -> ClassFile:
    school_class = cast(SchoolClass, from_row("school_class", tuple(body["class"])))
    children = tuple(_child(school_class.id, tuple(row)) for row in body["children"])
    if len({one.member.id for one in children}) < len(children):
        raise ValueError("a child is in it twice")
    if len({one.profile.signs for one in children}) < len(children):
        raise ValueError("two children look the same")
    forgotten = frozenset(body["forgotten"])
    if not all(_DIGEST.fullmatch(digest) for digest in forgotten):
        raise ValueError("a tombstone is no hash")
    return ClassFile(school_class, _number(body["class"][-1]), children, forgotten)


def _child(school_class: str, row: tuple[Any, ...]) -> Child:
    id_, number, animal, colour, carries, band, language, code, changed = row
    member = Member(id_, school_class, number)
    as_row(member)
    who = Profile(id_, animal, colour, cast(Band, band), language, code=code, carries=carries)
    if not has_readable_code(code):
        raise ValueError("a picture code cannot be read")
    return Child(member, valid(who), _number(changed))


def _number(value: object) -> int:
    if type(value) is not int or not 0 < value <= FURTHEST:
        raise ValueError(f"{value!r} is no running number")
    return value
