"""A small browser with two pages and three spots, written for tests."""

from dataclasses import replace

from game.activities.page import ROOM
from game.activities.page.model import Browser, ForSale, PageSpot, Site
from game.activities.page.state import BrowserState
from game.core.acts import parse
from game.core.checking import Clue, Way
from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine

HURRY = Tell(Bubble("Ten minutes left"), SkillId("scam.urgency"), Feedback("It repeats."))
CLOCK = PageSpot(
    id="clock",
    part="clock",
    counts="again",
    who=WhoId("star-shop"),
    text=Bubble("Ten minutes left! Order now."),
    fine=Fine("no"),
    right=Feedback("Nothing ran away."),
    slip=Feedback("It still says ten."),
    tells=(HURRY,),
)
PAY = PageSpot(
    id="pay",
    part="pay",
    who=WhoId("star-shop"),
    text=Bubble("Pay first."),
    fine=Fine("no"),
    right=Feedback("No proof."),
    slip=Feedback("No way back."),
    acts=(FreeAct("order", Choice("Pay now"), ends=OutcomeId("paid")),),
)
CARD = PageSpot(
    id="card",
    part="address",
    who=WhoId("shed"),
    text=Bubble("shed.example"),
    fine=Fine("yes"),
    right=Feedback("It is theirs."),
    slip=Feedback("It is odd, and theirs."),
    clues=(Clue("wall", Line("A card: shed.example")),),
)
STAR = Site(
    id="star",
    name=Title("Star Shirts"),
    banner=ThingId("shirt-shiny"),
    spots=(CLOCK, PAY),
    front=ThingId("shop-glimmer-front"),
    look="shiny",
    address=Bubble("star.example"),
    slogan=Line("Shine!"),
    wares=(ForSale(ThingId("team-shirt"), Line("Vest")),),
)
SHED = Site(id="shed", name=Title("Shed Shirts"), banner=ThingId("team-shirt"), spots=(CARD,))
SHOPS = Browser(
    activity="page",
    stage=Staging(PlaceId("sports-hall"), (Actor(CastId("zara")),)),
    app=AppId("saltmarsh"),
    player=CastId("zara"),
    goal=Line("Is this part fine?"),
    sites=(STAR, SHED),
    list_for=CastId("coach-joy"),
    ways=(Way("wall", "look", Choice("Look at the wall")),),
)
NO_LIST = replace(SHOPS, list_for=CastId(""))
SMALL = replace(SHOPS, sites=(replace(STAR, spots=(PAY,)), SHED))
"""With one part on each page, small enough to try every way through it."""
CLOCK_DONE = ("judge clock not-fine", "on clock")
PAY_DONE = ("judge pay not-fine", "let-be pay", "on pay")
ALL = (*CLOCK_DONE, *PAY_DONE, "judge card fine", "on card")


def after(*acts: str, spec: Browser = SHOPS) -> Reaction[BrowserState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        offered = ROOM.rules.offers(spec, done.state)
        assert parse(act) in offered, f"{act!r} is not offered"
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done
