"""A check-up as values: which form on which occasion, and what a child answered in one run.

Three forms hold different scenes of equal weight; every child meets each form once, before, after
and some weeks later, in an order that turns from class to class (a Latin square).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from game.core.acts import remembered
from game.core.discernment import Tally
from game.core.facts import Fact
from game.core.level import Level

KIND = "check"
"""The activity of a check-up. What it asks is kept out of boosters: no scene of a form is ever
practised (EVIDENCE R4)."""

Form = Literal["a", "b", "c"]
FORMS: tuple[Form, ...] = get_args(Form)

BEFORE, AFTER, LATER = 0, 1, 2
"""The occasions; on the last one every scene is explained at the end."""

STEPS: Mapping[str, int] = {"ok": 0, "rather-ok": 1, "not-sure": 2, "rather-not": 3, "not-ok": 4}
"""The faces a scene can be given, growing toward the signal. The youngest have the first, the
middle and the last; older ones all but the middle."""
SIGNAL = ("rather-not", "not-ok")


@dataclass(frozen=True, slots=True)
class Judged:
    """One scene of a form: the face it was given and what the child would do ("" was skipped)."""

    case: str
    genuine: bool
    face: str = ""
    would: str = ""

    @property
    def right(self) -> bool | None:
        """Whether the face was right; None for "not sure", which is shown apart, and for none."""
        if self.face in ("", "not-sure"):
            return None
        return (self.face in SIGNAL) != self.genuine

    @property
    def acts_well(self) -> bool | None:
        """Stop and tell is right on an unsafe scene; going on and checking first on a safe one."""
        return (self.would != "stop") == self.genuine if self.would else None


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


def is_checkup(level: Level) -> bool:
    """Whether a level asks rather than teaches: it is thanked for and shows no success."""
    return any(scene.activity == KIND for scene in level.scenes.values())


def form_of(seed: int) -> Form:
    """Which form a run with this seed shows."""
    return FORMS[seed % 3]


def occasion_of(seed: int) -> int:
    """Before, after or later."""
    return seed // 3 % 3


def shuffle_of(seed: int) -> int:
    """What is left of the seed to order the scenes by."""
    return seed // 9


def seed_for(form: Form, occasion: int, shuffle: int = 0) -> int:
    """The seed of a run of that form on that occasion."""
    return FORMS.index(form) + 3 * (occasion % 3) + 9 * shuffle


def form_for(rotation: int, occasion: int) -> Form:
    """The form of an occasion: A, B, C for the first class, B, C, A for the next, then C, A, B."""
    return FORMS[(rotation + occasion) % 3]


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
