"""Made-up facts of a class: what children did, said in a line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from game.core.checkup import Form, seed_for
from game.core.facts import Fact
from game.core.level import Band, Intensity
from game.summaries.answer_key import AnswerKey
from game.summaries.letting_in import let_in
from game.summaries.members import MemberFacts

KEY = AnswerKey(
    "check-7",
    "7-9",
    "three",
    {
        "code": ("scam.codes",),
        "secret": ("groom.secrecy",),
        "library": (),
        "party": (),
    },
)
"""Two scenes that are tricks and two that are fine."""


@dataclass(frozen=True)
class OnDay:
    """A fact and its claimed day, as the store keeps them."""

    fact: Fact
    day: str
    number: int = 1
    device: str = "here"


@dataclass(frozen=True)
class Head:
    """The head of a level."""

    id: str
    intensity: Intensity = "i0"
    band: Band = "7-9"
    skills: Sequence[str] = ()


@dataclass
class Doing:
    """What one child does, in order."""

    number: int = 1
    band: Band = "7-9"
    day: str = "2026-12-01"
    kept: list[OnDay] = field(default_factory=list)

    def does(self, *facts: Fact) -> "Doing":
        for fact in facts:
            self.kept.append(OnDay(fact, self.day, len(self.kept) + 1))
        return self

    def comes(self, day: str = "", *, together: bool = False) -> "Doing":
        self.day = day or self.day
        self.does(Fact("came", ""))
        return self.does(Fact("together", "")) if together else self

    def begins(self, level: str, *slips: str, seed: int = 0) -> "Doing":
        """Starts a level, and slips in these scenes."""
        self.does(Fact("started", level, seed=seed))
        return self.plays(level, *slips, seed=seed)

    def plays(self, level: str, *slips: str, seed: int = 0) -> "Doing":
        """One step of a level, and a slip in each of these scenes."""
        self.does(Fact("acted", level, seed=seed, scene="start", action="next"))
        for scene in slips:
            self.does(
                Fact("acted", level, 1, seed, scene, "goat", "judge goat fine", "slip"),
                Fact("missed", level, 1, seed, scene, "goat", "judge goat fine", "slip", "scam"),
            )
        return self

    def ends(self, level: str, seed: int = 0) -> "Doing":
        return self.does(Fact("done", level, seed=seed))

    def checks(
        self,
        faces: Mapping[str, str],
        would: Mapping[str, str] = {},
        others: Sequence[tuple[str, str]] = (),
        *,
        occasion: int = 0,
        form: Form = "a",
        check: str = "check-7",
    ) -> "Doing":
        """Goes through a check-up: a face and an action by scene; other answers as item and act."""
        seed = seed_for(form, occasion)
        told: list[tuple[Any, str, str]] = [
            *(("judged", case, f"rate {face}") for case, face in faces.items()),
            *(("judged", case, f"would {what}") for case, what in would.items()),
            *(("acted", item, action) for item, action in others),
        ]
        self.does(Fact("started", check, 1, seed))
        self.does(*(Fact(kind, check, 1, seed, "s", item, act) for kind, item, act in told))
        return self.ends(check, seed)

    @property
    def member(self) -> MemberFacts:
        return MemberFacts(self.number, self.band, tuple(self.kept))


def looked_at(*children: Doing) -> tuple[MemberFacts, ...]:
    """Members of a class whose teacher looks at its figures for the first time, long afterwards."""
    return let_in([child.member for child in children], {"7-9": KEY}, "2028-12-31")
