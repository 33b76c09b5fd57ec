"""What makes the forms of a check-up equal and fair: balance, twins, variety, every question."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from game.content.fields import hints
from game.content.lists import Lists
from game.core.checkup import FORMS, KIND
from game.core.findings import Found, Path
from game.core.level import Level

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
    " same: as many safe cases as unsafe ones in each.",
    "twin-pair": "Each case has one twin: they name each other, one is safe and the other is not.",
    "twin-form": "A child who met both twins in one form could compare them. Move one to another"
    " form.",
    "check-variety": "A check-up asks more than one kind of case. Give more cases the trait that"
    " is named.",
    "missing-question": "Every check-up asks the same questions with all their answers. Add the"
    " one named.",
}
"""What each rule means and how to mend it."""


def checkups(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """The rules of every check-up scene."""
    for name, scene in level.scenes.items():
        if scene.activity == KIND:
            path: Path = ("scenes", name)
            yield from _balance(scene.spec.cases, path)
            yield from _twins(scene.spec.cases, path)
            yield from _variety(scene.spec.cases, path)
            yield from _questions(scene.spec, path)


def _balance(cases: Sequence[Any], path: Path) -> Iterator[Found]:
    """Each form has as many safe cases as unsafe ones, and all forms are of one length."""
    held = Counter((case.form, bool(case.tells)) for case in cases)
    if len({held[form, unsafe] for form in FORMS for unsafe in (False, True)}) > 1:
        forms = ", ".join(f"{f}: {held[f, False]} safe, {held[f, True]} unsafe" for f in FORMS)
        message = f"Every form needs as many safe cases as unsafe ones. Here it is {forms}."
        yield Found((*path, "cases"), "form-balance", message, key=True)


def _twins(cases: Sequence[Any], path: Path) -> Iterator[Found]:
    """Twins name each other, one is safe and one is not, and no child meets both in one form."""
    by_id = {case.id: case for case in cases}
    alone = [case for case in cases if not _paired(case, by_id)]
    for place, case in enumerate(cases):
        way: Path = (*path, "cases", place, "twin")
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


def _into_a_pair(alone: Sequence[Any], by_id: Mapping[str, Any]) -> list[Any]:
    """The cases without a twin that name one who has another (or, as is told, nobody)."""
    return [case for case in alone if by_id.get(case.twin) not in alone]


def _paired(case: Any, by_id: Mapping[str, Any]) -> bool:
    twin = by_id.get(case.twin)
    return twin is not None and twin is not case and twin.twin == case.id


def _pair(case: Any, twin: Any, way: Path) -> Iterator[Found]:
    both = f'"{twin.id}" and "{case.id}"'
    if bool(twin.tells) == bool(case.tells):
        kind = "unsafe" if case.tells else "safe"
        yield Found(way, "twin-pair", f"{both} are both {kind}: one twin is safe, the other not.")
    if twin.form == case.form:
        message = f'{both} are twins: they cannot both be in form "{case.form}".'
        yield Found(way, "twin-form", message)


def _variety(cases: Sequence[Any], path: Path) -> Iterator[Found]:
    for trait, safe, least, words in WANTED:
        many = sum(1 for case in cases if trait in case.traits and bool(case.tells) != safe)
        if many < least:
            message = f'{many} of {least} cases are {words}: give more the trait "{trait}".'
            yield Found((*path, "cases"), "check-variety", message, key=True)


def _questions(spec: Any, path: Path) -> Iterator[Found]:
    """Every question is asked with all its answers, or check-ups could not be compared."""
    for field in QUESTIONS:
        part = get_args(hints(type(spec))[field])[0]
        there = {each.id for each in getattr(spec, field)}
        for missing in (id_ for id_ in get_args(hints(part)["id"]) if id_ not in there):
            message = f'"{field}" lacks "{missing}": every check-up asks the same.'
            yield Found((*path, field), "missing-question", message, key=True)
