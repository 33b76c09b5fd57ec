"""A small feed, written for tests."""

from game.activities.feed import ROOM
from game.activities.feed.model import Feed, Post
from game.activities.feed.state import FeedState
from game.core.acts import parse
from game.core.checking import Clue, Way
from game.core.ids import AppId, CastId, MarkId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Change, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine, TwinId

GOATS = Post(
    id="goats",
    who=WhoId("grandpa"),
    text=Bubble("Goats up a tree!"),
    picture=ThingId("post-goats"),
    about=Line("Goats in a tree."),
    origin=Line("Made in May, with a phone."),
    fine=Fine("yes"),
    right=Feedback("The radio met them."),
    slip=Feedback("The goats look down."),
    twin=TwinId("juice"),
    clues=(Clue("radio", Line("We met the farmer.")),),
    right_seen=(Change(thing=ThingId("goat")),),
)
JUICE = Post(
    id="juice",
    who=WhoId("unknown-number"),
    text=Bubble("Jump up a tree!"),
    picture=ThingId("post-juice"),
    about=Line("A girl over a house."),
    paid=Choice("Paid"),
    fine=Fine("no"),
    right=Feedback("No juice jumps."),
    slip=Feedback("She only hops."),
    twin=TwinId("goats"),
    tells=(Tell(Bubble("Jump"), SkillId("info.ads"), Feedback("It sells.")),),
    acts=(
        FreeAct(
            "hang", Choice("Hang it up"), ends=OutcomeId("hopped"), sets=(MarkId("hung-made-up"),)
        ),
    ),
)
FEED = Feed(
    activity="feed",
    stage=Staging(PlaceId("village-centre"), (Actor(CastId("mateo")),)),
    app=AppId("hillboard"),
    player=CastId("mateo"),
    goal=Line("Which are for the wall?"),
    posts=(GOATS, JUICE),
    ways=(Way("radio", "radio", Choice("The radio")), Way("book", "book", Choice("The book"))),
)


def after(*acts: str) -> Reaction[FeedState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(FEED, 0))
    for act in acts:
        offered = ROOM.rules.offers(FEED, done.state)
        assert parse(act) in offered, f"{act!r} is not offered"
        done = ROOM.rules.apply(FEED, done.state, parse(act))
    return done
