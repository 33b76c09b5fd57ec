"""What the kept facts say of one player: levels done and begun, what was learned, what is next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from game.core.facts import BOOSTER, WAS_ASKED, Fact
from game.core.lesson import Lesson

TELLING = "report.safe-adults"
"""The one skill that is shown by doing alone: a safe adult was told."""


@dataclass(slots=True)
class Progress:
    """How far a player has come, brought up to date by each new fact. done, begun: levels by id,
    finished at least once and left in the middle; toured: whether the help tour was walked."""

    done: set[str] = field(default_factory=set)
    begun: set[str] = field(default_factory=set)
    toured: bool = False

    def take(self, fact: Fact) -> None:
        """Takes in the next fact."""
        match fact.kind:
            case "started":
                self.begun.discard(fact.level)
            case "acted":
                self.begun.add(fact.level)
            case "done":
                self.done.add(fact.level)
                self.begun.discard(fact.level)
            case "toured":
                self.toured = True


@dataclass(slots=True)
class LastRuns:
    """The last play-through of each level, brought up to date by each new fact."""

    _runs: dict[str, list[Fact]] = field(default_factory=dict)

    def take(self, fact: Fact) -> None:
        """Takes in the next fact. What a booster round asked again is no part of a play-through."""
        if fact.kind == "started":
            self._runs[fact.level] = [fact]
        elif fact.action != BOOSTER and fact.level in self._runs:
            self._runs[fact.level].append(fact)

    def of(self, level: str) -> tuple[Fact, ...]:
        """The facts of a level since it was last started; none where it never was."""
        return tuple(self._runs.get(level, ()))


@dataclass(frozen=True, slots=True)
class Learned:
    """What one play-through showed. can: skills to be glad of; next: one to try another time, never
    among them, or ""; told: whether a safe adult was told; overlooked: skills all of whose tells
    were missed."""

    can: tuple[str, ...] = ()
    next: str = ""
    told: bool = False
    overlooked: frozenset[str] = frozenset()


def learned(lesson: Lesson, run: Iterable[Fact]) -> Learned:
    """What the play-through of a level showed.

    A skill is to be glad of when more of its tells were noticed than missed. One that no scene of
    the level judges cannot be, but for telling, which is shown by a safe adult who was told, unless
    it was that adult who began the talk. Of the others the one missed most is put as next, though
    never telling to somebody who told. Where there is nothing to be glad of, there is always one.
    """
    kept = tuple(run)
    noticed, missed = _times("noticed", kept), _times("missed", kept)
    lead = {s: noticed.get(s, 0) - missed.get(s, 0) for s in lesson.skills}
    tellings = [fact.action for fact in kept if fact.kind == "told"]
    told = bool(tellings)
    did = {TELLING} if any(action != WAS_ASKED for action in tellings) else set()
    can = tuple(s for s in lesson.skills if lead[s] > 0 or (s in did and s not in missed))
    others = [s for s in lesson.skills if s not in can and not (told and s == TELLING)]
    weak = [s for s in others if s in missed or not can]
    next_ = min(weak, key=lambda s: lead[s], default="")
    return Learned(can, next_, told, frozenset(missed) - frozenset(noticed))


def _times(kind: str, run: Sequence[Fact]) -> dict[str, int]:
    """How often each skill was noticed, or missed."""
    times: dict[str, int] = {}
    for fact in run:
        if fact.kind == kind and fact.skill:
            times[fact.skill] = times.get(fact.skill, 0) + 1
    return times
