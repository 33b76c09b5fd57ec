"""What makes a report lead to help: a reason that fits, and somebody who listens."""

from collections.abc import Iterator, Mapping

from game.activities.report.model import Report
from game.core.findings import Found

RULES: Mapping[str, str] = {
    "no-reason": "A report is sent with a reason that fits. Mark one of the `reasons` as right.",
    "nobody-listens": "Telling must lead to somebody who listens. Let one of the `adults` listen,"
    " or a busy one listen `later`.",
}
"""What each rule means and how to mend it."""


def problems(spec: Report) -> Iterator[Found]:
    """The steps that everybody must be able to take."""
    if all(reason.right == "no" for reason in spec.reasons):
        message = 'None of the reasons fits, so nothing can be reported: mark one as right: "yes".'
        yield Found(("reasons",), "no-reason", message, key=True)
    if not any(_can_listen(each.answer, each.later) for each in spec.adults):
        message = 'Nobody listens: one adult needs answer: listens, or is busy and says "later".'
        yield Found(("adults",), "nobody-listens", message, key=True)


def _can_listen(answer: str, later: str) -> bool:
    """At once, or the second time; who laughs listens only once somebody else has."""
    return answer == "listens" or (answer == "busy" and bool(later))
