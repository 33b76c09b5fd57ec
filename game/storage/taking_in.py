"""How a class file comes into a store: in any order and any number of times, with one result.

What the desk says of a child (her signs, band and code) stands, the newest file first; her options
and her language stay as she chose them here. Whoever else looks like one of the class carries a
small thing from now on.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from game.files import NoOrdinaryFile, TooBig, read_file
from game.storage import class_tables as tables
from game.storage.brought import Taken
from game.storage.class_file import MOST_BYTES, Child, ClassFile, read
from game.storage.class_records import as_row
from game.storage.database import last_number, sql
from game.storage.joining import Row, players, put_players, signs_of, with_own_signs
from game.storage.options import Options, options_as_text
from game.storage.profiles import MOST_PROFILES
from game.storage.seal import put_seal
from game.storage.tombstones import come_back, digest_of, digests, put_tombstones
from game.storage.troubles import CannotRead, NotAClass, TooManyProfiles

Forget = Callable[[frozenset[str]], None]


def take_in(connection: sqlite3.Connection, source: Path, forget: Forget) -> Taken:
    """Take in a class file; raises NotAClass, TooNew, CannotRead or TooManyProfiles, and then no
    child came. forget: told who is here and was forgotten at the desk, before anybody comes."""
    file = read(_bytes(source))
    gone = come_back(connection, file.forgotten)
    forget(gone)
    connection.execute("BEGIN IMMEDIATE")
    try:
        came, renamed = _add(connection, file)
        put_seal(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return Taken(file.school_class.id, came, renamed, len(gone))


def _bytes(source: Path) -> bytes:
    try:
        return read_file(source, MOST_BYTES)
    except (TooBig, NoOrdinaryFile, IsADirectoryError) as error:
        raise NotAClass(str(error)) from error
    except OSError as error:
        raise CannotRead(str(error)) from error


def _add(connection: sqlite3.Connection, file: ClassFile) -> tuple[int, int]:
    put_tombstones(connection, file.forgotten)
    gone = digests(connection)
    if digest_of(file.school_class.id) in gone:
        return 0, 0
    children = [one for one in file.children if digest_of(one.member.id) not in gone]
    known = tables.every_row(connection)
    told = {str(row[0]): int(row[-1]) for row in known["member"]}
    row = (*as_row(file.school_class), file.changed)
    tables.put_later(connection, "school_class", [row])
    newest = [one for one in children if one.changed >= told.get(one.member.id, 0)]
    tables.put_later(connection, "member", [(*as_row(one.member), one.changed) for one in newest])
    here = players(connection)
    wanted = {**here, **{one.member.id: _row(one, here.get(one.member.id)) for one in newest}}
    if len(wanted) > max(MOST_PROFILES, len(here)):
        raise TooManyProfiles
    of_classes = {str(row[0]) for row in tables.every_row(connection)["member"]}
    placed = with_own_signs(wanted, first=of_classes)
    put_players(connection, here, placed)
    number = max([last_number(connection), file.changed, *(one.changed for one in children)])
    connection.execute(sql("remember_here"), ("number", str(number)))
    renamed = sum(signs_of(placed[id_]) != signs_of(row) for id_, row in here.items())
    return len(wanted.keys() - here.keys()), renamed


def _row(child: Child, mine: Row | None) -> Row:
    """The child's row of `profile`, by the desk's word on what is the desk's."""
    who = child.profile
    language, options, changed = (
        (mine[4], mine[6], max(int(mine[7]), child.changed))
        if mine
        else (who.language, options_as_text(Options()), child.changed)
    )
    return (
        *(who.id, who.animal, who.colour, who.band, language),
        *(who.code, options, changed, who.carries),
    )
