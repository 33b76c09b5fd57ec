"""Small feeds, written for tests."""

from typing import Any

from game.activities.feed import ROOM
from game.activities.feed.model import (
    Appears,
    Feed,
    Move,
    Origin,
    Post,
    PostId,
    Source,
    SourceId,
)
from game.activities.feed.state import FeedState
from game.core.acts import parse
from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId, ThingId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.ui.rough import english

LAKE = Post(
    "lake",
    Title("Boat Woman"),
    Bubble("This lake is pink!"),
    ("share",),
    Feedback("The lake is real."),
    Origin(Bubble("A boat woman posted it first.")),
    Line("It looks too pink."),
    picture=ThingId("post-lake"),
    about=Line("A pink lake."),
    says={SourceId("radio"): Line("We saw that lake.")},
    slips={"pass": Feedback("Nobody hears of the lake.")},
    travels=Line("The school looks at it."),
)
COW = Post(
    "cow",
    Title("Wow Pictures"),
    Bubble("A cow flies! Send it to everyone!"),
    ("pass", "hide", "report"),
    Feedback("The cow stops here."),
    Origin(
        Bubble("Nobody knows who posted it."),
        (Tell(Bubble("Nobody knows"), SkillId("info.fakes-ai"), Feedback("Who says so?")),),
    ),
    Line("It looks real."),
    picture=ThingId("post-cow"),
    about=Line("A cow in the sky."),
    tells=(
        Tell(Bubble("Send it to everyone"), SkillId("info.check-forward"), Feedback("Go slowly.")),
    ),
    ends={"share": OutcomeId("looks-up")},
)
JUICE = Post(
    "juice",
    Title("Star"),
    Bubble("Tap here for juice!"),
    ("report",),
    Feedback("It is an advert."),
    Origin(Bubble("A shop paid the star.")),
    Line("A small sign says paid."),
    picture=ThingId("post-juice"),
    tells=(Tell(Bubble("Tap here"), SkillId("info.ads"), Feedback("It wants you to buy.")),),
    paid=Choice("Paid"),
)
MORE = Post(
    "more",
    Title("Boat Woman"),
    Bubble("Here is the lake again."),
    ("share", "pass"),
    Feedback("More of the same."),
    Origin(Bubble("A boat woman posted it first.")),
    Line("Still pink."),
    topic="lakes",
    appears=Appears("share", PostId("lake")),
)
MOVES = (Move("share", Choice("Share it")), Move("pass", Choice("Leave it")))
REPORT = Move("report", Choice("Report it"))
HIDE = Move("hide", Choice("Hide it"))
RADIO = Source("radio", Choice("Ask the radio"), Line("Only songs."), picture=ThingId("radio"))


def feed(*posts: Post, allowed: int = 1, **changes: Any) -> Feed:
    """A feed of Mateo's with a radio beside it."""
    written: dict[str, Any] = {"moves": MOVES, "sources": (RADIO,), **changes}
    return Feed(
        activity="feed",
        place=PlaceId("village-centre"),
        app=AppId("hillboard"),
        player=CastId("mateo"),
        goal=Line("Check each picture."),
        posts=posts or (LAKE, COW),
        slips_allowed=allowed,
        **written,
    )


def after(spec: Feed, *acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Feed, *acts: str) -> FeedState:
    """The feed after these acts."""
    state: FeedState = after(spec, *acts).state
    return state


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 720."""
    return Context(english, names={"mateo": "Mateo", "hillboard": "HillBoard"}, **changes)
