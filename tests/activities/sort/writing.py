"""Small sorts, written for tests."""

from dataclasses import replace
from typing import Any

from game.activities.sort import ROOM
from game.activities.sort.model import Card, CardId, Show, Slip, Sort, Spot, SpotId
from game.activities.sort.state import SortState
from game.core.acts import parse
from game.core.ids import CastId, OutcomeId, PlaceId, SkillId, ThingId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.ui.rough import english

BOARD, BOX = SpotId("board"), SpotId("box")
LLAMA = Card(
    "llama",
    Title("My best animal"),
    Bubble("My best animal is the llama."),
    ThingId("llama"),
    (BOARD,),
    Feedback("A llama fan waves."),
    slip=Feedback("The box knows. Nobody hears it."),
)
PATH = Card(
    "path",
    Title("My home path"),
    Bubble("Over the bridge, the blue door."),
    ThingId("home-path"),
    (BOX,),
    Feedback("Family knows the way."),
    slips=(Slip(BOARD, Feedback("The valley waves."), OutcomeId("waves")),),
    tells=(
        Tell(
            Bubble("Over the bridge"), SkillId("privacy.personal-info"), Feedback("It leads there.")
        ),
    ),
)
SOUP = Card(
    "soup",
    Title("My soup"),
    Bubble("I like soup."),
    ThingId("soup"),
    (BOARD, BOX),
    Feedback("Yum."),
)
SHOWS = (
    Show(ThingId("window-quiet"), Line("It is quiet.")),
    Show(ThingId("window-one"), Line("One waves."), BOARD, least=1),
    Show(ThingId("window-waving"), Line("All wave."), BOARD, cards=(CardId("path"),)),
)


def sort(*cards: Card, allowed: int = 1, shows: tuple[Show, ...] = SHOWS) -> Sort:
    """Mateo's board and box, with Grandpa beside him."""
    return Sort(
        activity="sort",
        place=PlaceId("village-square"),
        player=CastId("mateo"),
        helper=CastId("grandpa"),
        goal=Line("Board or box?"),
        hint=Line("Who reads the board?"),
        spots=(
            Spot("board", Choice("Board for all"), ThingId("noticeboard")),
            Spot("box", Choice("Family box"), ThingId("family-box")),
        ),
        cards=cards or (LLAMA, PATH),
        shows=shows,
        slips_allowed=allowed,
    )


def after(spec: Sort, *acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Sort, *acts: str) -> SortState:
    """The cards after these acts."""
    state: SortState = after(spec, *acts).state
    return state


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640, below the bar."""
    names = {"mateo": "Mateo", "grandpa": "Grandpa"}
    return Context(english, names=names, **({"size": (1280.0, 640.0)} | changes))


def secrets() -> Sort:
    """Three places for ten cards, one of them a safe adult; heavy ones weigh a kite down."""
    kinds = ("surprise", "private", "heavy")
    cards = tuple(
        Card(
            f"card-{at}",
            Title("A secret party"),
            Bubble("Secret party for Dad on Friday!"),
            ThingId("cake"),
            (SpotId(kinds[at % 3]),),
            Feedback("It ends soon and all are happy."),
            slip=Feedback("The kite sinks. Look once more."),
        )
        for at in range(10)
    )
    handed = SpotId("heavy")
    return replace(
        sort(*cards),
        spots=(
            Spot("surprise", Choice("Surprise"), ThingId("cake")),
            Spot("private", Choice("Private"), ThingId("key-card")),
            Spot("heavy", Choice("Heavy: tell Grandpa"), ThingId("key-pot"), CastId("grandpa")),
        ),
        shows=(
            Show(ThingId("key-pot"), Line("The kite lies on the ground.")),
            Show(ThingId("kite"), Line("The kite lifts a little."), handed, least=1),
            Show(ThingId("kite"), Line("The kite flies!"), handed, least=3),
        ),
    )
