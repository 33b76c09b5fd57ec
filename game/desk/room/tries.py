"""How often a code may be tried: five times, then not for half a minute."""

from collections.abc import Callable
from dataclasses import dataclass, field

MOST = 5
PAUSE = 30.0
"""Seconds."""
_REMEMBERED = 1000
"""Keys of which something is known at once: whoever makes up new ones fills no memory."""


@dataclass(slots=True)
class Tries:
    """Wrong tries by key: a player, a device, an address, each counted by itself and never kept.

    clock: seconds that only ever grow.
    """

    clock: Callable[[], float]
    _wrong: dict[str, tuple[int, float]] = field(default_factory=dict)
    """How many, and when the last one was."""

    def wait(self, *keys: str) -> float:
        """Seconds until any of these may be tried again; 0 for now."""
        return max((self._wait(key) for key in keys), default=0.0)

    def wrong(self, *keys: str) -> None:
        """A try with these was wrong."""
        for key in keys:
            number = self._number(key) + 1
            self._wrong.pop(key, None)  # the one that was tried last stands last
            self._wrong[key] = number, self.clock()
        while len(self._wrong) > _REMEMBERED:
            self._wrong.pop(next(iter(self._wrong)))

    def forget(self, *keys: str) -> None:
        """These were right, or a grown-up says they may try."""
        for key in keys:
            self._wrong.pop(key, None)

    def _number(self, key: str) -> int:
        """How many wrong tries count: those before a pause that is over do not."""
        number, last = self._wrong.get(key, (0, 0.0))
        return 0 if number >= MOST and self.clock() - last >= PAUSE else number

    def _wait(self, key: str) -> float:
        number, last = self._wrong.get(key, (0, 0.0))
        return max(0.0, PAUSE - (self.clock() - last)) if number >= MOST else 0.0
