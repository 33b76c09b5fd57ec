"""Which copies of this store there are: the ring, and what a grown-up put aside."""

from contextlib import closing
from pathlib import Path

from game.storage.brought import Copy
from game.storage.database import look_at, read_header
from game.storage.device import last_day
from game.storage.folder import Folder
from game.storage.ring import backups
from game.storage.troubles import DATABASE_ERRORS


def all_copies(folder: Folder) -> tuple[Copy, ...]:
    """Every copy that can be read, newest first; those put aside come last."""
    aside = sorted(folder.aside.glob("*.db"), reverse=True)
    everywhere = (*backups(folder), *((0, path) for path in aside))
    return tuple(copy for number, path in everywhere if (copy := _copy(number, path)))


def _copy(number: int, path: Path) -> Copy | None:
    try:
        if read_header(path) != "ours":
            return None
        with closing(look_at(path)) as copy:
            (players,) = copy.execute("SELECT count(*) FROM profile").fetchone()
            (facts,) = copy.execute("SELECT count(*) FROM fact").fetchone()
            return Copy(path, number, int(players), int(facts), last_day(copy))
    except (*DATABASE_ERRORS, OSError):
        return None
