"""How two programs are kept from using one store: our own mark, and what the system says."""

import os
import sys
from pathlib import Path

from game.storage.folder import Folder
from game.storage.rights import share
from game.storage.troubles import AlreadyOpen

_SQLITE_LOCKS_AT, _SQLITE_LOCK_BYTES = 1 << 30, 512
"""Where SQLite marks that it reads or writes a file: https://www.sqlite.org/fileformat.html."""


def is_held(database: Path) -> bool:
    """Whether another program is changing the database: asked of the system, not of SQLite, which
    may tidy a damaged file away while it looks. Windows itself refuses to move such a file."""
    if sys.platform == "win32":
        return False
    import fcntl

    with database.open("rb") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB, _SQLITE_LOCK_BYTES, _SQLITE_LOCKS_AT)
        except (BlockingIOError, PermissionError):
            return True
        except OSError:
            return False  # A share without locks.
    return False


class Lock:
    """The mark that one game has this folder open; the system drops it when the game dies."""

    def __init__(self, folder: Folder) -> None:
        path = folder.path / "progress.lock"
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        share(path)
        try:
            _lock(self._handle)
        except (BlockingIOError, PermissionError) as error:
            self.release()
            raise AlreadyOpen(str(error)) from error
        except OSError:
            pass  # A share without locks: the database's own lock still keeps a second game out.

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
        self._handle = None


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
