"""A level as a value: what its author wrote, typed and frozen, in the language it is played in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from game.core.checking import Way
from game.core.ids import Guard, MarkId, SkillId, ThingId, WhoId
from game.core.spec import MAY_BE_EMPTY, within
from game.core.words import Choice, Line, Talk, Title

Band = Literal["7-9", "10-12", "13-15"]
Intensity = Literal["i0", "i1", "i2", "i3"]
Strand = Literal[
    "scams", "contact", "privacy", "help", "conduct", "information", "design", "harm", "rights"
]

SENSITIVE: tuple[Intensity, ...] = ("i2", "i3")
"""Levels of whose play-throughs nothing but "done" is kept; no booster asks about them."""

TELL_NOW = "tell-now"
"""The act that goes to the telling scene from anywhere and comes back; in `next`: where the story
goes on instead, once somebody was told from this scene."""
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
class Road:
    """Where an outcome leads while `when` holds, and the marks that are set on the way."""

    to: str
    when: tuple[Guard, ...] = ()
    sets: tuple[MarkId, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A place in the story: one activity as its author wrote it, and where each outcome leads.

    An outcome takes the first of its roads whose `when` holds; `done: park` is a single road.
    telling: where TELL leads from here; "" for the level's own telling scene.
    """

    id: str
    activity: str
    spec: Any
    next: Mapping[str, tuple[Road, ...]]
    telling: str = ""

    @property
    def ends(self) -> frozenset[str]:
        """The outcomes of its room that lead on from here."""
        return frozenset(self.next) - {TELL_NOW}

    def roads(self) -> Iterator[Road]:
        """Every road that leads on from here."""
        for roads in self.next.values():
            yield from roads

    def leads_to(self) -> frozenset[str]:
        """Every scene, or `end` or `back`, that can come next."""
        return frozenset(road.to for road in self.roads())


@dataclass(frozen=True, slots=True)
class Remember:
    """A mark that is remembered once it is set. `mend`: the scene that puts a loss right."""

    mend: str = ""


@dataclass(frozen=True, slots=True)
class Door:
    """A way to a scene of help that stands open in every scene, and comes back, as TELL does."""

    label: Choice
    scene: str


@dataclass(frozen=True, slots=True)
class Want:
    """What the story's child is after: drawn in a corner, one picture further (`<thing>-0`,
    `<thing>-1`, …) for each of the marks in `grows` that is set."""

    thing: ThingId
    grows: tuple[MarkId, ...]


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
    """The scene where a safe adult is told, open from every other one that names none of its own;
    needed in i1 to i3."""
    note: Line = Line("")
    """The short, neutral content note of an i2 or i3 level."""
    remembers: Mapping[MarkId, Remember] = field(default_factory=dict)
    deals: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Truths that chance deals at the start: by each name, what can be true."""
    must: Mapping[MarkId, str] = field(default_factory=dict)
    """What has to be true at the end, and the scene that sees to it."""
    doors: Mapping[str, Door] = field(default_factory=dict)
    want: Want | None = None
    knows: tuple[WhoId, ...] = ()
    """Whom the story's child knows; any other sender is someone new."""
    ways: tuple[Way, ...] = ()
    """Ways to check; each scene with things to judge has them all."""

    def telling_from(self, scene: str) -> str:
        """The scene to which TELL leads from another one; "" where nobody can be told."""
        return self.scenes[scene].telling or self.telling
