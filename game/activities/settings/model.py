"""What an author writes for a settings scene."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.core.ids import AppId, CastId, PlaceId, SkillId, ThingId
from game.core.words import Bubble, Choice, Feedback, Line, Title

Trick = Literal["", "tiny", "grey", "buried", "huge"]
"""How the app dresses a control to be overlooked or to be tapped."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a control."""

    id: str
    label: Choice


@dataclass(frozen=True, slots=True)
class Control:
    """A switch (two options), a choice, or a link to another page."""

    id: str
    kind: Literal["switch", "choice", "link"]
    label: Choice
    options: tuple[Option, ...] = ()
    start: str = ""
    to: str = ""
    """The page a link opens."""
    trick: Trick = ""
    skill: SkillId = SkillId("")
    why: Feedback = Feedback("")
    """What this control really does, shown by "What is this?"."""


@dataclass(frozen=True, slots=True)
class Push:
    """The app pushing back when a control is set to `value`: a pop-up with a big stay and a small go on."""

    id: str
    control: str
    value: str
    text: Bubble
    stay: Choice
    go_on: Choice
    why: Feedback
    """What the trick was, said after the child went on."""


@dataclass(frozen=True, slots=True)
class PageOf:
    """One page of the panel."""

    id: str
    title: Title
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """A viewer can do a thing (see the clip, write to me) when every named control has one of these values."""

    viewer: str
    thing: str
    when: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who may be looking, for the preview."""

    id: str
    label: Title
    picture: ThingId


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be seen or done."""

    id: str
    label: Title
    picture: ThingId


@dataclass(frozen=True, slots=True)
class Want:
    """Part of the goal: this viewer can (or cannot) have this thing, with what it means if not so."""

    viewer: str
    thing: str
    can: Literal["yes", "no"]
    why: Feedback
    miss: Feedback
    """The small consequence while it is not so ("A far-off shape waves at the clip")."""
    skill: SkillId


@dataclass(frozen=True, slots=True)
class Settings:
    """A panel to put right. Ends as "set" when the child says *done* and every want holds; saying
    done too early shows the `miss` of one unmet want and goes on, and counts as a slip."""

    activity: Literal["settings"]
    place: PlaceId
    app: AppId
    player: CastId
    goal: Line
    pages: tuple[PageOf, ...]
    viewers: tuple[Viewer, ...]
    shown: tuple[Shown, ...]
    sights: tuple[Sight, ...]
    wants: tuple[Want, ...]
    pushes: tuple[Push, ...] = ()
    hints: tuple[Line, ...] = ()
