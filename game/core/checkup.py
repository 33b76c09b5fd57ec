"""A check-up as values: which form on which occasion, which twins, and what each answer means.

Three forms hold different pairs of twins, of equal weight; every child meets each form once,
before, after and some weeks later, in an order that turns from neighbour to neighbour (a Latin
square). Of each pair she meets one twin: no child could compare the two, and over a class each
scene stands against its own twin (CURRICULUM E2).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol, get_args

from game.core.level import Level
from game.core.shuffle import shuffled

KIND = "check"
"""The activity of a check-up. What it asks is kept out of boosters: no scene of a form is ever
practised (EVIDENCE R4)."""

Form = Literal["a", "b", "c"]
FORMS: tuple[Form, ...] = get_args(Form)

BEFORE, AFTER, LATER = 0, 1, 2
"""The occasions; on the last one every scene is explained at the end."""

SIGNAL = ("rather-not", "not-ok")
"""The faces that call a scene unsafe."""


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


class Twin(Protocol):
    """A scene of a form. twin: the id of its look-alike in the same form; without tells it is
    safe."""

    @property
    def id(self) -> str: ...
    @property
    def form(self) -> Form: ...
    @property
    def twin(self) -> str: ...
    @property
    def tells(self) -> tuple[object, ...]: ...


def shown(cases: Iterable[Twin], seed: int) -> tuple[str, ...]:
    """The ids of the scenes of a run with this seed, in their order: of each pair of its form one
    twin, and as many safe ones as unsafe ones."""
    form = form_of(seed)
    unsafe = {case.id: case.twin for case in cases if case.tells and case.form == form}
    order = shuffled((f"{one} or {other}" for one, other in unsafe.items()), seed)
    pairs = [tuple(pair.split(" or ")) for pair in order]
    half = len(pairs) // 2
    return shuffled(
        (*(one for one, _ in pairs[:half]), *(other for _, other in pairs[half:])), seed
    )


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
    """The form of an occasion: A, B, C for the first child of a class, B, C, A for the next on its
    list, then C, A, B."""
    return FORMS[(rotation + occasion) % 3]
