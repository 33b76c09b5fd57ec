"""What an author writes for a check-up: three forms of pairs of moments, and a few questions."""

from dataclasses import dataclass
from typing import Literal, NewType

from game.core.checkup import Form
from game.core.ids import ThingId, WhoId
from game.core.staging import Change, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

CaseId = NewType("CaseId", str)
"""The id of another case of the same scene."""
Trait = Literal["known-person", "new-person", "urgent", "no-visible-error"]
"""What must be met somewhere in the forms: unsafe from a known person, safe from a new one, safe
though urgent, unsafe without any visible error."""


@dataclass(frozen=True, slots=True)
class Case:
    """One little moment to judge. No `tells`: it is safe.

    twin: the look-alike of the other kind, in the same form: a child meets one of the two. stage:
    the child and where she is; who sends it is never seen, so that no face, or the lack of one,
    gives an answer away. moment: what is going on, in words of the storyteller. why: said after the
    last form only.
    """

    id: str
    form: Form
    twin: CaseId
    stage: Staging
    moment: Line
    sender: Title
    text: Bubble
    why: Feedback
    shown: Literal["message", "group", "game", "app", "said"] = "message"
    tells: tuple[Tell, ...] = ()
    traits: tuple[Trait, ...] = ()
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Pause:
    """A page to look at after every second case, the same whatever was answered.

    `who` says it; nobody: the storyteller. seen: what changes from then on in the picture of the
    check-up; whatever goes to another spot of it walks there.
    """

    text: Line
    who: WhoId = WhoId("")
    seen: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Sure:
    """One thing a child may feel sure of."""

    id: Literal["spot", "fine", "know", "talk"]
    text: Line


@dataclass(frozen=True, slots=True)
class Whom:
    """Somebody who could be told."""

    id: Literal["parent", "family", "teacher", "health", "friend", "helpline", "app", "nobody"]
    text: Choice


@dataclass(frozen=True, slots=True)
class Then:
    """What could come next when the first adult is busy."""

    id: Literal["give-up", "again", "another"]
    text: Choice


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose fault a trick could be."""

    id: Literal["tricked", "tricker", "both"]
    text: Choice


@dataclass(frozen=True, slots=True)
class Check:
    """A check-up. Which form is shown, and whether it is the last, comes with the seed
    (`core.checkup`). It always ends as "done".

    stage: the picture of the pauses, and of the questions after the cases. scale: three faces for
    the youngest, four steps for others. vignette: somebody in a story, with whom the questions of
    `whom` are asked; `busy` and `fault` are the two questions after them.
    """

    activity: Literal["check"]
    stage: Staging
    scale: Literal["three", "four"]
    cases: tuple[Case, ...]
    pauses: tuple[Pause, ...]
    sure: tuple[Sure, ...]
    vignette: Line
    whom: tuple[Whom, ...]
    busy: Line
    then: tuple[Then, ...]
    fault: Line
    whose: tuple[Whose, ...]
