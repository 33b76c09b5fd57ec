"""What an author writes for a report scene."""

from dataclasses import dataclass
from typing import Literal

from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title


@dataclass(frozen=True, slots=True)
class Find:
    """Something in the app to look at and judge: keep it for the helpers, or leave it because it is fine.

    No `tells`: it is a twin, to be left. slip: what a wrong answer leads to.
    """

    id: str
    title: Title
    text: Bubble
    why: Feedback
    tells: tuple[Tell, ...] = ()
    slip: Feedback = Feedback("")
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Adult:
    """Someone to tell. `answer`: listens, is busy, or laughs; `says` is what she or he says."""

    who: CastId
    answer: Literal["listens", "busy", "laughs"]
    says: Line
    why: Feedback
    """What that answer means for the child (a busy adult can still be safe; laughing: try the next)."""
    later: Line = Line("")
    """What a busy adult says when asked again after another adult was told."""


@dataclass(frozen=True, slots=True)
class Starter:
    """Words to start the talk with; every one of them is thanked."""

    id: str
    text: Choice


@dataclass(frozen=True, slots=True)
class Reason:
    """An answer to the app's "what is wrong?"."""

    id: str
    text: Choice
    why: Feedback
    right: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class Tempting:
    """Something that seems right in the heat (shouting back); ends the scene for now as `ends`."""

    id: str
    text: Choice
    why: Feedback
    ends: OutcomeId


@dataclass(frozen=True, slots=True)
class After:
    """What happens then, line by line: the app's first answer, and an adult who asks again."""

    who: WhoId
    text: Line


@dataclass(frozen=True, slots=True)
class Report:
    """Steps in any order that keeps things safe: keep, tell, report, block. Ends as "helped" when
    keep, tell and report are done (block may come too) and what happens then has been read, or as a
    tempting act's outcome. Blocking before keeping hides the messages: the adult helps to find them again."""

    activity: Literal["report"]
    place: PlaceId
    app: AppId
    player: CastId
    account: WhoId
    goal: Line
    finds: tuple[Find, ...]
    adults: tuple[Adult, ...]
    starters: tuple[Starter, ...]
    reasons: tuple[Reason, ...]
    sends: tuple[Line, ...]
    """What a report sends, and what it does not."""
    keep_why: Feedback
    block_why: Feedback
    after: tuple[After, ...]
    skill: SkillId
    tempting: tuple[Tempting, ...] = ()
