"""Something the store's thread does for somebody: how far it is, and what came of it."""

import sqlite3
from collections.abc import Callable
from threading import Event
from typing import Generic, TypeVar

T = TypeVar("T")
BLINK = 0.1
"""Seconds that a press may wait for the disk: nobody sees so short a stop."""
Progress = Callable[[float], None]
"""Told how much is done, from 0 to 1."""


class Work(Generic[T]):
    """Looked at from the window's thread, picture by picture; nothing of it waits but `wait`."""

    def __init__(self, job: Callable[[sqlite3.Connection, Progress], T]) -> None:
        self.done = 0.0
        self._job = job
        self._found: list[T] = []
        self._error: Exception | None = None
        self._ready = Event()

    @property
    def finished(self) -> bool:
        """Whether there is an outcome, good or bad."""
        return self._ready.is_set()

    def wait(self, timeout: float) -> bool:
        """Waits at most so many seconds; whether it is finished."""
        return self._ready.wait(timeout)

    def outcome(self) -> T:
        """What came of it. Raises what went wrong, or TimeoutError when it is not finished."""
        if not self.finished:
            raise TimeoutError
        if self._error is not None:
            raise self._error
        return self._found[0]

    def do(self, connection: sqlite3.Connection) -> None:
        """Does it, on the store's thread."""
        self._find(lambda: self._job(connection, self._tell))

    def _find(self, question: Callable[[], T]) -> None:
        try:
            self._found.append(question())
        except Exception as error:  # Whatever it is belongs to the one who asked.
            self._error = error
        self.done = 1.0
        self._ready.set()

    def _tell(self, share: float) -> None:
        self.done = max(self.done, min(share, 1.0))


def done(question: Callable[[], T]) -> Work[T]:
    """Work that is finished before anybody looks."""
    work: Work[T] = Work(lambda connection, tell: question())
    work._find(question)
    return work
