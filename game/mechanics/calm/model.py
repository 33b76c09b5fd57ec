"""What an author writes where something upsets: the steps of the long STOP, and what is seen of
them."""

from dataclasses import dataclass
from typing import Literal, Protocol

from game.core.ids import MarkId
from game.core.staging import Change

CalmStep = Literal["close", "breathe"]
"""What an author writes in `stop: [close, breathe]`: the steps, in this order."""
BodyPart = Literal["tummy", "throat", "hands"]
"""Where an uh-oh feeling sits; none of them is right or wrong."""


@dataclass(frozen=True, slots=True)
class Felt:
    """What is seen of one look on, or of one breath, from then on; and what it sets."""

    seen: tuple[Change, ...] = ()
    sets: tuple[MarkId, ...] = ()


class Upsetting(Protocol):
    """A room's spec in whose scenes something may upset.

    stop: the steps, none where nothing does. looks, breaths: what comes of each look on and of each
    breath, the first one first; of those beyond, nothing.
    """

    @property
    def stop(self) -> tuple[CalmStep, ...]: ...
    @property
    def looks(self) -> tuple[Felt, ...]: ...
    @property
    def breaths(self) -> tuple[Felt, ...]: ...
