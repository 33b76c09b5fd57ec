"""A small crest to make, written for tests."""

from game.activities.make import ROOM
from game.activities.make.model import Gap, Make, Piece
from game.activities.make.state import MakeState
from game.core.acts import parse
from game.core.ids import CastId, MarkId, PlaceId, ThingId
from game.core.rules import Reaction
from game.core.staging import Actor, Staging
from game.core.words import Choice, Line, Title

SUN = Piece("sun", Choice("A sun"), ThingId("crest-sun"))
WAVES = Piece("waves", Choice("Waves"), ThingId("crest-waves"), sets=(MarkId("waves"),))
HERON = Piece("heron", Choice("A heron"), ThingId("crest-heron"), sets=(MarkId("heron"),))
OTTER = Piece("otter", Choice("An otter"), ThingId("crest-otter"))
CREST = Make(
    activity="make",
    stage=Staging(PlaceId("sports-hall"), (Actor(CastId("zara")),)),
    player=CastId("zara"),
    what=Title("Our crest"),
    goal=Line("What goes on it?"),
    base=ThingId("crest-shield"),
    places=(
        Gap("behind", Title("Behind"), (SUN, WAVES)),
        Gap("before", Title("In front"), (HERON, OTTER)),
    ),
)


def after(*acts: str) -> Reaction[MakeState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(CREST, 0))
    for act in acts:
        offered = ROOM.rules.offers(CREST, done.state)
        assert parse(act) in offered, f"{act!r} is not offered"
        done = ROOM.rules.apply(CREST, done.state, parse(act))
    return done
