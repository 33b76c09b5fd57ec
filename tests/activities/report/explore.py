"""Every state of a report scene, and what can still happen from each: proofs instead of samples."""

from collections import deque

from game.activities.report import ROOM
from game.activities.report.model import Report
from game.activities.report.state import ReportState

Ways = dict[ReportState, dict[str, tuple[ReportState, str]]]
"""From each state, by act: the next state and the outcome it ended with."""


def all_ways(spec: Report) -> Ways:
    """Every state reachable from the start, going on after every outcome."""
    ways: Ways = {}
    queue = deque([ROOM.rules.start(spec, 0)])
    while queue:
        state = queue.popleft()
        if state in ways:
            continue
        ways[state] = {}
        for act in ROOM.rules.offers(spec, state):
            done = ROOM.rules.react(spec, state, act)
            ways[state][str(act)] = (done.state, done.outcome)
            queue.append(done.state)
    return ways


def leading_to(ways: Ways, outcome: str) -> set[ReportState]:
    """The states from which that outcome can still come."""
    good = {state for state, acts in ways.items() if any(o == outcome for _, o in acts.values())}
    before: dict[ReportState, set[ReportState]] = {}
    for state, acts in ways.items():
        for after, _ in acts.values():
            before.setdefault(after, set()).add(state)
    queue = deque(good)
    while queue:
        for state in before.get(queue.popleft(), set()) - good:
            good.add(state)
            queue.append(state)
    return good
