"""A level as a value: what its author wrote, typed and frozen, in the language it is played in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from game.core.ids import SkillId, WhoId
from game.core.spec import MAY_BE_EMPTY, within
from game.core.words import Line, Talk, Title

Band = Literal["7-9", "10-12", "13-15"]
Intensity = Literal["i0", "i1", "i2", "i3"]
Strand = Literal[
    "scams", "contact", "privacy", "help", "conduct", "information", "design", "harm", "rights"
]

SENSITIVE: tuple[Intensity, ...] = ("i2", "i3")
"""Levels of whose play-throughs nothing but "done" is kept; no booster asks about them."""

END = "end"
"""In `next`: the level is finished."""
BACK = "back"
"""In `next`: return to the scene that was left to come here, as it was left."""


@dataclass(frozen=True, slots=True)
class Review:
    """Who read the level as a specialist, and when; `draft` until somebody has."""

    date: str
    by: tuple[str, ...] = field(metadata=MAY_BE_EMPTY)
    status: Literal["draft", "reviewed", "approved"]


@dataclass(frozen=True, slots=True)
class Scene:
    """A place in the story: one activity as its author wrote it, and where each outcome leads."""

    id: str
    activity: str
    spec: Any
    next: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Level:
    """One scenario. `version` is made from the file's content, so facts know what they met."""

    id: str
    version: int
    title: Title
    band: Band
    strand: Strand
    minutes: int = field(metadata=within(1, 20))
    intensity: Intensity
    skills: tuple[SkillId, ...]
    cast: tuple[WhoId, ...] = field(metadata=MAY_BE_EMPTY)
    opening: Line
    reviewed: Review
    home: Talk
    talk: tuple[Talk, ...]
    start: str
    scenes: Mapping[str, Scene]
    telling: str = ""
    """The scene where a safe adult is told, open from every other one; needed in i1 to i3."""
    note: Line = Line("")
    """The short, neutral content note of an i2 or i3 level."""
