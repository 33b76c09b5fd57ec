"""The one thread that plays and asks the store, and the queue in front of it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


class GameThread:
    """A store is asked from one thread only. While a class is open it is this one; whoever serves
    a page asks it, and waits for the answer. What was asked first is answered first."""

    def __init__(self) -> None:
        self._line = ThreadPoolExecutor(1, "game")

    def ask(self, what: Callable[[], T]) -> T:
        """The answer to `what`, or what it raised. Never to be called on the thread itself."""
        return self._line.submit(what).result()

    def between(self, steps: Iterator[object]) -> None:
        """Take one step after the other where nobody waits; each is soon over. What is asked
        meanwhile waits for one step at most."""
        with suppress(RuntimeError):  # the thread is closing
            self._line.submit(self._step, steps)

    def _step(self, steps: Iterator[object]) -> None:
        for _ in steps:
            self.between(steps)
            return

    def close(self) -> None:
        """All that was asked is still answered; then the store is its owner's again."""
        self._line.shutdown(wait=True)
