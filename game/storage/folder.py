"""Where each file of the store lies."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from game.storage.placing import patiently

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
    def aside(self) -> Path:
        """What was here before a grown-up chose another copy; it is never thinned."""
        return self.path / "aside"

    @property
    def papers(self) -> Path:
        """Printed pages, and what a grown-up puts beside them: no file of the store's own."""
        return self.path / "print"

    @property
    def keys(self) -> Path:
        """Private keys; they are in no copy, and no other account may read them."""
        return self.path / "keys"

    @property
    def mark(self) -> Path:
        return self.path / "progress.mark"

    @property
    def unsound(self) -> Path:
        """Stands there when a thorough check found damage: the next start repairs it."""
        return self.path / "progress.unsound"

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
        patiently(path.unlink)
