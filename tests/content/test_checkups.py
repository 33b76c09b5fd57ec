"""Rules of check-ups where one example does not tell enough: twins, lines met in one form."""

from dataclasses import replace
from typing import Any

from game.activities.check.checks import problems
from game.content.load import load_level
from game.content.rules import balance, shortcuts
from game.core.level import Level
from tests.content.kinds import HERE, KINDS, known


def level(**twins: str) -> Level:
    """The check-up of the examples, with other twins for some of its cases."""
    draft = load_level(HERE / "bad_levels" / "check-variety.yaml", known()).draft
    assert draft is not None
    return changed(draft, lambda case: replace(case, twin=twins.get(case.id, case.twin)))


def changed(draft: Level, change: Any, *more: Any) -> Level:
    scene = draft.scenes["moments"]
    cases = tuple(change(case) for case in (*scene.spec.cases, *more))
    spec = replace(scene.spec, cases=cases)
    return replace(draft, scenes={"moments": replace(scene, spec=spec)})


def found(draft: Level) -> list[tuple[str, str]]:
    told = [(each.rule, each.message) for each in problems(draft.scenes["moments"].spec)]
    return [each for each in told if each[0] != "check-variety"]


def test_a_case_that_is_its_own_twin_has_none() -> None:
    rules = [rule for rule, _ in found(level(hat="hat", boat="boat"))]
    assert rules == ["twin-pair"]


def test_a_ring_of_twins_is_told_once() -> None:
    ring = level(hat="boat", boat="talk", talk="card", card="hat")
    assert found(ring) == [
        ("twin-pair", '"hat" names "boat", whose twin is "talk". Twins name each other.')
    ]


def test_two_safe_ones_are_no_twins() -> None:
    safe = changed(level(), lambda c: replace(c, tells=()) if c.id == "hat" else c)
    assert ("twin-pair", '"hat" and "boat" are both safe: one twin is safe, the other not.') in (
        found(safe)
    )


def test_of_three_forms_a_child_meets_the_unsafe_lines_of_one() -> None:
    draft = level()
    tricks = [case for case in draft.scenes["moments"].spec.cases if case.tells]
    more = [
        replace(case, id=f"{case.id}-{number}", form=form)
        for number in range(2)
        for form in "abc"
        for case in tricks
    ]
    enough = changed(draft, lambda case: case, *more[:9])
    rules = [each.rule for each in balance.problems(enough, known().lists, KINDS)]
    assert "many-unsafe-lines" not in rules
    too_many = changed(draft, lambda case: case, *more)
    rules = [each.rule for each in balance.problems(too_many, known().lists, KINDS)]
    assert rules.count("many-unsafe-lines") == 1


SAFE = ("Come and play here.", "Paint one red fish.")
UNSAFE = ("Show nobody a fish.", "Never bring a fish.")


def of_one_form(*said: tuple[str, bool]) -> Level:
    """A check-up whose only form asks this, each with whether it is safe."""
    draft = level()
    spec = draft.scenes["moments"].spec
    unsafe, safe = spec.cases[0], spec.cases[1]
    cases = tuple(
        replace(safe if fine else unsafe, id=f"case-{at}", form="a", text=text)
        for at, (text, fine) in enumerate(said)
    )
    scene = replace(draft.scenes["moments"], spec=replace(spec, cases=cases))
    return replace(draft, scenes={"moments": scene})


def shortcuts_of(draft: Level) -> list[str]:
    return [each.message for each in shortcuts.problems(draft, known().lists, KINDS)]


def test_in_no_form_do_small_words_that_refuse_sort() -> None:
    mixed = [(SAFE[0], True), (UNSAFE[0], True), (SAFE[1], False), (UNSAFE[1], False)]
    assert shortcuts_of(of_one_form(*mixed)) == []
    sorted_ = [*((text, True) for text in SAFE), *((text, False) for text in UNSAFE)]
    assert shortcuts_of(of_one_form(*sorted_)) == [
        '"it says no, or hides something" sorts 4 of 4 things:'
        " true of case-2, case-3; not of case-0, case-1 (form a)."
    ]


def test_in_which_order_a_form_is_written_tells_nothing_since_it_is_shuffled() -> None:
    """Here the unsafe ones are written first."""
    mixed = [(SAFE[0], False), (UNSAFE[0], False), (SAFE[1], True), (UNSAFE[1], True)]
    assert shortcuts_of(of_one_form(*mixed)) == []
