"""What an author writes for a report scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import AppId, CastId, FeelingId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.spec import MAY_BE_EMPTY
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title


@dataclass(frozen=True, slots=True)
class Find:
    """Something in the app to judge: keep it for the helpers, or leave it because it is fine.

    No `tells`: it is a twin, to be left. details: what a closer look shows of who made it, so that
    a child can check instead of guess. slip: what a wrong answer leads to.
    """

    id: str
    title: Title
    text: Bubble
    why: Feedback
    details: Line = Line("")
    tells: tuple[Tell, ...] = ()
    slip: Feedback = Feedback("")
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Adult:
    """Someone to tell. `answer`: listens, is busy, or laughs; `says` is what she or he says.

    At least one adult of a scene listens.
    """

    who: CastId
    answer: Literal["listens", "busy", "laughs"]
    says: Line
    why: Feedback
    """What that means for the child (a busy adult can still be safe; laughing: try the next)."""
    later: Line = Line("")
    """What is said when told again, listening now: by a busy adult the second time (or at once to a
    note), by one who laughed after somebody else has listened."""


@dataclass(frozen=True, slots=True)
class Starter:
    """Words to start the talk with; every one is thanked. A note reaches a busy adult, too."""

    id: str
    text: Choice
    way: Literal["say", "note"] = "say"


@dataclass(frozen=True, slots=True)
class Reason:
    """An answer to the app's "what is wrong?"."""

    id: str
    text: Choice
    why: Feedback
    right: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class Tempting:
    """Something that seems right in the heat (shouting back); ends the scene for now as `ends`,
    once `why` has been read."""

    id: str
    text: Choice
    why: Feedback
    ends: OutcomeId


@dataclass(frozen=True, slots=True)
class After:
    """What happens then, line by line. by: the app answers, the adult who listened (whoever the
    child told) or the player speaks, or it is told as a story. feels: how the player looks."""

    by: Literal["app", "adult", "player", "story"]
    text: Line
    feels: FeelingId = FeelingId("")


@dataclass(frozen=True, slots=True)
class Report:
    """Steps in any order that keeps things safe: keep, tell, report, block. Ends as "helped" when
    keep, tell and report are done (block may come too) and what happens then has been read, or as a
    tempting act's outcome. Blocking before keeping hides the messages: the adult helps to find
    them again."""

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
    """What a report sends."""
    stays: tuple[Line, ...] = field(metadata=MAY_BE_EMPTY)
    """What it does not send."""
    keep_why: Feedback
    """Read when every find has its place."""
    block_why: Feedback
    after: tuple[After, ...] = field(metadata=MAY_BE_EMPTY)
    skill: SkillId
    """What the four steps practise: noticed when one is done, missed when one goes astray."""
    tempting: tuple[Tempting, ...] = ()
