"""What booster rounds have asked: how often each thing, and in which visit the last round ended."""

from dataclasses import dataclass, field

from game.core.facts import BOOSTER, Fact
from game.core.visits import Moment


@dataclass(slots=True)
class BoosterTimes:
    """Brought up to date by each new fact. asked: by level, scene and item; ended_in: the visit in
    which a round was last gone through to its end, -1 for none."""

    asked: dict[tuple[str, str, str], int] = field(default_factory=dict)
    ended_in: int = -1

    def take(self, fact: Fact, at: Moment) -> None:
        """Takes in the next fact."""
        if fact.kind == "boosted":
            self.ended_in = at.visit
        elif fact.kind == "judged" and fact.action == BOOSTER:
            key = fact.level, fact.scene, fact.item
            self.asked[key] = self.asked.get(key, 0) + 1
