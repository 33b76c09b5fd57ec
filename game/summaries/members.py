"""What a report of a class reads: each member's facts, and the head of each level.

Both are shapes rather than types of their own: what the store keeps (`storage.store.Kept`) and what
stands on the map (`content.level_summary.LevelSummary`) have them, so nothing is copied.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from game.core.facts import Fact
from game.core.level import Band, Intensity

RunId = tuple[str, int]
"""The fact that ended a run: by which PC, and with which of its numbers."""


class Dated(Protocol):
    """A kept fact. day: the claimed day, as an ISO date. device, number: what tells it from all
    other facts of a class."""

    @property
    def fact(self) -> Fact:
        """What happened."""

    @property
    def day(self) -> str:
        """When, as the PC claims."""

    @property
    def device(self) -> str:
        """Where."""

    @property
    def number(self) -> int:
        """Its running number there."""


class LevelHead(Protocol):
    """What a report needs to know of a level that teaches."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def band(self) -> Band:
        """The ages it is for."""

    @property
    def intensity(self) -> Intensity:
        """How much it asks of a child."""

    @property
    def skills(self) -> Collection[str]:
        """What it teaches."""


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """Everything one member of a class did, in order.

    number: her running number on the teacher's list, which is all that a report ever names. shown:
    of each run of a check-up that is in a figure already, with which group of children it came.
    """

    number: int
    band: Band
    kept: Sequence[Dated]
    shown: Mapping[RunId, int] = field(default_factory=dict)
