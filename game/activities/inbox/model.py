"""What an author writes for an inbox scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import AppId, CastId, OutcomeId, PlaceId, ThingId
from game.core.spec import within
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

Tray = Literal["fine", "show", "bin"]


@dataclass(frozen=True, slots=True)
class Tap:
    """A button or link inside a message, to be left alone; tapping it ends the scene for now."""

    label: Choice
    ends: OutcomeId


@dataclass(frozen=True, slots=True)
class Message:
    """One message. No `tells`: it is genuine. `details`: what opening it shows of the sender.

    right: trays that are good answers ("show" is never wrong and never scores by itself: the helper
    asks back and that answer is the verdict). why: feedback after any answer. slip: what happens
    in the story when it is put in a wrong tray (small and fixable).
    """

    id: str
    sender: Title
    text: Bubble
    right: tuple[Tray, ...]
    why: Feedback
    kind: Literal["sms", "mail", "money", "voice"] = "sms"
    details: Line = Line("")
    tells: tuple[Tell, ...] = ()
    slip: Feedback = Feedback("")
    tap: Tap | None = None
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Inbox:
    """Messages to sort with a helper near by.

    Ends as "sorted" when every message lies right (slips may have been mended on the way), as
    "muddled" once when more than `slips_allowed` went wrong (the scene goes on when it is
    entered again, the messages in question back in the list with their tells lit), or as a
    tap's outcome.
    """

    activity: Literal["inbox"]
    place: PlaceId
    app: AppId
    player: CastId
    helper: CastId
    goal: Line
    asks_back: Line
    """What the helper answers when she is shown a message: "What do you think?"."""
    messages: tuple[Message, ...]
    slips_allowed: int = field(default=2, metadata=within(0, 20))
