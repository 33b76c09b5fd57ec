"""Searching a scene for the ways to its ends, by the buttons of its pages or by all it offers."""

import random
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from game.activities.room import Room
from game.core.acts import Act
from game.core.rules import ActKind, Rules
from game.ui.context import Context
from game.ui.nodes import Button
from tests.activities.roaming import Step, picture
from tests.ui.rough import nodes_of

MOST, DIVES = 800, 40
"""So many states are looked at in a dive, and so many dives made, until every end is found."""
NEAR = 600
"""So many states are looked at for the button of an act."""

DECIDES: tuple[ActKind, ...] = ("judge", "read", "give", "decline", "tell")
"""Kinds of acts that lead on; all others look, arrange or take back."""

Moves = Callable[[Any], Sequence[Act]]
"""What can be done in a state."""


@dataclass(frozen=True, slots=True)
class Search:
    """What was found: the way to each outcome, and what could be done in every state met.

    taken: how often each act was taken; whoever tries what is new gets on in a long conversation.
    """

    ends: dict[str, tuple[Step, ...]] = field(default_factory=dict)
    met: dict[Any, Sequence[Act]] = field(default_factory=dict)
    taken: Counter[Act] = field(default_factory=Counter)

    @property
    def passed(self) -> tuple[Any, ...]:
        """The states on the ways to the ends, each once."""
        return tuple(dict.fromkeys(step.before for way in self.ends.values() for step in way))


def offered(rules: Rules, spec: Any) -> Moves:
    """All that the rules allow."""
    return lambda state: rules.offers(spec, state)


def pressed(room: Room, spec: Any, ctx: Context) -> Moves:
    """What the buttons of a page mean, those in areas to be scrolled included. One that is chosen
    already may stand there and do nothing more."""

    def moves(state: Any) -> tuple[Act, ...]:
        legal = set(room.rules.offers(spec, state))
        shown = nodes_of(picture(room, spec, state, ctx))
        buttons = [node for node in shown if isinstance(node, Button) and node.on]
        acts = {each.means: each.chosen for each in buttons if isinstance(each.means, Act)}
        strange = [str(act) for act, chosen in acts.items() if act not in legal and not chosen]
        assert not strange, f"buttons mean {strange}, which is not offered"
        assert legal & set(acts), f"nothing can be pressed in {state}"
        return tuple(act for act in acts if act in legal)

    return moves


def search(rules: Rules, spec: Any, moves: Moves, start: Any, wanted: Iterable[str]) -> Search:
    """The ways from a state to these outcomes, as far as a bounded search finds them."""
    found, goal = Search(), set(wanted)
    for at in range(DIVES):
        if goal <= set(found.ends):
            break
        _dive(rules, spec, moves, start, found, at)
    return found


def ends(rules: Rules, spec: Any, start: Any) -> bool:
    """Whether what is offered leads from a state to any end."""
    found = Search()
    for at in range(DIVES):
        _dive(rules, spec, offered(rules, spec), start, found, at)
        if found.ends:
            return True
    return False


def _dive(rules: Rules, spec: Any, moves: Moves, start: Any, found: Search, at: int) -> None:
    """One dive to an end not found before, the newest state first: onward, as a child plays."""
    dice = random.Random(at)
    came: dict[Any, Step | None] = {start: None}
    coming = [start]
    for _ in range(MOST):
        if not coming:
            return
        state = coming.pop()
        if by := came[state]:
            found.taken[by.act] += 1
        acts = found.met[state] = found.met.get(state) or tuple(moves(state))
        lead = rules.leads(spec, state) if rules.leads else None
        for act in _last_first(rules, dice.sample(acts, len(acts)), found, at, lead):
            done = rules.apply(spec, state, act)
            step = Step(state, tuple(acts), act, done.state, done.notes, done.outcome)
            if done.outcome and done.outcome not in found.ends:
                found.ends[done.outcome] = (*_way_to(state, came), step)
                return
            if not done.outcome and done.state not in came:
                came[done.state] = step
                coming.append(done.state)


def _last_first(
    rules: Rules, acts: list[Act], found: Search, at: int, lead: Act | None
) -> list[Act]:
    """The acts as a dive tries them, the last one first: what was done least so far; what leads on,
    else what decides; or what the dice say. lead: the one the room itself names."""
    match at % 3:
        case 0:
            return sorted(acts, key=lambda act: -found.taken[act])
        case 1:
            return sorted(acts, key=lambda act: (act == lead, rules.kinds[act.verb] in DECIDES))
    return acts


def _way_to(state: Any, came: dict[Any, Step | None]) -> tuple[Step, ...]:
    steps: list[Step] = []
    while (step := came[state]) is not None:
        steps.append(step)
        state = step.before
    return tuple(reversed(steps))


def never_pressed(rules: Rules, spec: Any, found: Search, moves: Moves) -> list[str]:
    """The acts that were offered somewhere and that no button near there means."""
    has = {act for acts in found.met.values() for act in acts}
    lacks = {act: state for state in found.met for act in rules.offers(spec, state)}
    return [
        str(a)
        for a, state in lacks.items()
        if a not in has and not _near(rules, spec, state, a, moves, has)
    ]


def _near(rules: Rules, spec: Any, state: Any, wanted: Act, moves: Moves, has: set[Act]) -> bool:
    """Whether buttons lead from a state to one with a button for that act."""
    seen = {state}
    coming = deque(seen)
    while coming and len(seen) < NEAR:
        here = coming.popleft()
        acts = moves(here)
        has |= set(acts)
        if wanted in has:
            return True
        fresh = {rules.apply(spec, here, act).state: None for act in acts}
        coming.extend(each for each in fresh if each not in seen)
        seen |= set(fresh)
    return False


def of_each_moment(room: Room, spec: Any, states: Iterable[Any], ctx: Context) -> tuple[Any, ...]:
    """The first and the last of these states at each moment that a view names: every kind of page,
    as bare and as full as it was met."""
    first: dict[str, Any] = {}
    last: dict[str, Any] = {}
    for state in states:
        moment = room.view(spec, state, ctx).moment
        first.setdefault(moment, state)
        last[moment] = state
    return tuple(dict.fromkeys((*first.values(), *last.values())))
