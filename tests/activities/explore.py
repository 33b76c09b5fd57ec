"""Every state of a room, and what can still happen from each: proofs instead of samples."""

from collections import deque
from typing import Any

from game.core.acts import parse
from game.core.rules import Reaction, Rules

Ways = dict[Any, dict[str, tuple[Any, str]]]
"""From each state, by act: the next state and the outcome it ended with."""


def all_ways(rules: Rules, spec: Any) -> Ways:
    """Every state reachable from the start, going on after every outcome. In each of them something
    can be done, and whatever can be done does something."""
    first = rules.start(spec, 0)
    ways: Ways = {}
    queue = deque([first])
    while queue:
        state = queue.popleft()
        if state in ways:
            continue
        ways[state] = {}
        offered = rules.offers(spec, state)
        assert offered, f"nothing can be done in {state}"
        for act in offered:
            done = rules.apply(spec, state, act)
            assert done.outcome or done.notes or done.state != state, f"{act} does nothing"
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
