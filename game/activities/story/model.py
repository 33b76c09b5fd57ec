"""What an author writes for a story scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import CastId, FeelingId, OutcomeId, PlaceId, ThingId, WhoId
from game.core.spec import MAY_BE_EMPTY
from game.core.words import Choice, Feedback, Line


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody standing in the picture, and how she or he feels."""

    who: WhoId
    feeling: FeelingId = FeelingId("calm")


@dataclass(frozen=True, slots=True)
class Beat:
    """One line of the story. `who` says it; nobody: the storyteller. `feels`: moods it changes."""

    text: Line
    who: WhoId = WhoId("")
    feels: tuple[Person, ...] = ()
    thing: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Try:
    """Something the child can do at the end of the lines. `why` is what comes of it.

    `ends` names the outcome; without it the child reads `why` and tries again. `feels`: the moods
    of the people while `why` is read.
    """

    id: str
    text: Choice
    why: Feedback
    ends: OutcomeId = OutcomeId("")
    verdict: Literal["right", "slip", ""] = ""
    thing: ThingId = ThingId("")
    feels: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Lines one after another, then something to do; with no `tries` it ends as "done"."""

    activity: Literal["story"]
    place: PlaceId
    people: tuple[Person, ...] = field(metadata=MAY_BE_EMPTY)
    lines: tuple[Beat, ...]
    tries: tuple[Try, ...] = ()
    thing: ThingId = ThingId("")
    told: CastId = CastId("")
    """The safe adult who is told in this scene: makes a `told` fact when the scene ends."""
