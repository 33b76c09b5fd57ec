"""How a store is opened: lock, judge, repair if need be, bring up to date, hand to its thread."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from game.storage.database import (
    Journal,
    connect,
    is_sound,
    migrate,
    migrations,
    set_journal,
    statements,
    version,
)
from game.storage.device import create
from game.storage.disk import OnDisk
from game.storage.examining import examine
from game.storage.folder import Folder
from game.storage.keeper import Keeper
from game.storage.lock import Lock
from game.storage.machine import settle_device
from game.storage.placing import put_in_place
from game.storage.rights import share, share_all
from game.storage.start import start_of
from game.storage.troubles import DATABASE_ERRORS, TooNew, as_refusal, meaning


def open_store(
    folder: Path,
    today: Callable[[], str],
    *,
    notify: Callable[[], None] = lambda: None,
    journal: Journal = "wal",
    papers: tuple[Path, ...] = (),
) -> Keeper:
    """Open the progress of this folder, making it when there is none.

    today: the claimed day as YYYY-MM-DD. notify: called on the writer's thread whenever a ticket
    or the trouble may have changed, so that a sleeping frame loop can wake up. papers: folders with
    printed pages, from which those of a forgotten player go, too.
    Raises AlreadyOpen at once, TooNew with the file untouched, CannotKeep when nothing can be
    kept (play on with a MemoryStore); never anything else, whatever is in the folder.
    """
    place = Folder(folder)
    try:
        statements()
        folder.mkdir(parents=True, exist_ok=True)
        lock = Lock(place)
    except OSError as error:
        raise as_refusal(error) from error
    try:
        connection = _open(place, journal)
        settle_device(connection)
        share_all(folder, but=place.keys)
        start = start_of(connection, next(reversed(place.quarantined()), None))
    except BaseException as error:
        lock.release()
        if isinstance(error, (*DATABASE_ERRORS, OSError)):
            raise as_refusal(error) from error
        raise
    disk = OnDisk(place, lock, connection, start.device, notify, papers)
    disk.look_after_start()
    keeper = Keeper(disk, today, start, place.keys)
    if any(profile.options.leaving for profile in keeper.profiles()):
        from game.storage.leaving import started  # few starts need it

        started(keeper, today())
    return keeper


def _open(folder: Folder, journal: Journal) -> sqlite3.Connection:
    proven = True
    match examine(folder):
        case "newer":
            raise TooNew
        case "damaged":
            _recover(folder)
        case "none":
            folder.tidy()
            create(folder.fresh)
            share(folder.fresh)
            put_in_place(folder.fresh, folder.database)
        case found:
            folder.tidy()
            proven = found == "ours"
    try:
        return _connect(folder, journal, proven=proven)
    except DATABASE_ERRORS as error:
        if proven or meaning(error) != "damaged":
            raise
        _recover(folder)
        return _connect(folder, journal, proven=True)


def _recover(folder: Folder) -> None:
    from game.storage.recovery import recover  # most starts need none of it

    recover(folder)


def _connect(folder: Folder, journal: Journal, *, proven: bool) -> sqlite3.Connection:
    """The live connection; sqlite3.DatabaseError when the file is damaged."""
    connection = connect(folder.database)
    try:
        if not proven and not is_sound(connection, thorough=False):
            raise sqlite3.DatabaseError("the progress file is damaged")
        set_journal(connection, journal)
        bring_up_to_date(connection, folder, migrations())
    except BaseException:
        connection.close()
        raise
    return connection


def bring_up_to_date(
    connection: sqlite3.Connection, folder: Folder, scripts: tuple[str, ...]
) -> None:
    """Make the migrations an older file lacks, after a verified backup of it."""
    if version(connection) < len(scripts):
        from game.storage.backup import back_up

        back_up(connection, folder)
        migrate(connection, scripts)
