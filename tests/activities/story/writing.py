"""Small stories, written for tests."""

from typing import Any

from game.activities.story import ROOM
from game.activities.story.model import Beat, Story, Try
from game.activities.story.rules import StoryState
from game.core.acts import parse
from game.core.ids import CastId, FeelingId, OutcomeId, PlaceId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Change, Prop, Staging
from game.core.words import Choice, Feedback, Line
from game.ui.context import Context
from tests.ui.rough import english

AMINA, GRANDMA = CastId("amina"), CastId("grandma")

SONG = Story(
    activity="story",
    stage=Staging(PlaceId("courtyard"), (Actor(AMINA, feeling=FeelingId("happy")), Actor(GRANDMA))),
    lines=(
        Beat(Line("A song comes.")),
        Beat(
            Line("Read to me."),
            WhoId("grandma"),
            seen=(Change(AMINA, feeling=FeelingId("thinking")),),
        ),
    ),
)
GOAT = Story(
    activity="story",
    stage=Staging(
        PlaceId("courtyard"),
        (Actor(AMINA, feeling=FeelingId("surprised")), Actor(GRANDMA)),
        things=(Prop(ThingId("goat")),),
    ),
    lines=(
        Beat(Line("A goat!")),
        Beat(
            Line("Munch!"),
            seen=(Change(thing=ThingId("goat"), gone="yes"), Change(thing=ThingId("basket"))),
        ),
    ),
    tries=(
        Try(
            "tell",
            Choice("Tell Grandma"),
            Feedback("Let us fix it."),
            OutcomeId("told"),
            "right",
            seen=(Change(GRANDMA, feeling=FeelingId("happy")),),
        ),
        Try("chase", Choice("Run"), Feedback("The goat is fast."), verdict="slip"),
    ),
    told=CastId("grandma"),
)


def context(**changes: Any) -> Context:
    """What the view may know besides the state."""
    return Context(english, names={"amina": "Amina", "grandma": "Grandma"}, **changes)


def after(spec: Story, *acts: str) -> Reaction[StoryState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done
