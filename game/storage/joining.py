"""Who plays when the players of two PCs come together: the same whichever comes to which."""

import sqlite3
from collections.abc import Mapping, Set

from game.core.signs import Signs, others_like
from game.storage.database import sql
from game.storage.troubles import TooManyProfiles

Row = tuple[str | int, ...]
"""As `every_profile` gives it."""


def add_players(connection: sqlite3.Connection, source: sqlite3.Connection) -> tuple[int, int]:
    """How many came that were not here, and how many look different now."""
    here, there = players(connection), players(source)
    joined = latest(here, there)
    placed = with_own_signs(joined)
    put_players(connection, here, placed)
    renamed = sum(signs_of(row) != signs_of(joined[id_]) for id_, row in placed.items())
    return len(there.keys() - here.keys()), renamed


def latest(here: Mapping[str, Row], there: Mapping[str, Row]) -> dict[str, Row]:
    """The players of both by id, each as she was changed last."""
    both = {**there, **here}
    for id_ in here.keys() & there.keys():
        both[id_] = max(here[id_], there[id_], key=_later)
    return both


def put_players(
    connection: sqlite3.Connection, here: Mapping[str, Row], placed: Mapping[str, Row]
) -> None:
    """Write those of whom something is not as it is here."""
    changed = [row for id_, row in placed.items() if here.get(id_) != row]
    # Signs may be swapped between two: none of those that change stands in another's way.
    connection.executemany(
        "UPDATE profile SET carries = id WHERE id = ?", [(row[0],) for row in changed]
    )
    connection.executemany(sql("keep_a_profile"), changed)


def players(connection: sqlite3.Connection) -> dict[str, Row]:
    """The row of everybody who plays, by id."""
    rows = connection.execute(sql("every_profile"))
    return {row[0]: row for row in rows if row[7]}


def _later(row: Row) -> tuple[int, str]:
    """By the number of the last change; where two PCs changed a player alike late, by any rule that
    is the same on both."""
    return int(row[7]), repr(row)


def signs_of(row: Row) -> Signs:
    """What a player of this row is known by."""
    return str(row[1]), str(row[2]), str(row[8])


def with_own_signs(joined: Mapping[str, Row], first: Set[str] = frozenset()) -> dict[str, Row]:
    """The same players, no two alike (`own_signs`). Raises TooManyProfiles."""
    found = own_signs({id_: signs_of(row) for id_, row in joined.items()}, first)
    return {
        id_: (id_, animal, colour, *joined[id_][3:8], carries)
        for id_, (animal, colour, carries) in found.items()
    }


def own_signs(wanted: Mapping[str, Signs], first: Set[str] = frozenset()) -> dict[str, Signs]:
    """Signs by id, no two alike: of two who are, the one with the higher id carries something
    else. first: ids of those who keep their signs before all others. The same on every PC that
    knows the same people. Raises TooManyProfiles."""
    spoken_for, taken = set(wanted.values()), set[Signs]()
    found: dict[str, Signs] = {}
    for id_ in sorted(wanted, key=lambda one: (one not in first, one)):
        signs = wanted[id_]
        if signs in taken:
            free = (
                other
                for other in others_like(signs[0], signs[1], int(id_[:8], 16))
                if other not in taken and other not in spoken_for
            )
            signs = next(free, None) or _none_left()
        taken.add(signs)
        found[id_] = signs
    return found


def _none_left() -> Signs:
    raise TooManyProfiles
