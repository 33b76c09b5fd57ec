"""Small stories, written for tests."""

from game.activities.story import ROOM
from game.activities.story.model import Beat, Person, Story, Try
from game.activities.story.rules import StoryState
from game.core.acts import parse
from game.core.ids import CastId, FeelingId, OutcomeId, PlaceId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.words import Choice, Feedback, Line

AMINA, GRANDMA = WhoId("amina"), WhoId("grandma")

SONG = Story(
    activity="story",
    place=PlaceId("courtyard"),
    people=(Person(AMINA, FeelingId("happy")), Person(GRANDMA)),
    lines=(
        Beat(Line("A song comes.")),
        Beat(Line("Read to me."), GRANDMA, feels=(Person(AMINA, FeelingId("thinking")),)),
    ),
)
GOAT = Story(
    activity="story",
    place=PlaceId("courtyard"),
    people=(Person(AMINA, FeelingId("surprised")), Person(GRANDMA)),
    lines=(Beat(Line("A goat!")), Beat(Line("Munch!"), thing=ThingId("basket"))),
    tries=(
        Try(
            "tell",
            Choice("Tell Grandma"),
            Feedback("Let us fix it."),
            OutcomeId("told"),
            "right",
            feels=(Person(GRANDMA, FeelingId("happy")),),
        ),
        Try("chase", Choice("Run"), Feedback("The goat is fast."), verdict="slip"),
    ),
    thing=ThingId("goat"),
    told=CastId("grandma"),
)


def after(spec: Story, *acts: str) -> Reaction[StoryState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done
