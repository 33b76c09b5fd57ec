"""What an author writes for a check-up: three forms of little moments, and a few questions."""

from dataclasses import dataclass
from typing import Literal, NewType

from game.core.checkup import Form
from game.core.ids import CastId, PlaceId, ThingId
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

CaseId = NewType("CaseId", str)
"""The id of another case of the same scene."""
Trait = Literal["known-person", "new-person", "urgent", "no-visible-error"]
"""What must be met somewhere in the forms: unsafe from a known person, safe from a new one, safe
though urgent, unsafe without any visible error."""


@dataclass(frozen=True, slots=True)
class Case:
    """One little moment to judge. No `tells`: it is safe.

    twin: the look-alike of the other kind, in another form. moment: what is going on, in words of
    the storyteller. `child` stands in the picture; nobody sees who sends it, so that no face, or
    the lack of one, gives an answer away. why: said after the last form only.
    """

    id: str
    form: Form
    twin: CaseId
    place: PlaceId
    child: CastId
    moment: Line
    sender: Title
    text: Bubble
    why: Feedback
    shown: Literal["message", "group", "game", "app", "said"] = "message"
    tells: tuple[Tell, ...] = ()
    traits: tuple[Trait, ...] = ()
    picture: ThingId = ThingId("")


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

    scale: three faces for the youngest, four steps for others. vignette: somebody in a story, with
    whom the questions of `whom` are asked; `busy` and `fault` are the two questions after them.
    """

    activity: Literal["check"]
    scale: Literal["three", "four"]
    cases: tuple[Case, ...]
    place: PlaceId
    """Where the questions after the cases are asked, and who stands there."""
    child: CastId
    sure: tuple[Sure, ...]
    vignette: Line
    whom: tuple[Whom, ...]
    busy: Line
    then: tuple[Then, ...]
    fault: Line
    whose: tuple[Whose, ...]
