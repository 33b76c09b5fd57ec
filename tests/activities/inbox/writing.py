"""Small inboxes, written for tests."""

from typing import Any

from game.activities.inbox import ROOM
from game.activities.inbox.model import Inbox, Message, Tap
from game.activities.inbox.state import InboxState
from game.core.acts import parse
from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.ui.rough import english

CLINIC = Message(
    "clinic",
    Title("Clinic"),
    Bubble("Your visit is on Monday."),
    ("fine", "show"),
    Feedback("Grandma knows the clinic."),
    details=Line("In her book."),
    slip=Feedback("The nurse writes the day down again."),
)
GOAT = Message(
    "goat",
    Title("Unknown number"),
    Bubble("YOU WON A GOAT! Answer now!"),
    ("show", "bin"),
    Feedback("A prize from nowhere."),
    tells=(
        Tell(Bubble("YOU WON"), SkillId("scam.too-good"), Feedback("Nobody entered.")),
        Tell(Bubble("now"), SkillId("scam.urgency"), Feedback("Hurry means stop.")),
    ),
    slip=Feedback("A paper goat nibbles."),
    tap=Tap(Choice("Get my goat!"), OutcomeId("goat-runs")),
)


def inbox(*messages: Message, allowed: int = 1) -> Inbox:
    """An inbox of Amina's with Grandma beside her."""
    return Inbox(
        activity="inbox",
        place=PlaceId("courtyard"),
        app=AppId("zuri-sms"),
        player=CastId("amina"),
        helper=CastId("grandma"),
        goal=Line("Read each one."),
        asks_back=Line("What do you think?"),
        messages=messages or (CLINIC, GOAT),
        slips_allowed=allowed,
    )


def after(spec: Inbox, *acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Inbox, *acts: str) -> InboxState:
    """The inbox after these acts."""
    state: InboxState = after(spec, *acts).state
    return state


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 720."""
    names = {"amina": "Amina", "grandma": "Grandma", "zuri-sms": "Zuri SMS"}
    return Context(english, names=names, **changes)
