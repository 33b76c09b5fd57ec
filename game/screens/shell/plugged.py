"""Whether a stick is plugged in on which this PC could hand in what a class did."""

from dataclasses import dataclass

from game.screens.shell.ports import Ports
from game.storage.store import Store

EVERY = 2.0
"""Seconds between two looks."""


@dataclass(slots=True)
class Plugged:
    """Looked for now and then, on a PC that took in a class; on all others never."""

    _again: float = 0.0
    _found: bool = False

    def is_in(self, store: Store, ports: Ports) -> bool:
        """Whether there was a stick a moment ago."""
        if ports.clock() >= self._again:
            self._again = ports.clock() + EVERY
            self._found = store.hands_in and bool(ports.sticks())
        return self._found
