"""How far a check-up is: the pages there are, the one that is open, what is picked on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.activities.check.model import Case, Check
from game.core.checkup import LATER, occasion_of, shown

PAUSE = 2
"""After so many cases there is a pause."""
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
    """What is seen at once: a case to judge, a pause, a question, or why a case was fine or not.

    items: ids of what it is about (one case, the things to be sure of, some people). paused: which
    pause it is, from 1; 0 for none.
    """

    kind: Literal["case", "pause", "sure", "whom", "then", "fault", "why"]
    items: tuple[str, ...] = ()
    paused: int = 0


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
    """The form of this seed: of each pair one, dealt and shuffled in the same way on every PC."""
    return CheckState(shown(spec.cases, seed), occasion_of(seed) == LATER)


def pages(spec: Check, state: CheckState) -> tuple[Page, ...]:
    """All pages of this run, in order. Those after the questions are looked at by whoever wants
    to."""
    people = [each.id for each in spec.whom]
    rows = (tuple(people[at : at + ROWS]) for at in range(0, len(people), ROWS))
    return (
        *_cases(state.order),
        Page("sure", tuple(each.id for each in spec.sure)),
        *(Page("whom", row) for row in rows),
        Page("then"),
        Page("fault"),
        *(Page("why", (id_,)) for id_ in state.order if state.last),
    )


def _cases(order: tuple[str, ...]) -> Iterator[Page]:
    """The cases, with a pause after every second one."""
    for at, id_ in enumerate(order, start=1):
        yield Page("case", (id_,))
        if at % PAUSE == 0:
            yield Page("pause", paused=at // PAUSE)


def page_of(spec: Check, state: CheckState) -> Page:
    """The open page."""
    return pages(spec, state)[state.at]


def can_look_back(spec: Check, state: CheckState) -> bool:
    """Whether the way leads back through the cases, to see why each was fine or not: from the last
    question, the last time."""
    return state.last and page_of(spec, state).kind == "fault"


def case_of(spec: Check, page: Page) -> Case:
    """The case a page is about."""
    return next(case for case in spec.cases if case.id == page.items[0])


def picked(state: CheckState, verb: str, item: str = "") -> str:
    """What is picked for a question of the open page; "" while nothing is."""
    return dict(state.picks).get(f"{verb} {item}".strip(), "")
