"""The one thread that owns the database: saves what is queued, in order, off the frame loop."""

import sqlite3
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock, Thread
from typing import TypeVar

from game.storage.database import sql
from game.storage.line import Line
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
        self._mind = Lock()
        self._unsaved: deque[Entry] = deque()
        self._line = Line()
        self._thread = Thread(target=self._run, name="progress", daemon=True)
        self._thread.start()

    def unsaved(self) -> tuple[Entry, ...]:
        """What is not on the disk yet, oldest first."""
        with self._mind:
            return tuple(self._unsaved)

    def put(self, entry: Entry) -> None:
        """Queue an entry and save everything that waits."""
        with self._mind:
            self._unsaved.append(entry)
        self.retry()

    def retry(self) -> None:
        self._line.put(self._save)

    def drop(self, profile: str) -> None:
        """Take a profile's entries out of the queue; only for work done on this thread."""
        with self._mind:
            self._unsaved = deque(entry for entry in self._unsaved if entry.profile != profile)

    def start(self, work: Work[T], *, long: bool = False) -> Work[T]:
        """Do this next; what is long lets others in before it and, by `serve`, in between."""
        self._line.put(lambda: self._do(work), long=long)
        return work

    def ask(self, question: Question[T], timeout: float = PATIENCE) -> T:
        """Do something with the connection after all that is queued to be saved, and wait for the
        answer. Raises what the question raised, or TimeoutError after `timeout` seconds."""
        work = self.start(Work(lambda connection, _: question(connection)))
        work.wait(timeout)
        return work.outcome()

    def later(self, work: Question[None], after: float = 0.0, *, hurried: bool = True) -> None:
        """Do something with the connection in so many seconds, when nobody waits for anything.
        hurried: at once where somebody waits for the end of all."""
        self._line.later(lambda: work(self._connection), after, hurried=hurried)

    def end_of_all(self) -> Work[None]:
        """Finished when everything queued so far is done, and what may be hurried, too."""
        work: Work[None] = Work(lambda connection, _: None)
        self._line.last(lambda: self._do(work))
        return work

    def serve(self) -> None:
        """What somebody waits for, in between two steps of long work. Raises Leaving when the game
        is being closed and has no more time."""
        while job := self._line.next_quick():
            self._guarded(job)
        if self._line.leaves:
            raise Leaving

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for something else."""
        return self._line.is_wanted

    def stop(self, timeout: float = PATIENCE) -> bool:
        """Finish the work that is queued and let go of the database; False where the disk did not
        answer in time: then it is let go of when it does, or when the game ends."""
        self._line.stop()
        self._thread.join(timeout)
        self._line.leaves = True
        self._thread.join(LAST)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while job := self._line.next():
            self._guarded(job)
        self._guarded(self._connection.close)

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
            with self._mind:
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
