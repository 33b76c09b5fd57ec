"""What an act sets off for now: a sound of the game, how somebody looks, or that the app may keep
something for the child herself. No fact holds any of it."""

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


@dataclass(frozen=True, slots=True)
class Keeps:
    """What the child chose for herself, to be kept for her alone if she wants: the ids of her lamps
    (of whom she would tell)."""

    what: Literal["lamps"]
    ids: tuple[str, ...]


Cue = Sound | Feels | Keeps


def lamps_in(cues: tuple[Cue, ...]) -> tuple[str, ...]:
    """The lamps that were lit to be kept, if any were."""
    return next((cue.ids for cue in cues if isinstance(cue, Keeps)), ())


def answered(right: bool, who: str) -> tuple[Cue, Cue]:
    """What an answer of the child sounds like, and how she looks: glad, or thinking again."""
    if right:
        return Sound("right"), Feels(who, "happy")
    return Sound("hmm"), Feels(who, "thinking")
