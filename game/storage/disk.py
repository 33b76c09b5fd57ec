"""What a store needs from below, and how the disk gives it: save, read, rest, forget, copy."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from game.storage.brought import Brought, Copy, Taken
from game.storage.class_tables import Row, every_row
from game.storage.database import last_number, sql
from game.storage.facts import from_row
from game.storage.folder import Folder
from game.storage.lock import Lock
from game.storage.mark import Mark
from game.storage.papers import forget_pages
from game.storage.quiet import BACKUP_EVERY, Quiet
from game.storage.start import Start, start_of
from game.storage.store import Kept
from game.storage.troubles import DATABASE_ERRORS, CannotForget, Trouble
from game.storage.work import Progress, Work
from game.storage.writer import PATIENCE, Entry, Writer

if TYPE_CHECKING:
    from game.storage.collected import Collected, HandedIn

T = TypeVar("T")
Came = Callable[[Start], None]
"""Told what the store holds now that something came into it."""
Collects = Callable[[int, tuple[Row, ...]], None]
"""Told the last number now, and of which PCs the store knows: rows of `class_device`."""
Gone = Callable[[frozenset[str]], None]
"""Told which ids were forgotten."""


class Disk(Protocol):
    """Where entries go. What is told to `came` and `gone` is told on the store's own thread."""

    @property
    def trouble(self) -> Trouble | None: ...
    def put(self, entry: Entry) -> None: ...
    def unsaved(self) -> tuple[Entry, ...]: ...
    def retry(self) -> None: ...
    def read(self, profile_id: str) -> Work[tuple[Kept, ...]]: ...
    def settle(self, backup_after: int = BACKUP_EVERY) -> None: ...
    def flush(self, timeout: float) -> bool: ...
    def forget(self, ids: frozenset[str], number: int, gone: Gone) -> Work[None]: ...
    def copies(self) -> Work[tuple[Copy, ...]]: ...
    def back_up_to(self, target: Path, name: str) -> Work[Path]: ...
    def bring_in(self, source: Path, came: Came, gone: Gone, *, instead: bool) -> Work[Brought]: ...
    def take_in(self, source: Path, came: Came, gone: Gone) -> Work[Taken]: ...
    def hand_in(self, folder: Path, day: str, *, again: bool) -> "Work[HandedIn]": ...
    def collect(self, folder: Path, collected: Collects) -> "Work[Collected]": ...
    def ask(self, question: Callable[[sqlite3.Connection], T]) -> Work[T]: ...
    def close(self) -> bool: ...


