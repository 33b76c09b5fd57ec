"""What a store needs from below, and how the disk gives it: save, read, rest, forget."""

import sqlite3
from collections.abc import Callable
from typing import Protocol

from game.storage.backup import back_up, is_due
from game.storage.database import last_number, sql
from game.storage.facts import from_row
from game.storage.folder import Folder, Lock
from game.storage.forgetting import forget_in, forget_in_copies, sweep
from game.storage.store import Kept
from game.storage.troubles import DATABASE_ERRORS, CannotForget, Trouble
from game.storage.writer import Entry, Writer

BACKUP_EVERY = 50
"""So many running numbers may pass before a quiet moment makes a new backup."""
PATIENCE = 10.0
"""Seconds that closing waits for a slow disk."""


class Disk(Protocol):
    """Where entries go."""

    @property
    def trouble(self) -> Trouble | None: ...
    def put(self, entry: Entry) -> None: ...
    def unsaved(self) -> tuple[Entry, ...]: ...
    def retry(self) -> None: ...
    def read(self, profile_id: str) -> tuple[Kept, ...]: ...
    def settle(self, backup_after: int = BACKUP_EVERY) -> None: ...
    def flush(self, timeout: float) -> bool: ...
    def forget(self, profile_id: str) -> None: ...
    def close(self) -> bool: ...


class OnDisk:
    """A folder that can be written, with its database open and its lock taken."""

    def __init__(
        self,
        folder: Folder,
        lock: Lock,
        connection: sqlite3.Connection,
        notify: Callable[[], None],
    ) -> None:
        self._folder = folder
        self._lock = lock
        self._writer = Writer(connection, notify, folder.has_vanished)

    @property
    def trouble(self) -> Trouble | None:
        return self._writer.trouble

    def put(self, entry: Entry) -> None:
        self._writer.put(entry)

    def unsaved(self) -> tuple[Entry, ...]:
        return self._writer.unsaved()

    def retry(self) -> None:
        self._writer.retry()

    def read(self, profile_id: str) -> tuple[Kept, ...]:
        """What of this profile is on the disk; as much as can be read."""
        try:
            return self._writer.ask(lambda connection: _read(connection, profile_id))
        except DATABASE_ERRORS:
            self._writer.trouble = "damaged"
            return ()

    def settle(self, backup_after: int = BACKUP_EVERY) -> None:
        self._writer.later(lambda connection: _rest(connection, self._folder, backup_after))

    def flush(self, timeout: float) -> bool:
        self._writer.retry()
        try:
            return self._writer.ask(lambda _: not self._writer.unsaved(), timeout)
        except TimeoutError:
            return False

    def forget(self, profile_id: str) -> None:
        def job(connection: sqlite3.Connection) -> None:
            # Copies first, the live file last: cut short, the profile is still there to be
            # forgotten again, and no backup can bring it back afterwards.
            forget_in_copies(self._folder, profile_id)
            forget_in(connection, profile_id)
            self._writer.drop(profile_id)

        try:
            self._writer.ask(job)
        except (*DATABASE_ERRORS, OSError) as error:
            raise CannotForget(str(error)) from error

    def close(self) -> bool:
        saved = self.flush(PATIENCE)
        self.settle()
        self._writer.stop()
        self._lock.release()
        return saved


def _read(connection: sqlite3.Connection, profile_id: str) -> tuple[Kept, ...]:
    rows = connection.execute(sql("what_a_profile_did"), (profile_id,))
    return tuple(from_row(row) for row in rows)


def _rest(connection: sqlite3.Connection, folder: Folder, backup_after: int) -> None:
    try:
        sweep(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if is_due(folder, last_number(connection), backup_after):
            back_up(connection, folder)
    except (*DATABASE_ERRORS, OSError):
        pass  # Every fact is as safe as before; the next quiet moment tries again.
