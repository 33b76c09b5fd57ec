"""What an author writes for a settings scene."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.checking import Way
from game.core.ids import AppId, CastId, SkillId, ThingId
from game.core.spec import OF_LEVEL, written_as
from game.core.staging import Staging
from game.core.words import Choice, Feedback, Line, Title
from game.mechanics.judging import FreeAct, Thing
from game.mechanics.lights import Ring
from game.mechanics.turnover import Drawer, KeptCard

ControlId = NewType("ControlId", str)
OptionId = NewType("OptionId", str)
PageId = NewType("PageId", str)
ViewerId = NewType("ViewerId", str)
ShownId = NewType("ShownId", str)

Trick = Literal["", "tiny", "ticked", "huge"]
"""How the app dresses a control.

tiny: small grey words, to be overlooked (a link, mostly). ticked: a box in small words that is
ticked beforehand. huge: a bright bait. However it is dressed, it can be pressed as easily as
anything else.
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


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the panel."""

    id: str
    title: Title
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class PopAct(FreeAct):
    """A button of a pop-up, which is a free act after the verdict. turns: what it sets of the
    panel's controls, and to what."""

    turns: Mapping[ControlId, OptionId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pop(Thing):
    """Something that pops up over the panel, to be judged: a question of the app, or a message.

    It comes once `control` was set to `value`, or once `page` was opened; and where neither came
    about, before the panel is left. other: the words of its second button, which changes nothing;
    dress: `huge` draws its own act huge and that button tiny. Neither is pressed there: what can be
    done lies beside it, all of one size. shows: the control it speaks of, drawn small below it.
    """

    acts: tuple[PopAct, ...] = ()
    control: ControlId = ControlId("")
    value: OptionId = OptionId("")
    page: PageId = PageId("")
    shows: ControlId = ControlId("")
    other: Choice = Choice("")
    dress: Literal["plain", "huge"] = "plain"


@dataclass(frozen=True, slots=True)
class Sight:
    """A viewer can do a thing (see the clip, write to me) when every named control has one of these
    values; of several such rules for the same two, one that holds is enough."""

    viewer: ViewerId
    thing: ShownId
    when: Mapping[ControlId, tuple[OptionId, ...]]


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who may be looking, and whose windows light up in the valley when they can."""

    id: str
    label: Title
    ring: Ring


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be seen or done; the windows of the valley show it for one of them at a time."""

    id: str
    label: Title
    picture: ThingId


@dataclass(frozen=True, slots=True)
class Want:
    """Part of the goal: this viewer can (or cannot) have this thing, with what is seen if not so.

    "no" is what the app works against, "yes" its twin.
    """

    id: str
    viewer: ViewerId
    thing: ShownId
    can: Literal["yes", "no"]
    miss: Feedback
    """What is seen while it is not so ("A far window is still lit"); nobody suffers by it."""
    skill: SkillId


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCard(KeptCard):
    """Goes to its drawers while every control named in `from` has one of these values."""

    sent: Mapping[ControlId, tuple[OptionId, ...]] = field(metadata=written_as("from"))


@dataclass(frozen=True, slots=True)
class Settings:
    """A panel to put right, and what pops up over it, to be judged.

    *Done* first lets everything come up that has not yet. Then it ends as "set"; as "left-open"
    once the child has read which want of "no" is not so. What is shut too far is told once, and
    costs nothing: the next *done* ends as "set". Where there are `cards`, the phone can be turned
    over: on the app's side they lie in its `drawers`, and each control moves them.
    """

    activity: Literal["settings"]
    stage: Staging
    app: AppId
    player: CastId
    goal: Line
    pages: tuple[Page, ...]
    viewers: tuple[Viewer, ...]
    shown: tuple[Shown, ...]
    sights: tuple[Sight, ...]
    wants: tuple[Want, ...]
    pops: tuple[Pop, ...] = ()
    drawers: tuple[Drawer, ...] = ()
    cards: tuple[SentCard, ...] = ()
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
