"""What lasts: how firmly each skill is held, and when it is due again.

One plain plan serves every child and skill: weeks 1 and 4 after a skill was learned, then once each
term. Children lose what they learned about trick messages in about four weeks (Lastdrager and
others 2017), and a plan of growing gaps is no better than a uniform one (Latimier, Peyre and Ramus
2021, doi 10.1007/s10648-020-09572-8: g = 0.03 between them). Where the PC's clock cannot be right,
visits are counted instead of days.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.core.facts import BOOSTER, Fact
from game.core.lesson import Lessons
from game.core.visits import Moment, Visits

WEEK = 7
DAYS, EVERY_DAYS = (WEEK, 4 * WEEK), 13 * WEEK
"""Days after learning at which a skill is due, then once in each term (of 13 weeks)."""
VISITS, EVERY_VISITS = (2, 5), 8
"""The same in visits, for a PC whose clock is not to be trusted."""

RECENT = 6
"""The last so many first answers to tells of a skill count, and each counts alike: older ones speak
of the child of then, and a finer weighing of so few would only look exact."""


@dataclass(frozen=True, slots=True)
class Strength:
    """One skill. learned: when a level that teaches it was first finished; last: when it was last
    practised; seen: whether its tells were noticed at first sight, the newest last."""

    learned: Moment
    last: Moment
    seen: tuple[bool, ...] = ()

    @property
    def missed(self) -> float:
        """The share of the recent tells that were overlooked."""
        return self.seen.count(False) / len(self.seen) if self.seen else 0.0


@dataclass(slots=True)
class Practice:
    """What is known of a player's skills, brought up to date by each new fact."""

    _learned: dict[str, Moment] = field(default_factory=dict)
    _last: dict[str, Moment] = field(default_factory=dict)
    _seen: dict[str, deque[bool]] = field(default_factory=dict)
    _judged: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    """What has been judged in the play-through under way, by level: only first answers count."""

    def take(self, fact: Fact, at: Moment, lessons: Lessons) -> None:
        """Takes in the next fact."""
        match fact.kind:
            case "started":
                self._judged[fact.level] = set()
            case "noticed" | "missed" if fact.skill and self._is_first(fact):
                seen = self._seen.setdefault(fact.skill, deque(maxlen=RECENT))
                seen.append(fact.kind == "noticed")
                self._last[fact.skill] = at
            case "done" if lesson := lessons.get(fact.level):
                for skill in lesson.skills:
                    self._learned.setdefault(skill, at)
                    self._last[skill] = at

    def _is_first(self, fact: Fact) -> bool:
        if fact.action == BOOSTER:
            return True
        before = self._judged.setdefault(fact.level, set())
        key = (fact.scene, fact.item, fact.skill)
        if key in before:
            return False
        before.add(key)
        return True

    @property
    def strengths(self) -> Mapping[str, Strength]:
        """Every skill learned so far."""
        return {
            skill: Strength(at, self._last[skill], tuple(self._seen.get(skill, ())))
            for skill, at in self._learned.items()
        }


def due(held: Mapping[str, Strength], visits: Visits, today: int) -> tuple[str, ...]:
    """The skills to come back to now, the weakest first and then the longest unpractised.

    Only skills whose tells were met: others (telling an adult) have nothing to be judged again.
    """
    found = [skill for skill, one in held.items() if one.seen and is_due(one, visits, today)]
    return tuple(sorted(found, key=lambda skill: weakest_first(held[skill])))


def weakest_first(one: Strength) -> tuple[float, int, int]:
    """By what skills are put in order: most missed, then longest ago."""
    return -one.missed, one.last.visit, one.last.day


def is_due(one: Strength, visits: Visits, today: int) -> bool:
    """Whether a step of the plan has passed since the skill was last practised."""
    start = one.learned
    if visits.trusted_since(start, today):
        step = _last_step(DAYS, EVERY_DAYS, today - start.day)
        return step > one.last.day - start.day
    step = _last_step(VISITS, EVERY_VISITS, visits.now - start.visit)
    return step > one.last.visit - start.visit


def _last_step(steps: Sequence[int], every: int, gone: int) -> int:
    """The latest step of a plan that has passed after so long; 0 before the first."""
    if gone >= steps[-1]:
        return steps[-1] + (gone - steps[-1]) // every * every
    return max((step for step in steps if step <= gone), default=0)
