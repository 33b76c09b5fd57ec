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


_MOST = 64
"""So many may be read at once; whoever was asked for longest ago is asked for again."""


class Played:
    """Facts of one profile at a time, the one who was asked for last. Several may be on their way:
    those of a whole class, before a disk that is slow."""

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._profile = ""
        self._facts: list[Kept] = []
        self._readings: dict[str, Reading] = {}

    def take(self, profile: str, kept: Sequence[Kept]) -> None:
        """Somebody did something more."""
        if profile == self._profile:
            self._facts.extend(kept)
        elif reading := self._readings.get(profile):
            reading.since.extend(kept)

    def fetch(self, profile: str, patience: float) -> bool:
        """Begin to read what a profile did; whether it is there, after at most so many seconds."""
        if profile == self._profile:
            return True
        reading = self._readings.get(profile)
        if reading is None:
            if self._profile:
                self._disk.settle()
            # Looked at before reading: what is saved in between is then in both, never in neither.
            waiting = [entry for entry in self._disk.unsaved() if entry.profile == profile]
            since = [one for entry in waiting for one in entry.kept]
            reading = Reading(profile, since, self._disk.read(profile))
            self._readings[profile] = reading
            if len(self._readings) > _MOST:
                del self._readings[next(iter(self._readings))]
        if reading.found.wait(patience):
            self._turn_to(reading)
        return profile == self._profile

    def facts(self, profile: str) -> tuple[Kept, ...]:
        """Everything in order; where the disk does not answer, what is known without it."""
        if not self.fetch(profile, PATIENCE):
            return tuple(self._readings[profile].since)  # it may still answer: it is asked again
        return tuple(self._facts)

    def forget(self, profile: str) -> None:
        """Know nothing of a profile any more."""
        self._readings.pop(profile, None)
        if profile == self._profile:
            self._profile, self._facts = "", []

    def _turn_to(self, reading: Reading) -> None:
        both = {(one.number, one.device): one for one in reading.found.outcome()}
        both.update({(one.number, one.device): one for one in reading.since})
        self._profile = reading.profile
        del self._readings[reading.profile]
        self._facts = [both[order] for order in sorted(both)]
