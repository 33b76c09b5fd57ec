"""What a store knows when it is opened: this PC, who plays here, what was repaired."""

import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from game.core.level import Band
from game.core.signs import Signs
from game.storage.class_tables import every_row, tombstones
from game.storage.database import last_number, sql
from game.storage.options import are_readable, options_from_text
from game.storage.profiles import Profile, has_readable_code, valid
from game.storage.recovered import MENDED, Recovered, from_value


@dataclass(frozen=True, slots=True)
class Start:
    """blocked: the signs of profiles that are no profiles; nobody else may take them. unread: how
    many profiles have options or secret pictures that cannot be read, or are blocked. classes: the
    rows of the tables about classes. forgotten: tombstones."""

    device: str
    number: int = 0
    here: Mapping[str, str] | None = None
    profiles: tuple[Profile, ...] = ()
    recovered: Recovered | None = None
    blocked: frozenset[Signs] = frozenset()
    unread: int = 0
    classes: Mapping[str, tuple[tuple[str | int, ...], ...]] = field(default_factory=dict)
    forgotten: frozenset[str] = frozenset()


def start_of(connection: sqlite3.Connection, kept_in: Path | None = None) -> Start:
    """What is in an open, sound file. kept_in: where a repair put what was damaged."""
    here = dict(connection.execute(sql("what_is_remembered_here")))
    profiles, blocked, unread = [], set[Signs](), 0
    for row in connection.execute(sql("who_plays_here")).fetchall():
        id_, animal, colour, band, language, code, options, carries = row
        found: Profile | None = None
        with suppress(ValueError, TypeError):
            chosen = options_from_text(options)
            band = cast(Band, band)
            found = valid(Profile(id_, animal, colour, band, language, chosen, code, carries))
        if found is None:
            blocked.add((animal, colour, carries))
        else:
            profiles.append(found)
        unread += not (found and are_readable(options) and has_readable_code(code))
    recovered = from_value(here.get(MENDED, ""), kept_in)
    number = last_number(connection)
    people = tuple(profiles)
    gone = frozenset(str(digest) for (digest,) in tombstones(connection))
    return Start(
        *(here["device"], number, here, people, recovered, frozenset(blocked), unread),
        classes=every_row(connection),
        forgotten=gone,
    )
