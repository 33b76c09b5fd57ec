"""A class that is open on this PC, as its page in the window knows it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from game.core.signs import Signs

Modules = tuple[tuple[bool, ...], ...]
"""A QR code: rows of dark and light squares, without the light margin it needs."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A device that is in, by the animal that plays there; None for nobody yet. handle: what it is
    called by here."""

    handle: str
    signs: Signs | None
    is_guest: bool


@dataclass(frozen=True, slots=True)
class ClassNow:
    """addresses: what can be typed to come in, the likeliest first; none without a network. number:
    today's. qr: both for a camera. lonely: no other device has found this PC in the time it takes.
    desk: the address of the teacher's pages, on this PC alone. rests: every screen of the class
    shows a calm moment.
    """

    addresses: tuple[str, ...]
    number: str
    qr: Modules
    joined: tuple[Joined, ...]
    lonely: bool
    desk: str = ""
    rests: bool = False


class RunningClass(Protocol):
    """While it is open, it alone asks the store of this PC."""

    def look(self) -> ClassNow:
        """How it is now. Whoever looks shows today's number, which keeps the door open a while."""

    def send_away(self, handle: str) -> None:
        """A device is in no longer."""

    def new_number(self) -> None:
        """Another number for today."""

    def rest(self, *, on: bool) -> None:
        """A calm moment begins on every screen of the class, or ends."""

    def open_desk(self) -> None:
        """The teacher's pages come up in this PC's browser, where it has one."""

    def close(self) -> None:
        """The class is over, and the store this PC's own again."""


OpensClass = Callable[[], RunningClass]
"""Opens a class to the network of this PC; OSError where no port is free."""
