"""A small inbox, written for tests."""

from game.activities.inbox import ROOM
from game.activities.inbox.model import Inbox, Message
from game.activities.inbox.state import InboxState
from game.core.acts import parse
from game.core.checking import Clue, Way
from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Change, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine, TwinId

CLINIC = Message(
    id="clinic",
    who=WhoId("grandma"),
    text=Bubble("Come now, please."),
    fine=Fine("yes"),
    right=Feedback("She comes on time."),
    slip=Feedback("She comes too late."),
    twin=TwinId("goat"),
    tells=(Tell(Bubble("now"), urge="hurry"),),
    clues=(Clue("book", Line("The clinic: Monday!")),),
    slip_seen=(Change(thing=ThingId("clock")),),
)
GOAT = Message(
    id="goat",
    who=WhoId("unknown-number"),
    text=Bubble("Answer now, win!"),
    fine=Fine("no"),
    right=Feedback("No goat comes."),
    slip=Feedback("Meh!"),
    twin=TwinId("clinic"),
    tells=(Tell(Bubble("now"), SkillId("scam.urgency"), Feedback("It rushes you."), urge="hurry"),),
    acts=(FreeAct("answer", Choice("Answer"), ends=OutcomeId("munched")),),
)
INBOX = Inbox(
    activity="inbox",
    stage=Staging(PlaceId("courtyard"), (Actor(CastId("amina")),)),
    app=AppId("zuri-sms"),
    player=CastId("amina"),
    goal=Line("What's all this?"),
    messages=(CLINIC, GOAT),
    ways=(Way("book", "call", Choice("Ring someone")),),
)


def after(*acts: str) -> Reaction[InboxState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(INBOX, 0))
    for act in acts:
        offered = ROOM.rules.offers(INBOX, done.state)
        assert parse(act) in offered, f"{act!r} is not offered"
        done = ROOM.rules.apply(INBOX, done.state, parse(act))
    return done
