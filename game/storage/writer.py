"""The one thread that owns the database: saves what is queued, in order, off the frame loop.

What somebody waits for (saving, reading) always goes before what can wait (a checkpoint, a backup,
a check), and long work lets it in between two of its steps.
"""

import sqlite3
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from math import inf
from threading import Condition, Thread, get_ident
from time import monotonic
from typing import TypeVar

from game.storage.database import sql
from game.storage.seal import keep_sealed
from game.storage.store import Kept, Ticket
from game.storage.troubles import DATABASE_ERRORS, Trouble, meaning
from game.storage.work import Work

T = TypeVar("T")
Row = tuple[str | int, ...]
Question = Callable[[sqlite3.Connection], T]

PATIENCE = 10.0
"""Seconds that anybody waits for a slow disk before going on without its answer."""


LAST = 2.0
"""Seconds more that the game stays open for a disk that did not answer in time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Rows that wait to be saved: which statement, whose they are, the last number they use,
    and the facts they hold."""

    statement: str
    rows: tuple[Row, ...]
    profile: str
    number: int
    ticket: Ticket
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Idle:
    """Work that can wait until some second of the clock; hurried: or until somebody waits for the
    end of all."""

    at: float
    work: Callable[[], None]
    hurried: bool = True


class Leaving(Exception):
    """The game is closing: long work that can be done another day is left."""


class Writer:
    """Entries go to the disk in the order they came; one that failed stays first in the queue.

    vanished: whether the file is no longer there, so that nothing written to it is kept. saved:
    told, on the writer's thread, the number of the last entry after each commit.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        notify: Callable[[], None],
        vanished: Callable[[], bool] = lambda: False,
        saved: Callable[[int], None] = lambda _: None,
    ) -> None:
        self.trouble: Trouble | None = None
        self._vanished = vanished
        self._saved = saved
        self._connection = connection
        self._notify = notify
        self._wake = Condition()
        self._unsaved: deque[Entry] = deque()
        self._urgent: deque[Callable[[], None]] = deque()
        self._idle: list[Idle] = []
        self._stops = self._leaves = False
        self._thread = Thread(target=self._run, name="progress", daemon=True)
        self._thread.start()

    def unsaved(self) -> tuple[Entry, ...]:
        """What is not on the disk yet, oldest first."""
        with self._wake:
            return tuple(self._unsaved)

    def put(self, entry: Entry) -> None:
        """Queue an entry and save everything that waits."""
        with self._wake:
            self._unsaved.append(entry)
        self.retry()

    def retry(self) -> None:
        with self._wake:
            self._urgent.append(self._save)
            self._wake.notify()

    def drop(self, profile: str) -> None:
        """Take a profile's entries out of the queue; only for work done on this thread."""
        with self._wake:
            self._unsaved = deque(entry for entry in self._unsaved if entry.profile != profile)

    def start(self, work: Work[T]) -> Work[T]:
        """Do this next, after what somebody waits for already."""
        with self._wake:
            self._urgent.append(lambda: self._do(work))
            self._wake.notify()
        return work

    def ask(self, question: Question[T], timeout: float = PATIENCE) -> T:
        """Do something with the connection after all that is queued to be saved, and wait for the
        answer. Raises what the question raised, or TimeoutError after `timeout` seconds."""
        work = self.start(Work(lambda connection, _: question(connection)))
        work.wait(timeout)
        return work.outcome()

    def later(self, work: Question[None], after: float = 0.0, *, hurried: bool = True) -> None:
        """Do something with the connection when nobody has waited for anything for `after` seconds;
        nobody waits for it. hurried: at once where somebody waits for the end of all."""
        at = monotonic() + after
        with self._wake:
            self._idle.append(Idle(at, lambda: work(self._connection), hurried))
            self._idle.sort(key=lambda one: one.at)
            self._wake.notify()

    def end_of_all(self) -> Work[None]:
        """Finished when everything queued so far is done, and nothing of it put off any longer."""
        work: Work[None] = Work(lambda connection, _: None)
        with self._wake:
            self._idle.append(Idle(inf, lambda: self._do(work)))
            self._wake.notify()
        return work

    def serve(self) -> None:
        """What somebody waits for, in between two steps of long work. Raises Leaving when the game
        is being closed and has no more time."""
        while work := self._next_urgent():
            self._guarded(work)
        if self._leaves:
            raise Leaving

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for something else."""
        return bool(self._urgent) or self._leaves

    def stop(self, timeout: float = PATIENCE) -> bool:
        """Finish the work that is queued and let go of the database; False where the disk did not
        answer in time: then it is let go of when it does, or when the game ends."""
        with self._wake:
            self._stops = True
            self._wake.notify()
        self._thread.join(timeout)
        self._leaves = True
        self._thread.join(LAST)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while work := self._next():
            self._guarded(work)
        self._guarded(self._connection.close)

    def _next_urgent(self) -> Callable[[], None] | None:
        assert get_ident() == self._thread.ident, "only the writer's own thread serves"
        with self._wake:
            return self._urgent.popleft() if self._urgent else None

    def _next(self) -> Callable[[], None] | None:
        with self._wake:
            while True:
                if self._urgent:
                    return self._urgent.popleft()
                if (idle := self._due()) is not None:
                    self._idle.remove(idle)
                    return idle.work
                if self._stops:
                    return None
                self._wake.wait(self._idle[0].at - monotonic() if self._idle else None)

    def _due(self) -> "Idle | None":
        """What can be done now that nobody waits."""
        if self._leaves or not self._idle:
            return None
        if self._stops or self._idle[-1].at == inf:
            return next((one for one in self._idle if one.hurried), None)
        return self._idle[0] if self._idle[0].at <= monotonic() else None

    def _guarded(self, work: Callable[[], object]) -> None:
        """The thread outlives whatever goes wrong, and says that something did."""
        try:
            work()
        except Leaving:
            pass
        except Exception as error:
            self.trouble = self.trouble or _trouble_of(error)
            self._tell()

    def _do(self, work: Work[T]) -> None:
        work.do(self._connection)
        self._tell()

    def _tell(self) -> None:
        with suppress(Exception):  # A window that is gone needs no waking.
            self._notify()

    def _save(self) -> None:
        entries = self.unsaved()
        if not entries:
            return
        try:
            self._commit(entries)
        except Exception as error:  # Whatever it is, the entries wait and are tried again.
            self._give_up(entries, error)
        else:
            with self._wake:
                for _ in entries:
                    self._unsaved.popleft()
            self.trouble = None
            for entry in entries:
                entry.ticket.state = "saved"
        self._tell()

    def _commit(self, entries: tuple[Entry, ...]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        keep_sealed(self._connection, [(entry.statement, entry.rows) for entry in entries])
        number = max(entry.number for entry in entries)
        self._connection.execute(sql("remember_here"), ("number", str(number)))
        self._connection.execute("COMMIT")
        if self._vanished():
            raise sqlite3.DatabaseError("the progress file is gone")
        self._saved(number)

    def _give_up(self, entries: tuple[Entry, ...], error: Exception) -> None:
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except DATABASE_ERRORS:
            pass  # The next BEGIN says so again if it matters.
        self.trouble = _trouble_of(error)
        for entry in entries:
            entry.ticket.state = "failed"


def _trouble_of(error: Exception) -> Trouble:
    if not isinstance(error, (*DATABASE_ERRORS, OSError)):
        return "cannot-write"
    found = meaning(error)
    return "cannot-write" if found == "busy" else found
