"""The one thread that owns the database: saves what is queued, in order, off the frame loop."""

import sqlite3
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Generic, TypeVar

from game.storage.database import sql
from game.storage.store import Kept, Ticket
from game.storage.troubles import DATABASE_ERRORS, DatabaseTrouble, Trouble, meaning

T = TypeVar("T")
Row = tuple[str | int, ...]


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


class Writer:
    """Entries go to the disk in the order they came; one that failed stays first in the queue.

    vanished: whether the file is no longer there, so that nothing written to it is kept.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        notify: Callable[[], None],
        vanished: Callable[[], bool] = lambda: False,
    ) -> None:
        self.trouble: Trouble | None = None
        self._vanished = vanished
        self._connection = connection
        self._notify = notify
        self._lock = Lock()
        self._unsaved: deque[Entry] = deque()
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="progress", daemon=True)
        self._thread.start()

    def unsaved(self) -> tuple[Entry, ...]:
        """What is not on the disk yet, oldest first."""
        with self._lock:
            return tuple(self._unsaved)

    def put(self, entry: Entry) -> None:
        """Queue an entry and save everything that waits."""
        with self._lock:
            self._unsaved.append(entry)
        self.retry()

    def retry(self) -> None:
        self._work.put(self._save)

    def drop(self, profile: str) -> None:
        """Take a profile's entries out of the queue; only for work done on this thread."""
        with self._lock:
            self._unsaved = deque(entry for entry in self._unsaved if entry.profile != profile)

    def ask(self, question: Callable[[sqlite3.Connection], T], timeout: float | None = None) -> T:
        """Do something with the connection after all that is queued, and wait for the answer.

        Raises what the question raised, or TimeoutError after `timeout` seconds.
        """
        answer = _Answer(question)
        self._work.put(lambda: answer.find(self._connection))
        return answer.wait(timeout)

    def later(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Do something with the connection after all that is queued; nobody waits for it."""
        self._work.put(lambda: work(self._connection))

    def stop(self) -> None:
        """Finish the work that is queued and let go of the database."""
        self._work.put(None)
        self._thread.join()
        self._connection.close()

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()

    def _save(self) -> None:
        entries = self.unsaved()
        if not entries:
            return
        try:
            self._commit(entries)
        except DATABASE_ERRORS as error:
            self._give_up(entries, error)
        else:
            with self._lock:
                for _ in entries:
                    self._unsaved.popleft()
            self.trouble = None
            for entry in entries:
                entry.ticket.state = "saved"
        self._notify()

    def _commit(self, entries: tuple[Entry, ...]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        for entry in entries:
            self._connection.executemany(sql(entry.statement), entry.rows)
        number = str(max(entry.number for entry in entries))
        self._connection.execute(sql("remember_here"), ("number", number))
        self._connection.execute("COMMIT")
        if self._vanished():
            raise sqlite3.DatabaseError("the progress file is gone")

    def _give_up(self, entries: tuple[Entry, ...], error: DatabaseTrouble) -> None:
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except DATABASE_ERRORS:
            pass  # The next BEGIN says so again if it matters.
        found = meaning(error)
        self.trouble = "cannot-write" if found == "busy" else found
        for entry in entries:
            entry.ticket.state = "failed"


class _Answer(Generic[T]):
    """What another thread will find out."""

    def __init__(self, question: Callable[[sqlite3.Connection], T]) -> None:
        self._question = question
        self._found: list[T] = []
        self._error: Exception | None = None
        self._ready = Event()

    def find(self, connection: sqlite3.Connection) -> None:
        try:
            self._found.append(self._question(connection))
        except Exception as error:  # Whatever it is belongs to the one who asked.
            self._error = error
        self._ready.set()

    def wait(self, timeout: float | None) -> T:
        if not self._ready.wait(timeout):
            raise TimeoutError
        if self._error is not None:
            raise self._error
        return self._found[0]
