"""A small browser with two shops and one with forms, written for tests."""

from typing import Any

from game.activities.page import ROOM
from game.activities.page.model import Browser, Field, Site, Spot
from game.activities.page.state import BrowserState
from game.core.acts import parse
from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId, ThingId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.ui.rough import english

CLOCK = Spot(
    "clock",
    "countdown",
    Bubble("Only 10 minutes left!"),
    Line("Nine, eight, seven."),
    Feedback("The clock may run. You may think."),
    Feedback("Hurry works on everyone."),
    tells=(Tell(Bubble("Only 10 minutes left"), SkillId("scam.urgency"), Feedback("It repeats.")),),
    again=Line("It says ten once more."),
)
LOCK = Spot(
    "lock",
    "lock",
    Bubble("The lock is closed."),
    Line("The line is private."),
    Feedback("The lock is real."),
    Feedback("The lock does its job."),
)
DOOR = Spot(
    "door",
    "pay",
    Bubble("Pay at the door."),
    Line("Look first, then pay."),
    Feedback("You see the shirts first."),
    Feedback("Nothing is paid before."),
)
SHINY = Site(
    "shiny",
    Title("Star Shirts"),
    ThingId("shirt-shiny"),
    (LOCK, CLOCK),
    Choice("BUY NOW!"),
    Feedback("No money goes out."),
    ends=OutcomeId("paid"),
    look="shiny",
)
PLAIN = Site(
    "plain",
    Title("Harbour Shirts"),
    ThingId("team-shirt"),
    (DOOR,),
    Choice("Order"),
    Feedback("Looks are not proof."),
    slip=Feedback("The shirts stay in the shop."),
)
NUMBER = Field(
    "number",
    Bubble("Your phone number"),
    Feedback("The number stays with you."),
    Feedback("A quiz needs no number."),
    tells=(
        Tell(
            Bubble("phone number"),
            SkillId("privacy.personal-info"),
            Feedback("No need."),
        ),
    ),
    start="give",
)
ANIMAL = Field(
    "animal",
    Bubble("The animal you like best"),
    Feedback("The survey counts animals."),
    Feedback("The survey needs an animal to count."),
)
NEWS = Field(
    "news",
    Bubble("My phone number, for news"),
    Feedback("The survey works without."),
    Feedback("Nothing is sent yet."),
    tells=(
        Tell(
            Bubble("phone number"),
            SkillId("privacy.personal-info"),
            Feedback("No need."),
        ),
    ),
)
QUIZ = Site(
    "quiz",
    Title("Which Animal?"),
    ThingId("card"),
    (),
    Choice("Show me!"),
    Feedback("The quiz wanted more than a quiz needs."),
    ends=OutcomeId("adverts"),
    refuses=Feedback("Fill in everything, says the quiz."),
    fields=(NUMBER,),
)
SURVEY = Site(
    "survey",
    Title("School Survey"),
    ThingId("clipboard"),
    (),
    Choice("Send"),
    Feedback("It asks little."),
    slip=Feedback("One voice is missing."),
    fields=(ANIMAL, NEWS),
)


def shops(*sites: Site, enough: int = 0, **changes: Any) -> Browser:
    """Zara's browser, her coach beside her."""
    return Browser(
        activity="page",
        place=PlaceId("sports-hall"),
        app=AppId("wave-browser"),
        player=CastId("zara"),
        helper=CastId("coach"),
        goal=Line("Find shirts."),
        asks_back=Line("What do you think?"),
        sites=sites or (SHINY, PLAIN),
        enough=enough,
        **changes,
    )


def forms() -> Browser:
    """A quiz that wants a number, and a survey that asks little."""
    return shops(QUIZ, SURVEY, settle="each")


def after(spec: Browser, *acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Browser, *acts: str) -> BrowserState:
    """The browser after these acts."""
    state: BrowserState = after(spec, *acts).state
    return state


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 720."""
    names = {"zara": "Zara", "coach": "Coach", "wave-browser": "Wave Browser"}
    return Context(english, names=names, **changes)
