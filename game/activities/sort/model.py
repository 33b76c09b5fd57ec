"""What an author writes for a sort scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.checking import Way
from game.core.ids import CastId, ThingId
from game.core.spec import OF_LEVEL
from game.core.staging import Staging
from game.core.words import Line
from game.mechanics.judging import Thing
from game.mechanics.lights import Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Thing):
    """One card, as it comes to hand. Each of its acts puts something on the board; where one leads
    to a scene, it does once the card was left up there. picture: what is drawn on it."""

    picture: ThingId

    def to_do(self, said: str) -> bool:
        """What is taken for fine and has nothing to pin up needs nothing more."""
        return bool(self.acts) or said == "not-fine"


@dataclass(frozen=True, slots=True)
class Sort:
    """Cards that come to hand one by one, each to be judged, and then pinned up or kept.

    player: who sorts them. goal: said before the first of them. audience: who reads the board, in
    the valley's windows where the stage shows it. Ends as "sorted" when all are settled, or as an
    act's outcome; what came of that card is then told on return.
    """

    activity: Literal["sort"]
    stage: Staging
    player: CastId
    goal: Line
    audience: Audience
    cards: tuple[Card, ...]
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
