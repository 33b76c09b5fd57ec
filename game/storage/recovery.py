"""What happens to a damaged store: put aside whole, restored, salvaged; never deleted."""

import sqlite3
from contextlib import closing
from pathlib import Path

from game.storage.backup import restore_newest
from game.storage.database import connect, last_number, migrate, migrations, sql
from game.storage.device import create, has_facts_of, id_of, last_day, take_new_id
from game.storage.folder import Folder, files_of, remove
from game.storage.forgetting import forget_in, forget_in_copies
from game.storage.mark import Mark
from game.storage.placing import move, patiently, put_in_place, sync_folder
from game.storage.recovered import MENDED, Recovered, as_value
from game.storage.rights import make_folder, share
from game.storage.salvage import Salvaged, salvage
from game.storage.seal import put_seal
from game.storage.tombstones import come_back, digests


def recover(folder: Folder) -> Recovered:
    """Build a whole store out of what is left; a power cut on the way is finished next time.

    Raises sqlite3.Error or OSError when the disk does not let it.
    """
    kept_in = _put_aside(folder)
    restored = restore_newest(folder, folder.fresh)
    if not restored:
        create(folder.fresh)
    with closing(connect(folder.fresh, "delete")) as connection:
        migrate(connection, migrations())
        before = _reaches(connection), last_day(connection)
        found = {path: _salvaged(path, folder, connection) for path in folder.quarantined()}
        back = come_back(connection, digests(connection))
        if back:
            forget_in(connection, back)
        told = _told(folder, connection, found, kept_in, before)
        connection.execute("BEGIN IMMEDIATE")
        last = max((one.last for one in found.values()), default=0)
        take_new_id(connection, max(last, last_number(connection), _noted(folder, connection)))
        (facts,) = connection.execute("SELECT count(*) FROM fact").fetchone()
        recovered = Recovered(restored, int(facts), kept_in, *told)
        connection.execute(sql("remember_here"), (MENDED, as_value(recovered)))
        put_seal(connection)
        connection.execute("COMMIT")
    share(folder.fresh)
    put_in_place(folder.fresh, folder.database)
    if back:
        forget_in_copies(folder, back)
    return recovered


def _told(
    folder: Folder,
    connection: sqlite3.Connection,
    found: dict[Path, Salvaged],
    kept_in: Path | None,
    before: tuple[int, str],
) -> tuple[str, str]:
    """The day up to which progress is there again, and the one since which some of it is lost.

    before: how far, and up to which day, the proven backup alone reaches.
    """
    now = last_day(connection)
    aside = found.get(kept_in, Salvaged()) if kept_in else Salvaged(whole=True)
    known = max(aside.last, _noted(folder, connection))
    nothing_lost = before[0] >= known > 0 or (aside.whole and _reaches(connection) >= known)
    if nothing_lost:
        return now, ""
    return now, (now if aside.whole else before[1]) or now or "ever"


def _reaches(connection: sqlite3.Connection) -> int:
    (number,) = connection.execute(sql("how_far_rows_go")).fetchone()
    return int(number)


def _noted(folder: Folder, connection: sqlite3.Connection) -> int:
    """How far the store had come, if the note beside it speaks of this one."""
    device, number = Mark(folder.mark).whose()
    is_ours = device in ("", id_of(connection)) or has_facts_of(connection, device)
    return number if is_ours else 0


def _salvaged(damaged: Path, folder: Folder, into: sqlite3.Connection) -> Salvaged:
    database = damaged / folder.database.name
    if not database.exists():
        return Salvaged(whole=True)
    return salvage(database, folder.scratch, into)


def _put_aside(folder: Folder) -> Path | None:
    """Move the database and its sidecars together into a numbered quarantine folder."""
    files = tuple(files_of(folder.database))
    if not files and not folder.moving.exists():
        return None
    make_folder(folder.quarantine)
    make_folder(folder.moving)
    for path in files:
        move(path, _free(folder.moving / path.name))
    numbers = [int(path.name) for path in folder.quarantined()]
    place = folder.quarantine / str(max(numbers, default=0) + 1)
    patiently(folder.moving.rename, place)
    patiently(folder.unsound.unlink, missing_ok=True)
    sync_folder(folder.quarantine)
    sync_folder(folder.path)
    remove(folder.fresh)
    return place


def _free(path: Path) -> Path:
    """This name, or one beside it that nobody has: nothing put aside is ever written over."""
    number, free = 1, path
    while free.exists():
        number, free = number + 1, path.with_name(f"{path.name}.{number}")
    return free
