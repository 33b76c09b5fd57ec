"""How is a class getting on: who finished what, and who may want company?

Only of levels with nothing heavy in them is anybody named: who left a heavier story, or never began
it, is nobody's business. Nothing tells what a child chose.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from game.core.facts import BOOSTER, Fact
from game.core.level import Intensity
from game.summaries.hiding import ABOVE
from game.summaries.members import LevelHead, MemberFacts

NAMED: Intensity = "i0"
OPEN_VISITS = 3
"""A level that was played in so many visits and has no end yet is one to sit beside."""
SLIPS = 4
"""So many slips in one scene of a play-through, too."""


@dataclass(frozen=True, slots=True)
class NamedLevel:
    """A level with nothing heavy in it, and the members, by number, who finished it, and who are in
    the middle and may want company."""

    level: str
    finished: tuple[int, ...]
    company: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CountedLevel:
    """A level, and how many members finished it."""

    level: str
    finished: int


@dataclass(frozen=True, slots=True)
class HowItGoes:
    """How a class gets on. members: how many it has. named: levels of which members are named,
    in the order they were asked for. counted: the others, where more than ten finished."""

    members: int
    named: tuple[NamedLevel, ...]
    counted: tuple[CountedLevel, ...]

    @property
    def finished(self) -> tuple[CountedLevel, ...]:
        """How many finished each level, where that may be said."""
        return (*(CountedLevel(one.level, len(one.finished)) for one in self.named), *self.counted)


def how_it_goes(levels: Iterable[LevelHead], members: Sequence[MemberFacts]) -> HowItGoes:
    """What a class did of these levels. A check-up is none of them."""
    heads = {head.id: head.intensity for head in levels}
    named = {level for level, intensity in heads.items() if intensity == NAMED}
    done: dict[str, list[int]] = {level: [] for level in heads}
    stuck: dict[str, list[int]] = {level: [] for level in heads}
    for member in sorted(members, key=lambda one: one.number):
        found = _followed(named, member)
        for level in found.done & heads.keys():
            done[level].append(member.number)
        for level, way in found.open.items():
            if level not in found.done and way.wants_company:
                stuck[level].append(member.number)
    return HowItGoes(
        len(members),
        tuple(
            NamedLevel(level, tuple(done[level]), tuple(stuck[level]))
            for level in heads
            if level in named
        ),
        tuple(
            CountedLevel(level, len(done[level]))
            for level in heads
            if level not in named and len(done[level]) > ABOVE
        ),
    )


@dataclass(slots=True)
class _Way:
    """A play-through under way: the visits it was played in, and slips by scene."""

    visits: set[int] = field(default_factory=set)
    slips: dict[str, int] = field(default_factory=dict)

    @property
    def wants_company(self) -> bool:
        return len(self.visits) >= OPEN_VISITS or max(self.slips.values(), default=0) >= SLIPS

    def take(self, fact: Fact, visit: int) -> None:
        self.visits.add(visit)
        if fact.verdict == "slip":
            self.slips[fact.scene] = self.slips.get(fact.scene, 0) + 1


@dataclass(slots=True)
class _Followed:
    done: set[str] = field(default_factory=set)
    open: dict[str, _Way] = field(default_factory=dict)


def _followed(named: Iterable[str], member: MemberFacts) -> _Followed:
    """Which levels a member finished, and how she fares in those that may be named. What an act did
    is told by the fact of the act itself: each tell that it missed has a fact of its own, too."""
    found, visit = _Followed(), 0
    names = frozenset(named)
    for one in member.kept:
        fact = one.fact
        kind = fact.kind
        if kind == "came":
            visit += 1
        elif kind == "done":
            found.done.add(fact.level)
        elif kind == "started" and fact.level in names:
            found.open[fact.level] = _Way()
        elif kind == "acted" and fact.level in found.open and fact.action != BOOSTER:
            found.open[fact.level].take(fact, visit)
    return found
