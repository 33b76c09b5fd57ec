"""What an author writes for a report scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.checking import Way
from game.core.ids import AppId, CastId, MarkId, SkillId, ThingId, WhoId
from game.core.spec import MAY_BE_EMPTY, OF_LEVEL
from game.core.staging import Sign, Staging
from game.core.words import Choice, Feedback, Line
from game.mechanics.judging import Thing

StepName = Literal["keep", "report", "block"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Find(Thing):
    """Something in the app to judge: what hurts is for a helper to see, what is fine stays.
    picture: what is shown in it."""

    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Reason:
    """An answer to the app's "what is wrong?". why: what is said of it. right: it fits."""

    id: str
    text: Choice
    why: Feedback
    right: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class StepDone:
    """What is said when a step has its tick, and the marks it sets."""

    step: StepName
    why: Feedback
    sets: tuple[MarkId, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Three steps: keep, and then report and block in either order.

    Ends as "helped" when all that hurts is kept and the report is sent (a block may come too), as
    "put-away" when the phone is laid down before, or as an act's outcome. Telling itself is the
    level's telling scene, which the lantern TELL opens.
    """

    activity: Literal["report"]
    stage: Staging
    app: AppId
    player: CastId
    account: WhoId
    goal: Line
    finds: tuple[Find, ...]
    reasons: tuple[Reason, ...]
    sends: tuple[Line, ...]
    """What a report sends."""
    stays: tuple[Line, ...] = field(metadata=MAY_BE_EMPTY)
    """What it does not send."""
    steps: tuple[StepDone, ...]
    skill: SkillId
    """What the three steps practise: noticed when one is done, missed when a reason is wrong."""
    told: tuple[Sign, ...] = ()
    """Once a safe adult knows: the lantern at the end of the path is lit."""
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
