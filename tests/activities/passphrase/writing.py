"""Small passphrase scenes, written for tests."""

from dataclasses import replace
from typing import Any

from game.activities.passphrase import ROOM
from game.activities.passphrase.model import (
    Group,
    GroupId,
    Lock,
    Passphrase,
    Span,
    Tile,
)
from game.activities.passphrase.state import PassphraseState
from game.core.acts import parse
from game.core.ids import CastId, PlaceId, SkillId, ThingId
from game.core.rules import Reaction
from game.core.words import Choice, Feedback, Line, Title
from game.ui.context import Context
from tests.ui.rough import english


def tile(name: str, known: str = "") -> Tile:
    """A tile; `known` says how everybody knows it."""
    made = Tile(name, Title(name), ThingId(name), GroupId("sea"))
    return replace(made, known="yes", why=Feedback(known)) if known else made


TILES = (
    tile("crab"),
    tile("ladder"),
    tile("soup"),
    tile("name", "All know it."),
    tile("seven", "All can count."),
)
SPANS = (
    Span("breath", Title("A few breaths"), ThingId("breath"), 10, "yes"),
    Span("year", Title("One year"), ThingId("seasons"), 5_256_000, "yes"),
    Span("grown", Title("Until I am grown"), ThingId("grown-up-one-day"), 189_216_000),
    Span("tree", Title("Longer than the oldest tree"), ThingId("old-tree")),
)
LUNCH = Lock("lunch", Title("My lunch box"), ThingId("lunch-shut"), ThingId("lunch-open"))
PAGE = Lock("page", Title("My page"), ThingId("lunch-shut"), ThingId("lunch-open"))


def passphrase(
    *tiles: Tile, locks: tuple[Lock, ...] = (LUNCH,), words: int = 3, book: int = 3000
) -> Passphrase:
    """Sofia's lunch box, with Mum beside her."""
    return Passphrase(
        activity="passphrase",
        place=PlaceId("city-kitchen"),
        player=CastId("sofia"),
        helper=CastId("mother"),
        skill=SkillId("privacy.passphrase"),
        goal=Line("Take three words."),
        groups=(
            Group("sea", Choice("By the sea"), ThingId("boat")),
            Group("home", Choice("At home"), ThingId("soup")),
        ),
        tiles=tiles or TILES,
        locks=locks,
        spans=SPANS,
        opened=Feedback("The parrot is in."),
        part=Feedback("One word it says at once."),
        short=Feedback("Take one more."),
        strong=Feedback("It lasts."),
        words=words,
        book=book,
    )


def after(spec: Passphrase, *acts: str) -> Reaction[Any]:
    """What the last of these acts did."""
    done = Reaction(ROOM.rules.start(spec, 0))
    for act in acts:
        done = ROOM.rules.apply(spec, done.state, parse(act))
    return done


def state_after(spec: Passphrase, *acts: str) -> PassphraseState:
    """The tiles after these acts."""
    state: PassphraseState = after(spec, *acts).state
    return state


def guessed(*words: str, lock: str = "lunch") -> tuple[str, ...]:
    """Take these words and hear the parrot out."""
    return (*(f"add {word}" for word in words), f"guess {lock}", "more", "more", "more")


def context(**changes: Any) -> Context:
    """What a view may know, in English at 1280 by 640, below the bar."""
    names = {"sofia": "Sofia", "mother": "Mum"}
    return Context(english, names=names, **({"size": (1280.0, 640.0)} | changes))
