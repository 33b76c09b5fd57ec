"""How far the store had come, noted outside it: what is missing of it later was lost.

Written over in place after each commit, without waiting for the disk. A note older than the store
says nothing; one that is ahead of it says that answers were saved which are no longer there.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from game.storage.database import MOST_NUMBER
from game.storage.rights import share

_MODE = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
_NOTE = re.compile(r"([0-9a-f]{32}) ([0-9]{16})\n")


class Mark:
    """The note of one store; trouble with it is no trouble of the store."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def whose(self) -> tuple[str, int]:
        """The device, and how far it had counted; an empty one and 0 where there is no note."""
        with suppress(OSError, UnicodeDecodeError):
            found = _NOTE.fullmatch(self._path.read_text(encoding="utf-8"))
            if found and int(found[2]) < MOST_NUMBER:
                return found[1], int(found[2])
        return "", 0

    def read(self, device: str) -> int:
        """How far this device had counted; 0 where the note is another's."""
        noted, number = self.whose()
        return number if noted == device else 0

    def write(self, device: str, number: int) -> None:
        """Note that this device has saved everything up to this number."""
        with suppress(OSError):
            if self._handle is None:
                self._handle = os.open(self._path, _MODE, 0o644)
                share(self._path)
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, f"{device} {number:016}\n".encode())

    def close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
        self._handle = None
