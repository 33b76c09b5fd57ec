"""What an author writes for a chat scene."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from game.activities.chat.arrivals import Arrival, Judgeable, Said
from game.core.checking import Way
from game.core.ids import AppId, CastId, FeelingId, Guard, MarkId, OutcomeId, ThingId, WhoId
from game.core.spec import DEALT, MAY_BE_EMPTY, OF_LEVEL, within
from game.core.staging import Change, Sign, Staging
from game.core.words import Choice, Line, Title

Doing = Literal["keep", "block", "report", "leave", "hang-up"]
"""What the phone itself can do; there is no copying of a picture. Only a call is hung up."""
There = Literal["yes", "pale", "no"]
"""Whether somebody's place in the group is full, pales or is empty."""
Warms = Literal["warmer", "cooler"]

MomentId = NewType("MomentId", str)
"""A moment of this chat."""
ThreadId = NewType("ThreadId", str)
"""A conversation of this chat."""
ReceiverId = NewType("ReceiverId", str)
"""To whom something can be passed on: a thread of this chat, or `everyone`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence(Sign):
    """Somebody of the group. It follows memory at once, as the picture does; a later one of the
    same person takes the place of an earlier one. feeling: how the face looks there, "" as it looks
    elsewhere."""

    who: WhoId = field(metadata=DEALT)
    there: There = "yes"
    feeling: FeelingId = FeelingId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Onward:
    """What follows an answer, no answer, or something the phone does.

    says: what comes of it, "" for nothing. It leads to the moment `go`, or ends the scene as
    `ends`; an answer and hanging up without either go on as silence does, and what else the phone
    does may lead nowhere. seen: how the picture changes, for good.
    presence: how the group's window does, as soon as it is answered or done.
    """

    says: Line = Line("")
    go: MomentId = MomentId("")
    ends: OutcomeId = OutcomeId("")
    sets: tuple[MarkId, ...] = ()
    seen: tuple[Change, ...] = ()
    presence: tuple[Presence, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnTile:
    """A whole clause for an answer that is put together."""

    id: str
    text: Choice
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnSlot:
    """A place of such an answer, what it is for, and what fits it."""

    id: str
    label: Title
    tiles: tuple[OwnTile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(Onward):
    """Something the child can answer; never right nor wrong. exit: it says goodbye, and nothing
    more comes in that thread. slots: it is put together from tiles, of which the first place needs
    one; `text` is then what the answer is called."""

    id: str
    text: Choice
    exit: Literal["no", "yes"] = "no"
    slots: tuple[OwnSlot, ...] = ()


@dataclass(frozen=True, slots=True)
class Forward:
    """Passing on what has come. to: nobody is chosen at first; ends: where it leads, by whoever
    gets it, the widest first (unwritten: on, as without an answer). A private picture is passed on
    to nobody, so there the picker can only be closed."""

    to: tuple[ReceiverId, ...]
    ends: Mapping[ReceiverId, OutcomeId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moment:
    """Some messages that arrive, in a thread, on a day of the story.

    day: which one it is; unwritten (0), none is shown, as where several days lead here. says: small
    talk; judge: the one message to judge, which comes last (of several, chance deals one). replies:
    what can be answered then, beside no answer at all; silence: what follows that, the first whose
    `when` holds (none: only what the phone does leads on). forward: passing it on, another answer.
    phone: what its own doings lead to here, where it differs from the rest of the chat. seen,
    presence: what the picture and the group's window show from here on. line: how a call stands;
    where it rings without a reply to pick it up, it is the child who calls.
    """

    thread: ThreadId
    day: int = field(default=0, metadata=within(1, 366))
    says: tuple[Said, ...] = ()
    judge: tuple[Judgeable, ...] = ()
    replies: tuple[Reply, ...] = ()
    silence: tuple[Onward, ...] = ()
    phone: Mapping[Doing, Onward] = field(default_factory=dict)
    seen: tuple[Change, ...] = ()
    forward: Forward | None = None
    presence: tuple[Presence, ...] = ()
    line: Literal["", "rings", "engaged", "overheard"] = ""

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """All that comes, to be judged or not."""
        return (*self.says, *self.judge)


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation: a group (with a picture) or one person or account (`who`).

    app: the pretend app it is in, when that is another one. look: a chat, or a call, in which each
    moment is a turn. shows: whose face its picture shows, whoever writes or calls there. by: how
    whoever calls speaks.
    """

    id: str
    title: Title = Title("")
    picture: ThingId = ThingId("")
    who: WhoId = field(default=WhoId(""), metadata=DEALT)
    app: AppId = AppId("")
    look: Literal["chat", "call"] = "chat"
    shows: WhoId = field(default=WhoId(""), metadata=DEALT)
    by: Literal["voice", "sign"] = "voice"


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation in a pretend app, moment by moment, over several days.

    player: whose phone it is. goal: said before the first answer. phone: what it can do by itself:
    keep (do not delete), block, report, leave, hang up; never a copy of a picture. presence: who
    has a place in the window of the group. warmth: what makes it warmer or cooler, by the ids of
    messages and answers. asks: what a verdict says of a message: whether it's fine, or whether a
    friend can `carry` alone what a sad friend writes; there silence is staying, without words.
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
    presence: tuple[Presence, ...] = ()
    warmth: Mapping[str, Warms] = field(default_factory=dict)
    asks: Literal["fine", "carry"] = "fine"
