"""A pair of twins, two ways to check, and a hand to judge them with, written for tests."""

from dataclasses import replace
from typing import Any

from game.core.acts import Act, parse
from game.core.checking import Clue, Way
from game.core.ids import MarkId, OutcomeId, SkillId, WhoId
from game.core.rules import Reaction
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Urge
from game.mechanics.judging import FreeAct, Hand, Thing, offers, react
from game.mechanics.judging.model import Fine, Swap, TwinId

BOOK = Way("book", "call", Choice("Ring someone"))
LOOK = Way("look", "look", Choice("Look around"))
WAYS = (BOOK, LOOK)


def tell(words: str, urge: Urge = "hurry", why: str = "It rushes you.") -> Tell:
    return Tell(Bubble(words), SkillId("scam.urgency"), Feedback(why), urge=urge)


RAIN = Thing(
    id="rain",
    who=WhoId("grandma"),
    text=Bubble("Rain is coming! Bring it in now."),
    fine=Fine("yes"),
    right=Feedback("The socks stay dry."),
    slip=Feedback("Plip, plop!"),
    twin=TwinId("line"),
    tells=(Tell(Bubble("now"), urge="hurry"),),
    clues=(Clue("look", Line("Black clouds.")),),
)
LINE = Thing(
    id="line",
    who=WhoId("unknown-number"),
    text=Bubble("Phones stop! Tap it right now."),
    fine=Fine("no"),
    right=Feedback("The phone sings on."),
    slip=Feedback("Ting, ting!"),
    twin=TwinId("rain"),
    tells=(tell("now"),),
    acts=(
        FreeAct("tap", Choice("Tap here"), Line("Munch!"), OutcomeId("goat"), (MarkId("gone"),)),
    ),
    mend=Swap(Bubble("right now"), Bubble("when you like"), (Bubble("with your nose"),)),
)
PAIR = (RAIN, LINE)


def changed(thing: Thing, **parts: Any) -> Thing:
    return replace(thing, **parts)


def done(*acts: str, things: tuple[Thing, ...] = PAIR, hand: Hand | None = None) -> Reaction[Hand]:
    """What the last of these acts did; an act that is not offered is a mistake of the test."""
    reaction = Reaction(hand or Hand())
    for act in acts:
        assert parse(act) in offers(things, WAYS, reaction.state), f"{act!r} is not offered"
        reaction = react(things, WAYS, reaction.state, parse(act))
    return reaction


def offered(*acts: str, things: tuple[Thing, ...] = PAIR) -> set[str]:
    """The verbs that can follow these acts."""
    return {act.verb for act in offers(things, WAYS, done(*acts, things=things).state)}


def said(words: str) -> Act:
    return parse(words)
