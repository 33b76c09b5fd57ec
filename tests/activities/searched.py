"""The ways to the ends of the contract's scenes, searched once for all that is asked of them."""

from functools import cache
from typing import Any

from game.core.rules import Rules
from tests.activities.roaming import Step, context, roam
from tests.activities.scenes import cases
from tests.activities.ways import Search, pressed, search

SHAPES = {
    "wide": context((1280, 640), 1.0),
    "narrow": context((640, 480), 1.0),
    "upright": context((528, 860), 1.0),
}
"""A page of every shape: a room may have other buttons on each."""


@cache
def by_buttons(name: str, at: int, shape: str) -> Search:
    """What the buttons of such pages lead to in one of a room's scenes."""
    case = cases(name)[at]
    rules, spec = case.room.rules, case.scene.spec
    moves = pressed(case.room, spec, SHAPES[shape])
    return search(rules, spec, moves, rules.start(spec, 0), case.room.outcomes(spec))


def met(name: str, at: int) -> tuple[Any, ...]:
    """The states on the ways to every end, and some met by chance."""
    case = cases(name)[at]
    by_chance = (step.before for step in roam(case.room, case.scene.spec, seed=6, acts=60))
    return (*by_buttons(name, at, "wide").passed, *by_chance)


def once_more(rules: Rules, spec: Any, way: tuple[Step, ...]) -> tuple[Step, ...]:
    """A way, and the same acts again behind its end, as far as they are offered there."""
    state, steps = way[-1].after, list(way)
    for step in way:
        acts = rules.offers(spec, state)
        if step.act in acts:
            done = rules.apply(spec, state, step.act)
            steps.append(Step(state, acts, step.act, done.state, done.notes, done.outcome))
            state = done.state
    return tuple(steps)
