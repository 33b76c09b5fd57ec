"""How far a check-up is: the pages there are, the one that is open, what is picked on it."""

from dataclasses import dataclass
from typing import Literal

from game.activities.check.model import Case, Check
from game.core.checkup import LATER, form_of, occasion_of
from game.core.shuffle import shuffled

ROWS = 4
"""So many people are asked about on one page."""
FACES = {
    "three": ("ok", "not-sure", "not-ok"),
    "four": ("ok", "rather-ok", "rather-not", "not-ok"),
}
LIKELY = {"three": ("1", "2", "3"), "four": ("1", "2", "3", "4")}
"""How likely somebody would be told."""
SURE = ("1", "2", "3", "4")
WOULD = ("go", "check", "stop")


@dataclass(frozen=True, slots=True)
class Page:
    """What is seen at once: a case to judge, a question, the end, or why a case was fine or not.

    items: ids of what it is about (one case, one thing to be sure of, some people).
    """

    kind: Literal["case", "sure", "whom", "then", "fault", "end", "why"]
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckState:
    """order: the cases of this form, as they come. last: they can be explained after the end.

    at: the open page. picks: what is picked on it, by question; what was answered on the pages
    before is in the facts alone, since there is no way back to it.
    """

    order: tuple[str, ...]
    last: bool = False
    at: int = 0
    picks: frozenset[tuple[str, str]] = frozenset()


def begun(spec: Check, seed: int) -> CheckState:
    """The form of this seed, its cases shuffled by it in the same way on every PC."""
    form = form_of(seed)
    mine = (case.id for case in spec.cases if case.form == form)
    return CheckState(shuffled(mine, seed), occasion_of(seed) == LATER)


def pages(spec: Check, state: CheckState) -> tuple[Page, ...]:
    """All pages of this run, in order. Those after the end are looked at by whoever wants to."""
    people = [each.id for each in spec.whom]
    rows = (tuple(people[at : at + ROWS]) for at in range(0, len(people), ROWS))
    return (
        *(Page("case", (id_,)) for id_ in state.order),
        *(Page("sure", (each.id,)) for each in spec.sure),
        *(Page("whom", row) for row in rows),
        Page("then"),
        Page("fault"),
        Page("end"),
        *(Page("why", (id_,)) for id_ in state.order if state.last),
    )


def page_of(spec: Check, state: CheckState) -> Page:
    """The open page."""
    return pages(spec, state)[state.at]


def case_of(spec: Check, page: Page) -> Case:
    """The case a page is about."""
    return next(case for case in spec.cases if case.id == page.items[0])


def picked(state: CheckState, verb: str, item: str = "") -> str:
    """What is picked for a question of the open page; "" while nothing is."""
    return dict(state.picks).get(f"{verb} {item}".strip(), "")
