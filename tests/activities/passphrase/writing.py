"""Small passphrase scenes, written for tests."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from game.activities.passphrase import ROOM
from game.activities.passphrase.model import Guess, Joy, Message, Passphrase, Span, Tile, TileId
from game.activities.passphrase.state import PassphraseState
from game.core.acts import parse
from game.core.ids import (
    AnchorId,
    AppId,
    CastId,
    MarkId,
    OutcomeId,
    PlaceId,
    SkillId,
    ThingId,
    WhoId,
)
from game.core.rules import Reaction
from game.core.staging import Actor, Anchor, Scenery, Staging
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title
from game.mechanics.judging import FreeAct
from game.mechanics.judging.model import Fine, TwinId
from game.ui.context import Context
from tests.ui.rough import english

SKILL = SkillId("privacy.passphrase")


def tile(name: str) -> Tile:
    return Tile(name, Title(name), ThingId(name))


def guess(says: str, finds: str = "", why: str = "") -> Guess:
    return Guess(Line(says), ThingId(f"parrot-{finds or 'frog'}"), TileId(finds), Feedback(why))


TILES = tuple(map(tile, ("crab", "ladder", "soup", "boot", "snail", "drum", "name", "seven")))
GUESSES = (
    guess("Curls!", "name", "Everyone knows it."),
    guess("Ribbit!"),
    guess("Candles!", "seven", "Everyone can count."),
)
SPANS = (
    Span("breath", Title("A few breaths"), ThingId("breath"), 10, "yes"),
    Span("year", Title("One year"), ThingId("seasons"), 5_256_000, "yes"),
    Span("grown", Title("Until I'm grown"), ThingId("grown-up-one-day"), 189_216_000),
    Span("tree", Title("Longer than the oldest tree"), ThingId("old-tree")),
)
BEA = Message(
    id="bea",
    who=WhoId("bea"),
    text=Bubble("What are your words?"),
    fine=Fine("no"),
    twin=TwinId("helper"),
    tells=(Tell(Bubble("your words"), SKILL, Feedback("They are yours."), urge="code"),),
    acts=(FreeAct("say", Choice("Tell her"), ends=OutcomeId("overheard"), sets=(MarkId("said"),)),),
    right=Feedback("She gets a drawing."),
    slip=Feedback("The parrot listens."),
)
HELPER = Message(
    id="helper",
    who=WhoId("helper"),
    text=Bubble("Keep all your words!"),
    fine=Fine("yes"),
    twin=TwinId("bea"),
    tells=(Tell(Bubble("your words"), urge="code"),),
    right=Feedback("It asks for nothing."),
    slip=Feedback("It waves."),
)
JOY = (
    Joy(Line("Plop!"), sets=(MarkId("locked"),)),
    Joy(Line("They dance."), dance=(AnchorId("start"), AnchorId("end"), AnchorId("start"))),
)


def passphrase(*tiles: Tile, **changes: Any) -> Passphrase:
    """Sofia's three words, a parrot, and nobody who asks for them."""
    made = Passphrase(
        activity="passphrase",
        stage=Staging(PlaceId("kitchen"), (Actor(CastId("sofia")),)),
        app=AppId("whale"),
        player=CastId("sofia"),
        skill=SKILL,
        goal=Line("Pick three words."),
        tiles=tiles or TILES,
        guesses=GUESSES,
        spans=SPANS,
        opened=Feedback("The parrot is in."),
        part=Feedback("It got one."),
        short=Feedback("Take one more."),
        strong=Feedback("It lasts."),
    )
    return replace(made, **changes)


WHOLE: Mapping[str, Any] = {"messages": (BEA, HELPER), "joy": JOY}
"""What a scene has beside its tiles."""


def after(spec: Passphrase, *acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Passphrase, *acts: str) -> PassphraseState:
    """The table after these acts."""
    state: PassphraseState = after(spec, *acts).state
    return state


def guessed(*words: str) -> tuple[str, ...]:
    """Take these words and hear the parrot out."""
    return (*(f"add {word}" for word in words), "guess", "more", "more")


STRONG = (*guessed("crab", "ladder", "soup"), "ok")


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640, below the bar."""
    names = {"sofia": "Sofia", "bea": "Bea", "helper": "Page helper", "whale": "Story Whale"}
    spots = {AnchorId("start"): Anchor(300, 600, 140), AnchorId("end"): Anchor(900, 600, 140)}
    usual: dict[str, Any] = {"size": (1280.0, 640.0), "scenery": Scenery({"kitchen": spots})}
    return Context(english, names=names, **(usual | changes))
