"""The shop of What Is in the Box? as it ships, a small one of gifts, and what acts do to them."""

from typing import Any

from game.activities.shop import ROOM
from game.activities.shop.model import Shop, Ware
from game.activities.shop.state import ShopState
from game.core.acts import parse
from game.core.ids import AppId, CastId, PlaceId, SkillId, ThingId, WhoId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.activities.shipped import scene
from tests.ui.rough import english

LEVEL = "design-mystery-box"
ALL_RIGHT = (
    *("look hat", "buy hat", "ok", "look box", "refuse box", "ok"),
    *("look scarf", "buy scarf", "ok", "look crown", "refuse crown", "ok"),
    *("look beach", "buy beach", "ok", "look cape", "refuse cape"),
)


def shop() -> Shop:
    """Its shop scene."""
    spec = scene(LEVEL, "shop")
    assert isinstance(spec, Shop)
    return spec


def gifts() -> Shop:
    """A gift that wants a favour back beside one that wants nothing: no coins, packs or purse."""
    strings = Ware(
        id="strings",
        name=Title("Free hours"),
        text=Bubble("Free hours for you! Now you owe me."),
        picture=ThingId("bell"),
        why=Feedback("A gift is never a debt."),
        tells=(
            Tell(
                Bubble("Now you owe me"),
                SkillId("groom.gifts-strings"),
                Feedback("A gift wants nothing back."),
            ),
        ),
        giver=WhoId("cousin"),
        take=Choice("Accept"),
        refuse=Choice("No, thank you"),
    )
    wall = Ware(
        id="wall",
        name=Title("One free hour"),
        text=Bubble("One free hour for everyone, on Friday."),
        picture=ThingId("bell"),
        why=Feedback("It is for everyone, and it asks for nothing."),
        giver=WhoId("owner"),
        take=Choice("Accept"),
    )
    return Shop(
        activity="shop",
        place=PlaceId("cafe"),
        app=AppId("islandia"),
        player=CastId("linh"),
        helper=CastId("owner"),
        goal=Line("Look at each gift."),
        asks_back=Line("What do you think?"),
        wares=(strings, wall),
    )


def after(spec: Shop, *acts: str, seed: int = 7) -> Reaction[Any]:
    """What the last of these acts did; each of them must be possible."""
    done = Reaction(ROOM.rules.start(spec, seed))
    for act in acts:
        assert parse(act) in ROOM.rules.offers(spec, done.state), act
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Shop, *acts: str, seed: int = 7) -> ShopState:
    """The shop after these acts."""
    state: ShopState = after(spec, *acts, seed=seed).state
    return state


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640, with money of its own."""
    names = {"linh": "Linh", "mother": "Mum", "islandia": "Islandia", "owner": "Mrs Hoa"}
    given = {"names": names, "size": (1280, 640), "money": "{} dong".format}
    return Context(english, **{**given, **changes})
