"""What an act sets off for now: a sound of the game, or how somebody looks; neither is kept."""

from dataclasses import dataclass
from typing import Literal

from game.core.ids import FeelingId

SoundName = Literal[
    "tap", "message", "pop", "right", "hmm", "soft", "found", "send", "paper", "page", "basket",
    "lantern", "goat", "bell", "drum", "hoot", "miaow", "splash",
    "note-1", "note-2", "note-3", "note-4", "note-5", "note-6", "note-7", "note-8", "note-9",
]  # fmt: skip
"""Every sound the game makes (`delivery/sounds.py`)."""

Feeling = Literal[
    "calm", "attentive", "happy", "worried", "surprised", "thinking", "sad", "brave", "laughing",
    "asleep", "blowing", "signing",
]  # fmt: skip
"""Every way somebody of the cast can look (`assets/cast/people.toml`)."""
Mood = Feeling | FeelingId
"""A feeling the game names, or one that a level names and its check has found in the list."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound to be heard once."""

    name: SoundName


@dataclass(frozen=True, slots=True)
class Feels:
    """How somebody of the cast looks until the next act."""

    who: str
    feeling: Mood


Cue = Sound | Feels


def answered(right: bool, who: str) -> tuple[Cue, Cue]:
    """What an answer of the child sounds like, and how she looks: glad, or thinking again."""
    if right:
        return Sound("right"), Feels(who, "happy")
    return Sound("hmm"), Feels(who, "thinking")
