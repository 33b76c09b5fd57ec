"""Every state of a room, and what can still happen from each: proofs instead of samples."""

from collections import deque
from typing import Any

from game.core.rules import Rules

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
            done = rules.react(spec, state, act)
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
