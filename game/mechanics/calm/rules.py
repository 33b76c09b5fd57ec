"""How the long STOP goes: what upsets is closed, three breaths are taken, each by one press."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction

CalmStep = Literal["close", "breathe"]
"""What an author writes in `stop: [close, breathe]`: the steps, in this order."""

LOOKS, BREATHS = 3, 3
"""So many looks on make the way out as large as it gets; so many breaths are one moment of calm."""


@dataclass(frozen=True, slots=True)
class Calm:
    """Where the child is: step, counted from 0; times: looks on, or breaths taken, in that step."""

    step: int = 0
    times: int = 0


def over(stop: tuple[CalmStep, ...], calm: Calm) -> bool:
    """Whether nothing is left to do here; so it is at once where nothing upsets."""
    return calm.step >= len(stop)


def offers(stop: tuple[CalmStep, ...], calm: Calm) -> tuple[Act, ...]:
    """What can be done in this step. Closing is always among it; looking on, only so often."""
    if over(stop, calm):
        return ()
    if stop[calm.step] == "breathe":
        return (Act("breathe"),)
    return (Act("shut"), *((Act("look-on"),) if calm.times < LOOKS else ()))


def react(calm: Calm, act: Act) -> Reaction[Calm]:
    """What an offered act does."""
    match act.verb:
        case "look-on":
            return Reaction(Calm(calm.step, calm.times + 1), cues=(Sound("tap"),))
        case "breathe" if calm.times + 1 < BREATHS:
            return Reaction(Calm(calm.step, calm.times + 1), cues=(Sound("soft"),))
    return Reaction(Calm(calm.step + 1), cues=(Sound("soft"),))


KINDS: Mapping[str, ActKind] = {"shut": "stop", "look-on": "look", "breathe": "stop"}
"""What each verb of the calm is; a room adds its own."""
