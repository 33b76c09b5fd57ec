"""Playing a scene by chance, as a room's own rules allow it, looking at every page on the way."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from game.activities.room import Room
from game.core.acts import Act
from game.core.rules import Note
from game.ui.composition import compose
from game.ui.context import Context
from game.ui.nodes import Node
from tests.ui.rough import english


def context(size: tuple[float, float], text: float) -> Context:
    """What a view may know, on that screen."""
    return Context(english, size=size, text=text, money=lambda amount: f"${amount}")


CONTEXT = context((1280, 720), 1.0)


@dataclass(frozen=True, slots=True)
class Step:
    """One act of a play by chance: where it was done, what was offered there, what it did."""

    before: Any
    offered: tuple[Act, ...]
    act: Act
    after: Any
    notes: tuple[Note, ...]
    outcome: str


def roam(room: Room, spec: Any, seed: int, acts: int) -> Iterator[Step]:
    """So many acts by chance, going on after every outcome."""
    dice = random.Random(seed)
    state = room.rules.start(spec, seed)
    for _ in range(acts):
        offered = room.rules.offers(spec, state)
        assert offered, f"nothing can be done in {state}"
        act = dice.choice(offered)
        done = room.rules.apply(spec, state, act)
        yield Step(state, offered, act, done.state, done.notes, done.outcome)
        state = done.state


def picture(room: Room, spec: Any, state: Any, ctx: Context = CONTEXT) -> Node:
    """What a child sees of a scene now. The one place where the contract asks a room for it."""
    return compose(room.view(spec, state, ctx), ctx)
