"""What an author writes for a chat scene."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.checking import Way
from game.core.ids import AppId, CastId, Guard, MarkId, OutcomeId, ThingId, WhoId
from game.core.spec import DEALT, MAY_BE_EMPTY, OF_LEVEL, within
from game.core.staging import Change, Staging
from game.core.words import Bubble, Choice, Line, Title
from game.mechanics.judging import Thing

Doing = Literal["keep", "block", "report", "leave"]
"""What the phone itself can do; there is no copying of a picture."""

MomentId = NewType("MomentId", str)
"""A moment of this chat."""
ThreadId = NewType("ThreadId", str)
"""A conversation of this chat."""


@dataclass(frozen=True, slots=True)
class Said:
    """Small talk, which nobody is asked to judge; with no `who` it is the app's own notice."""

    id: str
    text: Bubble
    who: WhoId = field(default=WhoId(""), metadata=DEALT)
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Onward:
    """What follows an answer, no answer, or something the phone does.

    says: what comes of it, "" for nothing. It leads to the moment `go`, or ends the scene as
    `ends`; what the phone does may lead nowhere. seen: how the picture changes, for good.
    """

    says: Line = Line("")
    go: MomentId = MomentId("")
    ends: OutcomeId = OutcomeId("")
    sets: tuple[MarkId, ...] = ()
    seen: tuple[Change, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Onward):
    """Something the child can answer; never right nor wrong. exit: it says goodbye, and nothing
    more comes in that thread."""

    id: str
    text: Choice
    exit: Literal["no", "yes"] = "no"


@dataclass(frozen=True, slots=True)
class Moment:
    """Some messages that arrive, in a thread, on a day of the story.

    day: which one it is; unwritten (0), none is shown, as where several days lead here. says: small
    talk; judge: the one message to judge, which comes last (of several, chance deals one). replies:
    what can be answered then, beside no answer at all; silence: what follows that, the first whose
    `when` holds (none: only what the phone does leads on). phone: what its own doings lead to here,
    where it differs from the rest of the chat. seen: what the picture shows from here on.
    """

    thread: ThreadId
    day: int = field(default=0, metadata=within(1, 366))
    says: tuple[Said, ...] = ()
    judge: tuple[Thing, ...] = ()
    replies: tuple[Reply, ...] = ()
    silence: tuple[Onward, ...] = ()
    phone: Mapping[Doing, Onward] = field(default_factory=dict)
    seen: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation: a group (with a picture) or one person or account (`who`).

    `app`: the pretend app it is in, when that is another one.
    """

    id: str
    title: Title = Title("")
    picture: ThingId = ThingId("")
    who: WhoId = field(default=WhoId(""), metadata=DEALT)
    app: AppId = AppId("")


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation in a pretend app, moment by moment, over several days.

    player: whose phone it is. goal: said before the first answer. phone: what it can do by itself:
    keep (do not delete), block, report, leave; never a copy of a picture.
    """

    activity: Literal["chat"]
    stage: Staging
    app: AppId
    player: CastId
    goal: Line
    threads: tuple[Thread, ...]
    start: MomentId
    moments: Mapping[str, Moment]
    phone: Mapping[Doing, Onward] = field(default_factory=dict, metadata=MAY_BE_EMPTY)
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
