"""How often a code may be tried: five times, then not for half a minute."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

MOST = 5
PAUSE = 30.0
"""Seconds."""
_REMEMBERED = 1000
"""Keys of which something is known at once: whoever makes up new ones fills no memory."""


@dataclass(slots=True)
class Tries:
    """Tries by key: a player, a device, an address, each counted by itself and never kept. Any
    thread may ask.

    clock: seconds that only ever grow. most: tries until there is a pause. longest: each pause
    is twice as long as the one before, up to so many seconds.
    """

    clock: Callable[[], float]
    most: int = MOST
    longest: float = PAUSE
    _made: dict[str, tuple[int, float]] = field(default_factory=dict)
    """How many since the last right one, and when the last one was."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, *keys: str) -> float:
        """Seconds until any of these may be tried again; 0 for now."""
        with self._lock:
            return max(map(self._wait, keys), default=0.0)

    def take(self, *keys: str) -> bool:
        """Begin a try with these, unless one of them has to wait. It counts as a wrong one until
        they are forgotten, so that tries that are made at the same time are counted, too."""
        with self._lock:
            if any(map(self._wait, keys)):
                return False
            for key in keys:
                number, _ = self._made.pop(key, (0, 0.0))  # what was tried last stands last
                self._made[key] = number + 1, self.clock()
            while len(self._made) > _REMEMBERED:
                self._made.pop(next(iter(self._made)))
            return True

    def forget(self, *keys: str) -> None:
        """The try with these was right, or a grown-up says they may try."""
        with self._lock:
            for key in keys:
                self._made.pop(key, None)

    def _wait(self, key: str) -> float:
        number, last = self._made.get(key, (0, 0.0))
        if not number or number % self.most:
            return 0.0
        pause = min(PAUSE * 2.0 ** min(number // self.most - 1, 9), self.longest)
        return max(0.0, pause - (self.clock() - last))
