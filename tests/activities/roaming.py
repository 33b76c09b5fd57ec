"""Playing a scene by chance, as a room's own rules allow it, looking at every page on the way."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from game.activities.room import Room
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Node
from tests.ui.rough import english

CONTEXT = Context(english, money=lambda amount: f"${amount}")


@dataclass(frozen=True, slots=True)
class Step:
    """One act of a play by chance: where it was done, what was offered there, what it did."""

    before: Any
    offered: tuple[Act, ...]
    act: Act
    after: Any
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
        yield Step(state, offered, act, done.state, done.outcome)
        state = done.state


def picture(room: Room, spec: Any, state: Any, ctx: Context = CONTEXT) -> Node:
    """What a child sees of a scene now. The one place where the contract asks a room for it."""
    return room.view(spec, state, ctx)


def to_an_end(room: Room, spec: Any, seed: int, look: Callable[[Any], object], most: int) -> str:
    """The outcome a play by chance comes to; "" when it comes to none in so many acts."""
    for step in roam(room, spec, seed, most):
        look(step.before)
        if step.outcome:
            look(step.after)
            return step.outcome
    return ""
