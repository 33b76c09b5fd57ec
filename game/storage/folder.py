"""Where each file of the store lies, and how a file is put in place so that a power cut is safe."""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from game.storage.troubles import AlreadyOpen

_SQLITE_LOCKS_AT, _SQLITE_LOCK_BYTES = 1 << 30, 512
"""Where SQLite marks that it reads or writes a file: https://www.sqlite.org/fileformat.html."""
_LONG = 180
"""Characters of a folder's name after which Windows may not open what lies deeper in it."""
SIDECARS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of one store; only names, nothing is opened."""

    path: Path

    @property
    def database(self) -> Path:
        return self.path / "progress.db"

    @property
    def fresh(self) -> Path:
        """A store being made; it becomes the database by one rename when it is whole."""
        return self.path / "progress.new"

    @property
    def backups(self) -> Path:
        return self.path / "backups"

    @property
    def quarantine(self) -> Path:
        return self.path / "quarantine"

    @property
    def moving(self) -> Path:
        """A quarantine folder that is still being filled; a power cut leaves it to be finished."""
        return self.quarantine / "moving"

    @property
    def scratch(self) -> Path:
        return self.path / "scratch"

    def has_vanished(self) -> bool:
        """Whether somebody took the database away while it is open: writing to it still works,
        and all that is written goes when the game is closed."""
        try:
            self.database.stat()
        except FileNotFoundError:
            return True
        except OSError:
            pass  # It may not be looked at; that says nothing about what was written.
        return False

    def quarantined(self) -> tuple[Path, ...]:
        """Every folder of damaged files, oldest first."""
        if not self.quarantine.is_dir():
            return ()
        found = (path for path in self.quarantine.iterdir() if path.name.isdecimal())
        return tuple(sorted(found, key=lambda path: int(path.name)))

    def tidy(self) -> None:
        """Remove what a power cut left half-made."""
        shutil.rmtree(self.scratch, ignore_errors=True)
        remove(self.fresh)


def reachable(folder: Path) -> Path:
    """The folder, called so that what the store puts into it can be opened: a name of Windows ends
    at 260 characters, unless it begins with a mark that it may be longer."""
    if sys.platform != "win32" or len(str(folder.absolute())) < _LONG:
        return folder
    return Path(unbounded(PureWindowsPath(folder.absolute())))


def unbounded(path: PureWindowsPath) -> str:
    r"""An absolute path of Windows as one that may have 32,767 characters.

    https://learn.microsoft.com/windows/win32/fileio/naming-a-file: `\\?\C:\...`, and for shares
    `\\?\UNC\server\share\...`.
    """
    name = str(path)
    if name.startswith("\\\\?\\"):
        return name
    return "\\\\?\\" + (f"UNC{name[1:]}" if name.startswith("\\\\") else name)


def files_of(database: Path) -> Iterator[Path]:
    """The database and those of its sidecars that exist: they only make sense together."""
    for suffix in ("", *SIDECARS):
        path = database.with_name(database.name + suffix)
        if path.exists():
            yield path


def remove(database: Path) -> None:
    """Delete a database with its sidecars."""
    for path in files_of(database):
        path.unlink()


def put_in_place(made: Path, place: Path) -> None:
    """Rename a finished file onto its place; after a power cut there is the old or the new one."""
    sync(made)
    made.replace(place)
    sync_folder(place.parent)


def sync(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Wait until the folder's names are on the disk; Windows has no such thing."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # Some sticks and shares cannot do it; the rename has happened all the same.
    finally:
        os.close(handle)


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
