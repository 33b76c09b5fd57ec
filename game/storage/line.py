"""What waits for the store's thread, and what comes next.

First what somebody waits for and is quick (saving, reading), then what is long (forgetting, a copy
for a stick), and last what can wait itself (a checkpoint, a backup, a check).
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from threading import Condition
from time import monotonic

Job = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Idle:
    at: float
    job: Job
    hurried: bool


class Line:
    """Filled by any thread, emptied by one."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._quick: deque[Job] = deque()
        self._long: deque[Job] = deque()
        self._idle: list[_Idle] = []
        self._stops = self.leaves = False

    @property
    def is_wanted(self) -> bool:
        """Whether somebody waits for something, or the game is being closed and has no more time:
        what can be done another day is left then."""
        return bool(self._quick or self._long or self.leaves)

    def put(self, job: Job, *, long: bool = False) -> None:
        """Somebody waits for this."""
        with self._changed:
            (self._long if long else self._quick).append(job)
            self._changed.notify()

    def later(self, job: Job, after: float, *, hurried: bool) -> None:
        """Nobody waits for this: in so many seconds, unless somebody waits for the end of all and
        it may be hurried."""
        with self._changed:
            self._idle.append(_Idle(monotonic() + after, job, hurried))
            self._idle.sort(key=lambda one: one.at)
            self._changed.notify()

    def last(self, job: Job) -> None:
        """Somebody waits for the end of all."""
        self.later(job, inf, hurried=True)

    def stop(self) -> None:
        """Nothing more comes: what is here is finished."""
        with self._changed:
            self._stops = True
            self._changed.notify()

    def next_quick(self) -> Job | None:
        """What may be done in between two steps of something long, if anything."""
        with self._changed:
            return self._quick.popleft() if self._quick else None

    def next(self) -> Job | None:
        """What comes next, as soon as there is anything; None when nothing more comes."""
        with self._changed:
            while True:
                for line in (self._quick, self._long):
                    if line:
                        return line.popleft()
                if (idle := self._due()) is not None:
                    self._idle.remove(idle)
                    return idle.job
                if self._stops:
                    return None
                self._changed.wait(self._idle[0].at - monotonic() if self._idle else None)

    def _due(self) -> _Idle | None:
        if self.leaves or not self._idle:
            return None
        if self._stops or self._idle[-1].at == inf:
            return next((one for one in self._idle if one.hurried), None)
        return self._idle[0] if self._idle[0].at <= monotonic() else None
