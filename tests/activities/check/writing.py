"""A small check-up, written for tests: two twin pairs in each form."""

from dataclasses import replace
from itertools import count
from typing import Any

from game.activities.check import ROOM
from game.activities.check.model import Case, CaseId, Check, Pause, Sure, Then, Whom, Whose
from game.activities.check.state import CheckState
from game.core.acts import parse
from game.core.checkup import FORMS, Form, seed_for, shown
from game.core.ids import AnchorId, CastId, PlaceId, SkillId, ThingId
from game.core.rules import Reaction
from game.core.staging import Actor, Change, Prop, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.ui.context import Context
from tests.ui.rough import english

YARD = Staging(PlaceId("courtyard"), (Actor(CastId("amina")),))
CAT, LAMP = ThingId("cat"), ThingId("lamp")
WITH_CAT = replace(YARD, things=(Prop(CAT, AnchorId("wall")),))
WALKS = (Change(thing=CAT, at=AnchorId("roof")), Change(thing=LAMP, at=AnchorId("wall")))
CODE = Tell(Bubble("Send a code"), SkillId("scam.secret-codes"), Feedback("Keep it."))


def case(id_: str, form: Form, twin: str, *tells: Tell) -> Case:
    text = Bubble("Take a hat. Send a code." if tells else "Take a hat. Pick a colour.")
    why = Feedback("It is a trick." if tells else "It is a game.")
    moment, sender = Line("A box pops up."), Title("Gifts" if tells else "Game")
    return Case(id_, form, CaseId(twin), YARD, moment, sender, text, why, tells=tells)


SPEC = Check(
    activity="check",
    stage=WITH_CAT,
    pauses=(Pause(Line("A lamp lights."), seen=WALKS),),
    scale="three",
    cases=tuple(
        one
        for form in FORMS
        for one in (
            case(f"trick-{form}", form, f"calm-{form}", CODE),
            case(f"calm-{form}", form, f"trick-{form}"),
            case(f"code-{form}", form, f"fine-{form}", CODE),
            case(f"fine-{form}", form, f"code-{form}"),
        )
    ),
    sure=(Sure("spot", Line("I can spot it.")), Sure("talk", Line("I can talk."))),
    vignette=Line("Sam has a heavy secret."),
    whom=(Whom("parent", Choice("Mum")), Whom("nobody", Choice("Nobody"))),
    busy=Line("They are busy. What next?"),
    then=(Then("give-up", Choice("Stop")), Then("another", Choice("Tell another"))),
    fault=Line("Whose fault is it?"),
    whose=(Whose("tricked", Choice("Sam")), Whose("tricker", Choice("The tricker"))),
)
OLDER = replace(SPEC, scale="four")


def dealt(form: Form, occasion: int = 0) -> int:
    """A seed of that form that deals `trick` and `fine`, and neither of their twins."""
    seeds = (seed_for(form, occasion, shuffle) for shuffle in count())
    return next(seed for seed in seeds if f"trick-{form}" in shown(SPEC.cases, seed))


def after(*acts: str, form: Form = "a", occasion: int = 0, spec: Check = SPEC) -> Reaction[Any]:
    """What the last of these acts did. A case is met in the order of the seed."""
    done = Reaction(ROOM.rules.start(spec, dealt(form, occasion)))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


CASES = ("next", "next", "next")
"""Past both cases and the pause after them."""


def at(id_: str, *acts: str, **how: Any) -> Reaction[Any]:
    """The same, on the page of a case."""
    state: CheckState = after(**how).state
    return after(*["next"] * state.order.index(id_), *acts, **how)


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 720."""
    return Context(english, names={"amina": "Amina"}, **changes)