class OnDisk:
    """A folder that can be written, with its database open and its lock taken. papers: folders
    with printed pages, from which those of a forgotten player go, too.

    What is seldom asked for is imported then: the first picture waits for none of it.
    """

    def __init__(
        self,
        folder: Folder,
        lock: Lock,
        connection: sqlite3.Connection,
        device: str,
        notify: Callable[[], None],
        papers: tuple[Path, ...] = (),
    ) -> None:
        self._folder = folder
        self._papers = papers
        self._lock = lock
        self._device = device
        self._mark = Mark(folder.mark)
        self._writer = Writer(connection, notify, folder.has_vanished, self._saved)
        self._quiet = Quiet(folder, self._writer, notify)

    @property
    def trouble(self) -> Trouble | None:
        return self._writer.trouble or self._quiet.trouble

    def put(self, entry: Entry) -> None:
        self._writer.put(entry)

    def unsaved(self) -> tuple[Entry, ...]:
        return self._writer.unsaved()

    def retry(self) -> None:
        self._writer.retry()

    def read(self, profile_id: str) -> Work[tuple[Kept, ...]]:
        """What of this profile is on the disk; as much as can be read."""

        def job(connection: sqlite3.Connection, _: Progress) -> tuple[Kept, ...]:
            try:
                rows = connection.execute(sql("what_a_profile_did"), (profile_id,)).fetchall()
            except DATABASE_ERRORS:
                rows = []
                self._quiet.found_damage()
            whole = [row for row in rows if isinstance(row[1], int)]
            if len(whole) < len(rows):
                self._quiet.found_damage()
            return tuple(map(from_row, whole))

        return self._writer.start(Work(job))

    def look_after_start(self) -> None:
        """Copy and check what is there, once the first picture stands."""
        self._quiet.look_after_start()

    def settle(self, backup_after: int = BACKUP_EVERY) -> None:
        self._quiet.settle(backup_after)

    def flush(self, timeout: float) -> bool:
        self._writer.retry()
        self._writer.end_of_all().wait(timeout)
        return not self._writer.unsaved()

    def forget(self, ids: frozenset[str], number: int, gone: Gone) -> Work[None]:
        def job(connection: sqlite3.Connection, tell: Progress) -> None:
            self._forget(connection, ids, number, gone, tell)

        return self._writer.start(Work(job), long=True)

    def _forget(
        self,
        connection: sqlite3.Connection,
        ids: frozenset[str],
        number: int,
        gone: Gone,
        tell: Progress = lambda _: None,
    ) -> None:
        from game.storage.forgetting import forget_in, forget_in_copies, forget_in_papers

        if not ids:
            return
        # Copies first, the live file last: cut short, the profile is still there to be
        # forgotten again, and no backup can bring it back afterwards.
        try:
            for each in ids:
                forget_pages(self._papers, each)
            forget_in_papers(self._papers, ids)
            forget_in_copies(self._folder, ids, tell, self._writer.serve)
            forget_in(connection, ids, number)
            self._saved(last_number(connection))
        except (*DATABASE_ERRORS, OSError) as error:
            raise CannotForget(str(error)) from error
        for each in ids:
            self._writer.drop(each)
        gone(ids)

    def copies(self) -> Work[tuple[Copy, ...]]:
        from game.storage.copies import all_copies

        return self._writer.start(
            Work(lambda connection, tell: all_copies(self._folder)), long=True
        )

    def back_up_to(self, target: Path, name: str) -> Work[Path]:
        from game.storage.export import write_copy

        def job(connection: sqlite3.Connection, tell: Progress) -> Path:
            serve = self._writer.serve
            return write_copy(connection, self._folder, target, name, serve, tell)

        return self._writer.start(Work(job), long=True)

    def bring_in(self, source: Path, came: Came, gone: Gone, *, instead: bool) -> Work[Brought]:
        from game.storage.bringing_in import add, go_back_to

        def job(connection: sqlite3.Connection, tell: Progress) -> Brought:
            def forget(ids: frozenset[str]) -> None:
                self._forget(connection, ids, last_number(connection) + 1, gone)

            if instead:
                serve = self._writer.serve
                brought = go_back_to(connection, self._folder, source, tell, serve, forget)
            else:
                brought = add(connection, self._folder, source, tell, forget)
            self._has_come(connection, came)
            return brought

        return self._writer.start(Work(job), long=True)

    def take_in(self, source: Path, came: Came, gone: Gone) -> Work[Taken]:
        from game.storage.taking_in import take_in

        def job(connection: sqlite3.Connection, tell: Progress) -> Taken:
            def forget(ids: frozenset[str]) -> None:
                self._forget(connection, ids, last_number(connection) + 1, gone)

            taken = take_in(connection, source, forget)
            self._has_come(connection, came)
            return taken

        return self._writer.start(Work(job), long=True)

    def _has_come(self, connection: sqlite3.Connection, came: Came) -> None:
        """Say what the store holds, now that something came into it from outside."""
        start = start_of(connection)
        here = {profile.id for profile in start.profiles}
        for left in {entry.profile for entry in self._writer.unsaved()} - here - {""}:
            self._writer.drop(left)
        self._device = start.device
        self._saved(start.number)
        came(start)
        self._quiet.settle(backup_after=0)

    def hand_in(self, folder: Path, day: str, *, again: bool) -> "Work[HandedIn]":
        from game.storage.class_keys import Keys
        from game.storage.hand_in.writing import hand_in

        def job(connection: sqlite3.Connection, tell: Progress) -> "HandedIn":
            keys, serve = Keys(self._folder.keys), self._writer.serve
            return hand_in(connection, keys, folder, day, tell, serve, again=again)

        return self._writer.start(Work(job), long=True)

    def collect(self, folder: Path, collected: Collects) -> "Work[Collected]":
        from game.storage.class_keys import Keys
        from game.storage.hand_in.collecting import collect

        def job(connection: sqlite3.Connection, tell: Progress) -> "Collected":
            keys = Keys(self._folder.keys)
            try:
                return collect(connection, folder, keys.read, tell, self._writer.serve)
            finally:
                number = last_number(connection)
                collected(number, every_row(connection)["class_device"])
                self._saved(number)
                self.settle()

        return self._writer.start(Work(job), long=True)

    def ask(self, question: Callable[[sqlite3.Connection], T]) -> Work[T]:
        return self._writer.start(Work(lambda connection, _: question(connection)), long=True)

    def close(self) -> bool:
        self.flush(PATIENCE)
        self.settle()
        self._writer.stop(PATIENCE)
        saved = not self._writer.unsaved()
        self._mark.close()
        self._lock.release()
        return saved

    def _saved(self, number: int) -> None:
        self._mark.write(self._device, number)
        self._quiet.rest_when_idle()
