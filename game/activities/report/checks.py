"""What makes a report lead to help: few finds at once, a reason that fits, three steps."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from game.activities.report.model import Find, Report
from game.activities.report.state import STEPS
from game.core.cutting import Remembered
from game.core.findings import Found
from game.mechanics import judging

MOST_FINDS = 4
"""The most finds of one deal; each comes to hand, and is judged and laid aside."""

RULES: Mapping[str, str] = {
    "many-finds": "A report stays a story with four finds at most. Take some away, or deal them.",
    "one-reason": "A report is sent with the one reason that fits. Mark one of the `reasons` as"
    " right, and no other.",
    "each-step": "Each step says once what came of it. Write keep, report and block under `steps`.",
    "nothing-hurts": "Somebody needs help here. Let one of the `finds` be not fine.",
}
"""What each rule means and how to mend it; those of whatever is judged stand in `judging.RULES`."""


def problems(spec: Report) -> Iterator[Found]:
    """The steps that everybody must be able to take, and what is judged on the way."""
    yield from judging.problems(spec.finds, ("finds",))
    if (most := _most_at_once(spec.finds)) > MOST_FINDS:
        message = f"Here {most} finds can come together: four at most."
        yield Found(("finds",), "many-finds", message, key=True)
    if all(find.fine == "yes" for find in spec.finds):
        message = "All finds are fine: nothing here is for a helper to see."
        yield Found(("finds",), "nothing-hurts", message, key=True)
    right = [each for each in spec.reasons if each.right == "yes"]
    if len(right) != 1:
        message = f'Of the reasons {len(right)} fit: mark one as right: "yes".'
        yield Found(("reasons",), "one-reason", message, key=True)
    said = [each.step for each in spec.steps]
    for step in STEPS:
        if said.count(step) != 1:
            message = f'"steps" says {said.count(step)} times what comes of "{step}": say it once.'
            yield Found(("steps",), "each-step", message, key=True)


def _most_at_once(finds: Sequence[Find]) -> int:
    """How many finds one deal of the truths can bring; of a truth nobody names, one more is
    tried."""
    named: dict[str, set[str]] = {}
    for guard in (guard for find in finds for guard in find.when):
        name, is_truth, truth = guard.removeprefix("not ").partition(" = ")
        if is_truth:
            named.setdefault(name, {""}).add(truth)
    deals = (Remembered(dict(zip(named, each)), None) for each in product(*named.values()))
    return max(sum(deal.holds(find.when) for find in finds) for deal in deals)
