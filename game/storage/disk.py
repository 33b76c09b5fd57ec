"""What a store needs from below, and how the disk gives it: save, read, rest, forget, copy."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from game.storage.brought import Brought, Copy
from game.storage.database import sql
from game.storage.facts import from_row
from game.storage.folder import Folder
from game.storage.lock import Lock
from game.storage.mark import Mark
from game.storage.quiet import BACKUP_EVERY, Quiet
from game.storage.start import Start, start_of
from game.storage.store import Kept
from game.storage.troubles import DATABASE_ERRORS, CannotForget, Trouble
from game.storage.work import Progress, Work
from game.storage.writer import PATIENCE, Entry, Writer


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
    def forget(self, profile_id: str, gone: Callable[[], None]) -> Work[None]: ...
    def copies(self) -> Work[tuple[Copy, ...]]: ...
    def back_up_to(self, target: Path, name: str) -> Work[Path]: ...
    def bring_in(
        self, source: Path, came: Callable[[Start], None], *, instead: bool
    ) -> Work[Brought]: ...
    def close(self) -> bool: ...


class OnDisk:
    """A folder that can be written, with its database open and its lock taken.

    What is seldom asked for is imported then: the first picture waits for none of it.
    """

    def __init__(
        self,
        folder: Folder,
        lock: Lock,
        connection: sqlite3.Connection,
        device: str,
        notify: Callable[[], None],
    ) -> None:
        self._folder = folder
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

    def forget(self, profile_id: str, gone: Callable[[], None]) -> Work[None]:
        from game.storage.forgetting import forget_in, forget_in_copies

        def job(connection: sqlite3.Connection, tell: Progress) -> None:
            # Copies first, the live file last: cut short, the profile is still there to be
            # forgotten again, and no backup can bring it back afterwards.
            try:
                forget_in_copies(self._folder, profile_id, tell, self._writer.serve)
                forget_in(connection, profile_id)
            except (*DATABASE_ERRORS, OSError) as error:
                raise CannotForget(str(error)) from error
            self._writer.drop(profile_id)
            gone()

        return self._writer.start(Work(job), long=True)

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

    def bring_in(
        self, source: Path, came: Callable[[Start], None], *, instead: bool
    ) -> Work[Brought]:
        from game.storage.bringing_in import add, go_back_to

        def job(connection: sqlite3.Connection, tell: Progress) -> Brought:
            if instead:
                serve = self._writer.serve
                brought = go_back_to(connection, self._folder, source, tell, serve)
            else:
                brought = add(connection, self._folder, source, tell)
            start = start_of(connection)
            here = {profile.id for profile in start.profiles}
            for left in {entry.profile for entry in self._writer.unsaved()} - here - {""}:
                self._writer.drop(left)
            self._device = start.device
            self._saved(start.number)
            came(start)
            self._quiet.settle(backup_after=0)
            return brought

        return self._writer.start(Work(job), long=True)

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
