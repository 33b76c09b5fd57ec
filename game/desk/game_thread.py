"""The one thread that plays and asks the store, and the queue in front of it."""

import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")
_LATELY = 2.0
"""Seconds after which what was busy counts for a third."""


class GameThread:
    """A store is asked from one thread only. While a class is open it is this one; whoever serves
    a page asks it, and waits for the answer. What was asked first is answered first."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._line = ThreadPoolExecutor(1, "game")
        self._clock = clock
        self._share, self._rested = 0.0, clock()

    def ask(self, what: Callable[[], T]) -> T:
        """The answer to `what`, or what it raised. Never to be called on the thread itself."""
        return self._line.submit(self._timed, what).result()

    @property
    def busy(self) -> float:
        """The share of the last seconds in which something was answered, from 0 to 1."""
        return self._share * math.exp((self._rested - self._clock()) / _LATELY)

    def _timed(self, what: Callable[[], T]) -> T:
        began, share = self._clock(), self.busy
        try:
            return what()
        finally:
            self._rested = self._clock()
            kept = math.exp((began - self._rested) / _LATELY)
            self._share = share * kept + 1 - kept

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
