"""A small shop with three offers, written for tests."""

from dataclasses import replace

from game.activities.shop import ROOM
from game.activities.shop.model import Pack, Prize, Shop, Ware
from game.activities.shop.state import ShopState
from game.core.acts import parse
from game.core.checking import Clue, Way
from game.core.ids import AppId, CastId, OutcomeId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.staging import Actor, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine

BEACH = Ware(
    id="beach",
    name=Title("Beach box"),
    picture=ThingId("beach-box"),
    price=2,
    who=WhoId("tide-stall"),
    text=Bubble("A kite, a boat and a hat."),
    fine=Fine("yes"),
    inside=(Prize("all", Title("All three"), 100),),
    right=Feedback("It says what is inside."),
    slip=Feedback("A kite, a boat, a hat."),
    acts=(FreeAct("ask", Choice("Ask Mum"), ends=OutcomeId("asked")),),
)
BOX = Ware(
    id="box",
    name=Title("Mystery box"),
    picture=ThingId("mystery-box"),
    tokens=130,
    who=WhoId("octo-shop"),
    text=Bubble("A golden hat may be inside."),
    fine=Fine("no"),
    inside=(
        Prize("sticker", Title("Fish sticker"), 80, ThingId("fish-sticker")),
        Prize("boat", Title("Boat"), 20),
        Prize("hat", Title("Golden hat"), 0),
    ),
    clues=(Clue("print", Line("Golden hat: none.")),),
    right=Feedback("No hat in a hundred."),
    slip=Feedback("A fish sticker."),
)
CROWN = Ware(
    id="crown",
    name=Title("Crown"),
    picture=ThingId("crab-crown"),
    tokens=90,
    clock=Title("2 minutes left"),
    who=WhoId("octo-shop"),
    text=Bubble("Hurry, gone soon!"),
    fine=Fine("no"),
    tells=(
        Tell(Bubble("gone soon"), SkillId("design.dark-patterns"), Feedback("It starts again.")),
    ),
    tomorrow=Line("A day later: still here."),
    right=Feedback("Nothing is gone."),
    slip=Feedback("Tick, tick."),
    acts=(FreeAct("tap", Choice("Tap to buy"), ends=OutcomeId("tapped")),),
)
SHOP = Shop(
    activity="shop",
    stage=Staging(PlaceId("delta-porch"), (Actor(CastId("linh")),)),
    app=AppId("islandia"),
    player=CastId("linh"),
    goal=Line("Is it fair?"),
    wares=(BEACH, BOX, CROWN),
    token=Title("Pearls"),
    token_picture=ThingId("pearl"),
    packs=(Pack("small", 90, 2), Pack("large", 200, 4)),
    ways=(Way("print", "page", Choice("The small print")),),
)
SMALL = replace(SHOP, wares=(replace(CROWN, tokens=0, price=3), BEACH), packs=())
"""Offers know nothing of each other, and without packs there are few ways to try."""
BEACH_DONE = ("judge beach fine", "let-be beach", "on beach")
BOX_DONE = ("judge box not-fine", "let-be box", "on box")
TO_BOX, TO_CROWN = BEACH_DONE, (*BEACH_DONE, *BOX_DONE)
CROWN_DONE = ("judge crown not-fine", "let-be crown", "on crown")
ALL = (*BEACH_DONE, *BOX_DONE, *CROWN_DONE)


def after(*acts: str, spec: Shop = SHOP, seed: int = 7) -> Reaction[ShopState]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, seed))
    for act in acts:
        offered = ROOM.rules.offers(spec, done.state)
        assert parse(act) in offered, f"{act!r} is not offered"
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done
