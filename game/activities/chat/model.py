"""What an author writes for a chat scene."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.ids import AccountId, AppId, CastId, FeelingId, OutcomeId, PlaceId, ThingId, WhoId
from game.core.spec import MAY_BE_EMPTY, within
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

Doing = Literal["keep", "block", "report", "leave"]
"""What the phone's own menu can do; there is no copying of a picture."""

MomentId = NewType("MomentId", str)
"""A moment of this chat."""
ThreadId = NewType("ThreadId", str)
"""A conversation of this chat."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message in the conversation. With `tells` it carries red flags; with `why` and no tells it
    is a twin (looks unusual, is fine); with neither it is small talk and is not judged."""

    id: str
    who: WhoId
    text: Bubble
    tells: tuple[Tell, ...] = ()
    why: Feedback = Feedback("")


@dataclass(frozen=True, slots=True)
class Reply:
    """Something the child can answer. Leads to the moment `go`, or ends the scene as `ends`."""

    id: str
    text: Choice
    why: Feedback
    verdict: Literal["right", "slip", ""] = ""
    go: MomentId = MomentId("")
    ends: OutcomeId = OutcomeId("")
    feels: FeelingId = FeelingId("")
    """How the player's character looks after it."""
    told: CastId = CastId("")
    """The safe adult this answer tells: makes a `told` fact."""


@dataclass(frozen=True, slots=True)
class MenuAnswer:
    """What one of the phone's own doings leads to: why, and the moment or the outcome, if any."""

    why: Feedback
    verdict: Literal["right", "slip", ""] = "right"
    ends: OutcomeId = OutcomeId("")
    go: MomentId = MomentId("")


@dataclass(frozen=True, slots=True)
class Moment:
    """Some messages that arrive, in a thread, on a day of the story; then the replies there are.

    No replies: the child goes on to `go` with "next day" or "later". `menu` says what the phone's
    own doings lead to here, where it differs from the rest of the chat. `feels`: how the player's
    character looks when the messages arrive.
    """

    day: int = field(metadata=within(1, 366))
    thread: ThreadId
    says: tuple[Said, ...] = field(metadata=MAY_BE_EMPTY)
    replies: tuple[Reply, ...] = ()
    go: MomentId = MomentId("")
    menu: Mapping[Doing, MenuAnswer] = field(default_factory=dict)
    feels: FeelingId = FeelingId("")


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation: a group (with a picture) or one person or account (`who`).

    `app`: the pretend app it is in, when that is another one.
    """

    id: str
    title: Title
    picture: ThingId = ThingId("")
    who: WhoId = WhoId("")
    app: AppId = AppId("")


@dataclass(frozen=True, slots=True)
class Chat:
    """A conversation in a pretend app.

    Marking: at any moment a message opens into phrases; marking a phrase that is a tell is
    "noticed". When the conversation has ended and fewer than `flags_wanted` flags are marked, the
    child looks back over the messages with the helper before the scene ends as it did.
    menu: keep (do not delete), block, report, leave; never a copy of a picture.
    account: someone known only by a handle, who is drawn as a grey shape without a face.
    """

    activity: Literal["chat"]
    place: PlaceId
    app: AppId
    player: CastId
    goal: Line
    threads: tuple[Thread, ...]
    start: MomentId
    moments: Mapping[str, Moment]
    menu: Mapping[Doing, MenuAnswer] = field(metadata=MAY_BE_EMPTY)
    look_back: Line = Line("")
    """What is asked when looking back for flags; needed when flags_wanted is not 0."""
    flags_wanted: int = field(default=0, metadata=within(0, 20))
    account: AccountId = AccountId("")
