"""A small sort, written for tests: a path and a goat, for a board that the whole valley reads."""

from dataclasses import replace

from game.activities.sort import ROOM
from game.activities.sort.model import Card, Sort
from game.activities.sort.state import SortState
from game.core.acts import parse
from game.core.checking import Clue, Way
from game.core.ids import CastId, MarkId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine, TwinId
from game.mechanics.lights import Audience

PATH = Card(
    id="path",
    who=WhoId("mateo"),
    text=Bubble("I live by the bridge."),
    picture=ThingId("red-roof"),
    fine=Fine("no"),
    right=Feedback("Family knows the way."),
    slip=Feedback("All could come."),
    twin=TwinId("goat"),
    tells=(
        Tell(Bubble("by the bridge"), SkillId("s"), Feedback("It leads to you."), urge="place"),
    ),
    clues=(Clue("look", Line("One bridge.")),),
    acts=(
        FreeAct(
            "pin",
            Choice("Pin it up"),
            Line("Up it goes!"),
            OutcomeId("waved"),
            (MarkId("on-board"),),
        ),
    ),
)
GOAT = Card(
    id="goat",
    who=WhoId("mateo"),
    text=Bubble("A goat lives at school."),
    picture=ThingId("goat"),
    fine=Fine("yes"),
    right=Feedback("It's funny."),
    slip=Feedback("Meh!"),
    twin=TwinId("path"),
    tells=(Tell(Bubble("at school"), urge="place"),),
    acts=(FreeAct("pin-goat", Choice("Pin it up")),),
)
WIND = Card(
    id="wind",
    who=WhoId("hill-radio"),
    text=Bubble("Wind on Friday."),
    picture=ThingId("kite"),
    fine=Fine("yes"),
    right=Feedback("Bring kites."),
    slip=Feedback("Whoosh!"),
)
SORT = Sort(
    activity="sort",
    stage=Staging(PlaceId("valley"), (Actor(CastId("mateo")),)),
    player=CastId("mateo"),
    goal=Line("Fine for everyone?"),
    audience=Audience("valley", ("far",), copies=2),
    cards=(PATH, GOAT, WIND),
    ways=(Way("look", "look", Choice("Look around")),),
)
NO_FARTHER = replace(SORT, audience=Audience("valley"))
JUDGED = "judge path not-fine"
PINNED = (JUDGED, "do path pin")


def after(*acts: str, spec: Sort = SORT) -> Reaction[SortState]:
    """What the last of these acts did, each of which is offered."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        assert parse(act) in ROOM.rules.offers(spec, done.state), f"{act!r} is not offered"
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def offered(*acts: str, spec: Sort = SORT) -> list[str]:
    """What can be done after these acts."""
    return [str(act) for act in ROOM.rules.offers(spec, after(*acts, spec=spec).state)]
