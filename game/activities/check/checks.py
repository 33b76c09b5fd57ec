"""What makes the forms of a check-up equal and fair: balance, twins, variety, every question."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import get_args, get_type_hints

from game.activities.check.model import Case, Check
from game.activities.check.state import PAUSE
from game.core.checkup import FORMS
from game.core.findings import Found, Path

WANTED: tuple[tuple[str, bool, int, str], ...] = (
    ("known-person", False, 2, "unsafe from somebody known"),
    ("new-person", True, 2, "safe from somebody new"),
    ("urgent", True, 1, "urgent and true"),
    ("no-visible-error", False, 1, "unsafe with no visible error"),
)
"""CURRICULUM E2: trait, whether of safe cases, how many over all forms, and in words."""
QUESTIONS = ("sure", "whom", "then", "whose")

RULES: Mapping[str, str] = {
    "form-balance": "The forms are compared before, after and weeks later, so they must weigh the"
    " same: as many pairs in each, and an even number, since half of what is met is safe.",
    "twin-pair": "Each case has one twin: they name each other, one is safe and the other is not.",
    "twin-form": "Of each pair of a form a child meets one twin. With one in another form she would"
    " meet both, and could compare them. Move it to the form of its twin.",
    "check-variety": "A check-up asks more than one kind of case. Give more cases the trait that"
    " is named.",
    "missing-pause": "After every second case there is something kind to look at, whatever was"
    " answered. Write half as many `pauses` as a form has pairs.",
    "missing-question": "Every check-up asks the same questions with all their answers. Add the"
    " one named.",
}
"""What each rule means and how to mend it."""


def problems(spec: Check) -> Iterator[Found]:
    """The cases form by form and pair by pair, and the questions after them."""
    yield from _balance(spec.cases)
    yield from _twins(spec.cases)
    yield from _variety(spec.cases)
    yield from _pauses(spec)
    yield from _questions(spec)


def _balance(cases: Sequence[Case]) -> Iterator[Found]:
    """Each form has as many pairs as the others, and an even number of them."""
    pairs = Counter(case.form for case in cases if case.tells)
    many = {pairs[form] for form in FORMS}
    if len(many) > 1 or any(each % 2 for each in many):
        forms = ", ".join(f"{form}: {pairs[form]}" for form in FORMS)
        message = f"Every form needs as many pairs, and an even number of them. Here it is {forms}."
        yield Found(("cases",), "form-balance", message, key=True)


def _twins(cases: Sequence[Case]) -> Iterator[Found]:
    """Twins name each other, one is safe and one is not, and both stand in one form."""
    by_id = {case.id: case for case in cases}
    alone = [case for case in cases if not _paired(case, by_id)]
    for place, case in enumerate(cases):
        way: Path = ("cases", place, "twin")
        twin = by_id.get(case.twin)
        if twin is None:
            continue  # told as an unknown part
        if case in alone:
            # Of a broken chain the link is told that breaks into another pair, or else the first.
            if case in (_into_a_pair(alone, by_id) or alone[:1]):
                message = f'"{case.id}" names "{twin.id}", whose twin is "{twin.twin}".'
                yield Found(way, "twin-pair", f"{message} Twins name each other.")
        elif place > cases.index(twin):  # a pair is told of once
            yield from _pair(case, twin, way)


def _into_a_pair(alone: Sequence[Case], by_id: Mapping[str, Case]) -> list[Case]:
    """The cases without a twin that name one who has another (or, as is told, nobody)."""
    return [case for case in alone if by_id.get(case.twin) not in alone]


def _paired(case: Case, by_id: Mapping[str, Case]) -> bool:
    twin = by_id.get(case.twin)
    return twin is not None and twin is not case and twin.twin == case.id


def _pair(case: Case, twin: Case, way: Path) -> Iterator[Found]:
    both = f'"{twin.id}" and "{case.id}"'
    if bool(twin.tells) == bool(case.tells):
        kind = "unsafe" if case.tells else "safe"
        yield Found(way, "twin-pair", f"{both} are both {kind}: one twin is safe, the other not.")
    if twin.form != case.form:
        message = f'{both} are twins: both belong in form "{twin.form}".'
        yield Found(way, "twin-form", message)


def _variety(cases: Sequence[Case]) -> Iterator[Found]:
    for trait, safe, least, words in WANTED:
        many = sum(1 for case in cases if trait in case.traits and bool(case.tells) != safe)
        if many < least:
            message = (
                f"Cases that are {words}: {many}, and wanted: {least}."
                f' Give more the trait "{trait}".'
            )
            yield Found(("cases",), "check-variety", message, key=True)


def _pauses(spec: Check) -> Iterator[Found]:
    """One for every second case that is met: half as many as stand in the longest form."""
    longest = max(Counter(case.form for case in spec.cases).values(), default=0)
    wanted = longest // 2 // PAUSE
    if len(spec.pauses) != wanted:
        message = f"Pauses: {len(spec.pauses)}, and wanted: {wanted}, one for every second case."
        yield Found(("pauses",), "missing-pause", message, key=True)


def _questions(spec: Check) -> Iterator[Found]:
    """Every question is asked with all its answers, or check-ups could not be compared."""
    for field in QUESTIONS:
        part = get_args(get_type_hints(type(spec))[field])[0]
        there = {each.id for each in getattr(spec, field)}
        for missing in (id_ for id_ in get_args(get_type_hints(part)["id"]) if id_ not in there):
            message = f'"{field}" lacks "{missing}": every check-up asks the same.'
            yield Found((field,), "missing-question", message, key=True)
