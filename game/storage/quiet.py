"""What the store does when nobody waits for it: make its file whole, copy it, check it."""

import sqlite3
from collections.abc import Callable

from game.storage.backup import Unsound, back_up, is_due
from game.storage.database import is_sound, last_number
from game.storage.folder import Folder
from game.storage.forgetting import sweep
from game.storage.rights import share
from game.storage.seal import is_sealed, is_unbroken, put_seal
from game.storage.troubles import DATABASE_ERRORS, Trouble
from game.storage.writer import Writer

BACKUP_EVERY = 50
"""So many running numbers may pass before a quiet moment makes a new backup."""
IDLE = 30.0
"""Seconds without a new fact after which the file alone is made whole, so that it can be copied."""
FIRST = 3.0
"""Seconds after the start: the first picture stands by then, on the oldest PC, too."""
STEPS = 100_000
"""Steps of a check after which it asks whether somebody waits: some milliseconds."""


class Wanted(Exception):
    """Somebody waits for the connection; what was begun is begun again later."""


class Quiet:
    """Works on the writer's thread, behind all that somebody waits for."""

    def __init__(self, folder: Folder, writer: Writer, notify: Callable[[], None]) -> None:
        self.trouble: Trouble | None = None
        self._folder = folder
        self._writer = writer
        self._notify = notify
        self._rests = False

    def look_after_start(self) -> None:
        """Copy what came since the last copy; where nothing came, check the file itself."""
        self._writer.later(self._first_look, FIRST)

    def settle(self, backup_after: int) -> None:
        """Make the file whole, and copy it when so many numbers have passed."""
        self._writer.later(lambda connection: self._settle(connection, backup_after))

    def rest_when_idle(self) -> None:
        """Make the file whole once nothing has been saved for a while."""
        if not self._rests:
            self._rests = True
            self._writer.later(self._rest, IDLE, hurried=False)

    def found_damage(self) -> None:
        """Say that the file is damaged, and see to it that the next start repairs it."""
        self._say("damaged")
        try:
            self._folder.unsound.touch()
            share(self._folder.unsound)
        except OSError:
            pass  # Then the next start finds out for itself what it can.

    def _rest(self, connection: sqlite3.Connection) -> None:
        self._rests = False
        self._make_whole(connection)

    def _settle(self, connection: sqlite3.Connection, backup_after: int) -> None:
        if self._make_whole(connection):
            self._copy(connection, backup_after)

    def _first_look(self, connection: sqlite3.Connection) -> None:
        if not self._make_whole(connection):
            return
        if self._copy(connection, 1):
            self._writer.later(self._fold)
        else:
            self._check(connection)

    def _fold(self, connection: sqlite3.Connection) -> None:
        """Fold what is old, once a proven copy of all of it was made; put off whenever somebody
        waits."""
        from game.storage.folding import fold, give_room_back

        if self.trouble is not None:
            return
        try:
            connection.set_progress_handler(lambda: self._writer.is_wanted, STEPS)
            if fold(connection, self._yield):
                connection.set_progress_handler(None, 0)
                give_room_back(connection)
                self._make_whole(connection)
        except (Wanted, *DATABASE_ERRORS) as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, Wanted) or _was_interrupted(error):
                self._writer.later(self._fold, FIRST, hurried=False)
        finally:
            connection.set_progress_handler(None, 0)

    def _make_whole(self, connection: sqlite3.Connection) -> bool:
        try:
            sweep(connection)
            if not is_sealed(connection):
                connection.execute("BEGIN IMMEDIATE")
                put_seal(connection)
                connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except (*DATABASE_ERRORS, OSError):
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            return False  # Every fact is as safe as before; the next quiet moment tries again.
        return True

    def _copy(self, connection: sqlite3.Connection, after: int) -> bool:
        """Whether a proven copy was made now, or none was due and so nothing was proven."""
        try:
            number = last_number(connection)
            # A copy of much is made less often: at each start, and for each hundredth part.
            apart = max(after, number // 100) if after > 1 else after
            if not is_due(self._folder, number, apart):
                self._say(None)
                return False
            back_up(connection, self._folder, self._writer.serve)
        except Unsound:
            self._say("no-backup")
            self._check(connection)
            return True
        except (*DATABASE_ERRORS, OSError):
            self._say("no-backup")
            return False
        self._say(None)
        return True

    def _check(self, connection: sqlite3.Connection) -> None:
        """The thorough check of the file itself, put off whenever somebody waits."""
        try:
            connection.set_progress_handler(lambda: self._writer.is_wanted, STEPS)
            if not (is_sound(connection, thorough=True) and is_unbroken(connection, self._yield)):
                self.found_damage()
            else:
                self._writer.later(self._fold)
        except (Wanted, *DATABASE_ERRORS) as error:
            if isinstance(error, Wanted) or _was_interrupted(error):
                self._writer.later(self._check, FIRST)
            else:
                self.found_damage()
        finally:
            connection.set_progress_handler(None, 0)

    def _yield(self) -> None:
        if self._writer.is_wanted:
            raise Wanted

    def _say(self, trouble: Trouble | None) -> None:
        if self.trouble not in (trouble, "damaged"):
            self.trouble = trouble
            self._notify()


def _was_interrupted(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT
