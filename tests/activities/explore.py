"""Every state of a room, and what can still happen from each: proofs instead of samples."""

from collections import deque
from dataclasses import fields
from typing import Any

from game.core.acts import Act, parse
from game.core.rules import Reaction, Rules

Ways = dict[Any, dict[str, tuple[Any, str]]]
"""From each state, by act: the next state and the outcome it ended with."""


def all_ways(rules: Rules, spec: Any) -> Ways:
    """Every state reachable from the start, going on after every outcome."""
    first = rules.start(spec, 0)
    ways: Ways = {}
    queue = deque([first])
    while queue:
        state = queue.popleft()
        if state in ways:
            continue
        ways[state] = {}
        for act in rules.offers(spec, state):
            done = rules.apply(spec, state, act)
            ways[state][str(act)] = (done.state, done.outcome)
            queue.append(done.state)
    return ways


def leading_to(ways: Ways, outcome: str) -> set[Any]:
    """The states from which that outcome can still come."""
    good = {state for state, acts in ways.items() if any(o == outcome for _, o in acts.values())}
    before: dict[Any, set[Any]] = {}
    for state, acts in ways.items():
        for after, _ in acts.values():
            before.setdefault(after, set()).add(state)
    queue = deque(good)
    while queue:
        for state in before.get(queue.popleft(), set()) - good:
            good.add(state)
            queue.append(state)
    return good


def played(rules: Rules, spec: Any, *acts: str) -> Reaction[Any]:
    """What the last of these acts did; an act that does nothing is a mistake of the test."""
    done = Reaction(rules.start(spec, 0))
    for act in acts:
        before = done.state
        done = rules.apply(spec, before, parse(act))
        assert done.outcome or done.state != before, f"{act!r} did nothing"
    return done


def check_any_acts(rules: Rules, spec: Any, acts: list[Act]) -> None:
    """No act whatever raises, and one that is not possible changes nothing."""
    state = rules.start(spec, 0)
    for act in acts:
        offered = act in rules.offers(spec, state)
        done = rules.apply(spec, state, act)
        if not offered:
            assert (done.state, done.notes, done.outcome) == (state, (), "")
        assert len(fields(done.state)) == len(fields(state))
        state = done.state
