"""The same store where nothing can be kept, and for play that must leave no trace (the tour)."""

import sqlite3
from collections.abc import Callable
from os import urandom
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from game.storage.brought import Brought, Copy, Taken
from game.storage.disk import Came, Collects, Gone
from game.storage.keeper import Keeper
from game.storage.quiet import BACKUP_EVERY
from game.storage.start import Start
from game.storage.store import Kept
from game.storage.troubles import CannotKeep, Trouble
from game.storage.work import Work, done
from game.storage.writer import Entry

if TYPE_CHECKING:
    from game.storage.collected import Collected, HandedIn

T = TypeVar("T")


class MemoryStore(Keeper):
    """A Store that ends with the game; its `trouble` says so, or is None where that is wanted."""

    def __init__(self, today: Callable[[], str], trouble: Trouble | None = "not-kept") -> None:
        super().__init__(Nowhere(trouble), today, Start(device=urandom(16).hex()))


def _refuse() -> NoReturn:
    raise CannotKeep


class Nowhere:
    """A Disk that only remembers."""

    def __init__(self, trouble: Trouble | None) -> None:
        self.trouble = trouble
        self._facts: dict[str, list[Kept]] = {}

    def put(self, entry: Entry) -> None:
        entry.ticket.state = "held"
        if entry.kept:
            self._facts.setdefault(entry.profile, []).extend(entry.kept)

    def unsaved(self) -> tuple[Entry, ...]:
        return ()

    def retry(self) -> None:
        """There is nothing to try."""

    def read(self, profile_id: str) -> Work[tuple[Kept, ...]]:
        return done(lambda: tuple(self._facts.get(profile_id, ())))

    def settle(self, backup_after: int = BACKUP_EVERY) -> None:
        """There is nothing to make whole."""

    def flush(self, timeout: float) -> bool:
        return not self._facts

    def forget(self, ids: frozenset[str], number: int, gone: Gone) -> Work[None]:
        for each in ids:
            self._facts.pop(each, None)
        return done(lambda: gone(ids))

    def copies(self) -> Work[tuple[Copy, ...]]:
        return done(tuple)

    def back_up_to(self, target: Path, name: str) -> Work[Path]:
        return done(_refuse)

    def bring_in(self, source: Path, came: Came, gone: Gone, *, instead: bool) -> Work[Brought]:
        return done(_refuse)

    def take_in(self, source: Path, came: Came, gone: Gone) -> Work[Taken]:
        return done(_refuse)

    def hand_in(self, folder: Path, day: str, *, again: bool) -> "Work[HandedIn]":
        return done(_refuse)

    def collect(self, folder: Path, collected: Collects) -> "Work[Collected]":
        return done(_refuse)

    def ask(self, question: Callable[[sqlite3.Connection], T]) -> Work[T]:
        return done(_refuse)

    def close(self) -> bool:
        return not self._facts
