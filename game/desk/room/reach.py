"""Whether a class is open on this PC, and whether another device has reached it: for the doctor and
for the teacher's page. No address is noted, only that there was one."""

import json
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from game.files import read_file

FILE = "class-open.json"
"""Beside the progress."""
LONELY = 60.0
"""Seconds after which somebody should have come."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the last class on this PC. lan: it was open to the school's network."""

    port: int
    lan: bool
    reached: bool
    is_open: bool


@dataclass(slots=True, eq=False)
class Reach:
    """Of the class that is open in this very program. data: the folder of progress, None for none.
    clock: seconds that only ever grow."""

    data: Path | None
    lan: bool
    clock: Callable[[], float]
    port: int = 0
    reached: bool = False
    _since: float = 0.0

    def open(self, port: int) -> None:
        """The class listens now."""
        self.port, self._since = port, self.clock()
        self._write(is_open=True)

    def note(self, address: str, here: str) -> None:
        """Somebody asked for a page. here: the address of ours at which it was asked for."""
        if address != here and not self.reached:
            self.reached = True
            self._write(is_open=True)

    @property
    def is_lonely(self) -> bool:
        """Whether no other device has found the class, although it had the time to."""
        return self.lan and not self.reached and self.clock() - self._since >= LONELY

    def close(self) -> None:
        """The class is over."""
        self._write(is_open=False)

    def _write(self, *, is_open: bool) -> None:
        if self.data is None:
            return
        told = {"port": self.port, "lan": self.lan, "reached": self.reached, "open": is_open}
        with suppress(OSError):
            (self.data / FILE).write_text(json.dumps(told) + "\n", encoding="utf-8")


def last_class(data: Path) -> Known | None:
    """The last class on this PC, whichever program opened it; None when there was none. One that
    was cut off is not open: nobody answers there any more."""
    try:
        told = json.loads(read_file(data / FILE, 1000))
        port, lan, reached = int(told["port"]), bool(told["lan"]), bool(told["reached"])
        return Known(port, lan, reached, bool(told["open"]) and _answers(port))
    except (OSError, ValueError, TypeError, LookupError):
        return None


def _answers(port: int) -> bool:
    """Whether somebody listens on this PC itself."""
    if not 0 < port < 65536:
        return False
    try:
        with socket.create_connection(("127.0.0.1", port), 1.0):
            return True
    except OSError:
        return False
