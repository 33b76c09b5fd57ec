"""What an author writes for a settings scene."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NewType

from game.core.ids import AppId, CastId, PlaceId, SkillId, ThingId
from game.core.words import Bubble, Choice, Feedback, Line, Title

ControlId = NewType("ControlId", str)
OptionId = NewType("OptionId", str)
PageId = NewType("PageId", str)
ViewerId = NewType("ViewerId", str)
ShownId = NewType("ShownId", str)

Trick = Literal["", "tiny", "ticked", "huge"]
"""How the app dresses a control.

tiny: small grey words, to be overlooked (a link, mostly). ticked: a box in small words that is
ticked beforehand. huge: a bright bait; a switch so dressed is best left as it was found, and the
first answer to it is judged. However it is dressed, it can be pressed as easily as anything else.
"""


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a control."""

    id: str
    label: Choice


@dataclass(frozen=True, slots=True)
class Control:
    """A switch (two options: off, then on), a choice, or a link to another page."""

    id: str
    kind: Literal["switch", "choice", "link"]
    label: Choice
    options: tuple[Option, ...] = ()
    start: OptionId = OptionId("")
    to: PageId = PageId("")
    """The page a link opens."""
    trick: Trick = ""
    skill: SkillId = SkillId("")
    why: Feedback = Feedback("")
    """What this control really does, shown by "What is this?"."""


@dataclass(frozen=True, slots=True)
class Push:
    """The app pushing back when a control is set to `value`: a pop-up, staying big, going on small.

    fair: the twin, an honest question where staying is the good answer; otherwise going on is.
    """

    id: str
    control: ControlId
    value: OptionId
    text: Bubble
    stay: Choice
    go_on: Choice
    why: Feedback
    """What the trick was, said after the child went on (for a fair one: what staying means)."""
    skill: SkillId = SkillId("")
    fair: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the panel."""

    id: str
    title: Title
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class Sight:
    """A viewer can do a thing (see the clip, write to me) when every named control has one of these
    values; of several such rules for the same two, one that holds is enough. The preview shows a
    viewer beside a thing only where some rule names both."""

    viewer: ViewerId
    thing: ShownId
    when: Mapping[ControlId, tuple[OptionId, ...]]


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who may be looking, for the preview."""

    id: str
    label: Title
    picture: ThingId


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be seen or done. sign: an eye for seeing, a lock for doing; open or closed."""

    id: str
    label: Title
    picture: ThingId
    sign: Literal["eye", "lock"] = "eye"


@dataclass(frozen=True, slots=True)
class Want:
    """Part of the goal: this viewer can (or cannot) have this thing, with what it means if not so.

    The first *done* judges it: "no" is what the app works against, "yes" its twin.
    """

    id: str
    viewer: ViewerId
    thing: ShownId
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
    pages: tuple[Page, ...]
    viewers: tuple[Viewer, ...]
    shown: tuple[Shown, ...]
    sights: tuple[Sight, ...]
    wants: tuple[Want, ...]
    pushes: tuple[Push, ...] = ()
    hints: tuple[Line, ...] = ()
