"""What did a child answer in a check-up, and how much of it was right?

The counts of many children are pooled and become figures in `core.discernment`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.core.acts import remembered
from game.core.checkup import SIGNAL, Form, Judged, form_of, occasion_of
from game.core.discernment import Tally
from game.core.facts import Fact

STEPS: Mapping[str, int] = {"ok": 0, "rather-ok": 1, "not-sure": 2, "rather-not": 3, "not-ok": 4}
"""The faces a scene can be given, growing toward the signal. The youngest have the first, the
middle and the last; older ones all but the middle."""

ANSWERS = ("rate", "would", "sure", "tell-to", "then", "fault")
"""The verbs of answers; every other act only turns a page."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a child answered in one run. What was skipped is not there.

    sure: confidence by item, from 1. tells: how likely each person would be told, from 1.
    then: what comes next when the first adult is busy. fault: whose fault it is.
    """

    form: Form
    occasion: int
    judged: tuple[Judged, ...] = ()
    sure: Mapping[str, int] = field(default_factory=dict)
    tells: Mapping[str, int] = field(default_factory=dict)
    then: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Actions:
    """How often what a child would do was right, of the scenes of each kind answered."""

    stops: int = 0
    unsafe: int = 0
    goes: int = 0
    safe: int = 0


def answers(run: Iterable[Fact], genuine: Mapping[str, bool]) -> Answers:
    """The answers of one run of facts. `genuine` says of each scene by id whether it is safe.

    An answer may be changed until the child goes on: the last one counts.
    """
    kept = tuple(run)
    seed = kept[0].seed if kept else 0
    given: dict[tuple[str, str], str] = {}
    for fact in kept:
        if fact.kind in ("acted", "judged") and fact.action:
            _note(fact, given)
    cases = dict.fromkeys(case for kind, case in given if kind in ("rate", "would"))
    judged = tuple(
        Judged(case, genuine[case], given.get(("rate", case), ""), given.get(("would", case), ""))
        for case in cases
        if case in genuine
    )
    sure = {item: int(step) for (kind, item), step in given.items() if kind == "sure"}
    tells = {who: int(step) for (kind, who), step in given.items() if kind == "tell-to"}
    then, fault = given.get(("then", ""), ""), given.get(("fault", ""), "")
    return Answers(form_of(seed), occasion_of(seed), judged, sure, tells, then, fault)


def tally(found: Answers) -> Tally:
    """The counts d′ is made of. "Not sure" is an answer, and is not the signal."""
    unsafe = [each for each in found.judged if each.face and not each.genuine]
    safe = [each for each in found.judged if each.face and each.genuine]
    hits = sum(each.face in SIGNAL for each in unsafe)
    return Tally(hits, len(unsafe), sum(each.face in SIGNAL for each in safe), len(safe))


def ratings(found: Answers) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The faces of unsafe and of safe scenes as numbers that grow toward "not OK"."""
    unsafe = tuple(STEPS[each.face] for each in found.judged if each.face and not each.genuine)
    return unsafe, tuple(STEPS[each.face] for each in found.judged if each.face and each.genuine)


def unsure(found: Answers) -> tuple[int, int]:
    """How many unsafe and how many safe scenes were given "not sure"."""
    kinds = [each.genuine for each in found.judged if each.face == "not-sure"]
    return kinds.count(False), kinds.count(True)


def actions(found: Answers) -> Actions:
    """The counts the shares of right actions are made of."""
    unsafe = [each.acts_well for each in found.judged if each.would and not each.genuine]
    safe = [each.acts_well for each in found.judged if each.would and each.genuine]
    return Actions(unsafe.count(True), len(unsafe), safe.count(True), len(safe))


def _note(fact: Fact, given: dict[tuple[str, str], str]) -> None:
    """Takes in one fact: a scene's answers name the scene, the others are in the act itself."""
    act = remembered(fact.action)
    match act.verb:
        case "rate" | "would" if fact.kind == "judged":
            given[act.verb, fact.item] = act.item
        case "sure" | "tell-to" if fact.kind == "acted":
            given[act.verb, act.item] = act.value
        case "then" | "fault" if fact.kind == "acted":
            given[act.verb, ""] = act.item
