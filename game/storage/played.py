"""What the one who plays now did: read once from the disk, and kept up with what is added."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.storage.disk import Disk
from game.storage.store import Kept
from game.storage.work import Work
from game.storage.writer import PATIENCE


@dataclass(slots=True)
class Reading:
    """Facts of a profile on their way from the disk. since: what was not there when they were
    asked for, or came afterwards."""

    profile: str
    since: list[Kept]
    found: Work[tuple[Kept, ...]]


class Played:
    """Facts of one profile at a time, the one who was asked for last."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._profile = ""
        self._facts: list[Kept] = []
        self._reading: Reading | None = None

    def take(self, profile: str, kept: Sequence[Kept]) -> None:
        """Somebody did something more."""
        if profile == self._profile:
            self._facts.extend(kept)
        elif self._reading is not None and profile == self._reading.profile:
            self._reading.since.extend(kept)

    def fetch(self, profile: str, patience: float) -> bool:
        """Begin to read what a profile did; whether it is there, after at most so many seconds."""
        if profile == self._profile:
            return True
        reading = self._reading
        if reading is None or reading.profile != profile:
            if self._profile:
                self._disk.settle()
            # Looked at before reading: what is saved in between is then in both, never in neither.
            waiting = [entry for entry in self._disk.unsaved() if entry.profile == profile]
            since = [one for entry in waiting for one in entry.kept]
            reading = self._reading = Reading(profile, since, self._disk.read(profile))
        if reading.found.wait(patience):
            self._turn_to(reading)
        return profile == self._profile

    def facts(self, profile: str) -> tuple[Kept, ...]:
        """Everything in order; where the disk does not answer, what is known without it."""
        if not self.fetch(profile, PATIENCE) and self._reading is not None:
            return tuple(self._reading.since)  # It may still answer: it is asked again next time.
        return tuple(self._facts)

    def forget(self, profile: str) -> None:
        """Know nothing of a profile any more."""
        if profile == self._profile:
            self._profile, self._facts = "", []

    def _turn_to(self, reading: Reading) -> None:
        both = {(one.number, one.device): one for one in reading.found.outcome()}
        both.update({(one.number, one.device): one for one in reading.since})
        self._profile, self._reading = reading.profile, None
        self._facts = [both[order] for order in sorted(both)]
