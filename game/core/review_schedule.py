"""What lasts: how firmly each skill is held, and when it is due again, from facts with their days.

One plain plan serves every child and skill: weeks 1 and 4 after a skill was learned, then once each
term. Children lose what they learned about trick messages in about four weeks (Lastdrager and
others 2017), and a plan of growing gaps is no better than a uniform one (Latimier, Peyre and Ramus
2021, doi 10.1007/s10648-020-09572-8: g = 0.03 between them). Clocks of old PCs lie: where the days
cannot be right, visits are counted instead.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from game.core.facts import BOOSTER, Fact

WEEK = 7
DAYS, EVERY_DAYS = (WEEK, 4 * WEEK), 13 * WEEK
"""Days after learning at which a skill is due, then once in each term (of 13 weeks)."""
VISITS, EVERY_VISITS = (2, 5), 8
"""The same in visits, for a PC whose clock is not to be trusted."""

MADE = 739921
"""The first day of November 2026, in days of our calendar: the game did not exist before."""
FARTHEST = 400
"""More days than this between two visits are a wrong clock rather than a long holiday."""
STANDS_STILL = 4
"""So many visits in a row on one day: the battery of the clock is dead."""

RECENT = 6
"""The last so many first answers to tells of a skill count, and each counts alike: older ones speak
of the child of then, and a finer weighing of so few would only look exact."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened. day: the claimed day as a number; visit: how many came before."""

    day: int
    visit: int


@dataclass(frozen=True, slots=True)
class Dated:
    """A fact and when it happened."""

    fact: Fact
    at: Moment


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


def dated(kept: Iterable[tuple[Fact, int]]) -> tuple[Dated, ...]:
    """All facts of one player in order, each with its day and its visit."""
    visit, made = 0, []
    for fact, day in kept:
        visit += fact.kind == "came"
        made.append(Dated(fact, Moment(day, visit)))
    return tuple(made)


def visits_of(facts: Iterable[Dated]) -> tuple[Moment, ...]:
    """When each visit began."""
    first: dict[int, Moment] = {}
    for one in facts:
        first.setdefault(one.at.visit, one.at)
    return tuple(first.values())


@dataclass(slots=True)
class _Folding:
    """What is known of the skills on the way through the facts."""

    learned: dict[str, Moment] = field(default_factory=dict)
    last: dict[str, Moment] = field(default_factory=dict)
    seen: dict[str, list[bool]] = field(default_factory=dict)
    judged: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    """What has been judged in the play-through under way, by level: only first answers count."""

    def take(self, one: Dated, taught: Mapping[str, Sequence[str]]) -> None:
        fact = one.fact
        match fact.kind:
            case "started":
                self.judged[fact.level] = set()
            case "noticed" | "missed" if fact.skill and self._is_first(fact):
                self.seen.setdefault(fact.skill, []).append(fact.kind == "noticed")
                self.last[fact.skill] = one.at
            case "done":
                for skill in taught.get(fact.level, ()):
                    self.learned.setdefault(skill, one.at)
                    self.last[skill] = one.at

    def _is_first(self, fact: Fact) -> bool:
        if fact.action == BOOSTER:
            return True
        before = self.judged.setdefault(fact.level, set())
        key = (fact.scene, fact.item, fact.skill)
        if key in before:
            return False
        before.add(key)
        return True


def strengths(
    facts: Iterable[Dated], taught: Mapping[str, Sequence[str]]
) -> Mapping[str, Strength]:
    """Every skill learned so far. taught: the skills of each level, by its id."""
    folding = _Folding()
    for one in facts:
        folding.take(one, taught)
    return {
        skill: Strength(at, folding.last[skill], tuple(folding.seen.get(skill, ())[-RECENT:]))
        for skill, at in folding.learned.items()
    }


def due(held: Mapping[str, Strength], visits: Sequence[Moment], now: Moment) -> tuple[str, ...]:
    """The skills to come back to now, the weakest first and then the longest unpractised.

    Only skills whose tells were met: others (telling an adult) have nothing to be judged again.
    """
    found = [skill for skill, one in held.items() if one.seen and is_due(one, visits, now)]
    return tuple(sorted(found, key=lambda skill: weakest_first(held[skill])))


def weakest_first(one: Strength) -> tuple[float, int, int]:
    """By what skills are put in order: most missed, then longest ago."""
    return -one.missed, one.last.visit, one.last.day


def is_due(one: Strength, visits: Sequence[Moment], now: Moment) -> bool:
    """Whether a step of the plan has passed since the skill was last practised."""
    start = one.learned
    if clock_trusted(_days_since(start, visits), now.day):
        step = _last_step(DAYS, EVERY_DAYS, now.day - start.day)
        return step > one.last.day - start.day
    step = _last_step(VISITS, EVERY_VISITS, now.visit - start.visit)
    return step > one.last.visit - start.visit


def passed(start: Moment, visits: Sequence[Moment], now: Moment, days: int, or_visits: int) -> bool:
    """Whether so many days have passed; or so many visits, where the clock is wrong."""
    if clock_trusted(_days_since(start, visits), now.day):
        return now.day - start.day >= days
    return now.visit - start.visit >= or_visits


def clock_trusted(days: Sequence[int], today: int) -> bool:
    """Whether a clock that claimed these days, visit after visit, can be right.

    It may not go backward, show a day before the game was made, leap over more than a year, or
    stand still.
    """
    claimed = (*days, today)
    if min(claimed) < MADE:
        return False
    if any(not 0 <= later - earlier <= FARTHEST for earlier, later in pairwise(claimed)):
        return False
    stuck = len(days) >= STANDS_STILL and len({today, *days[-STANDS_STILL:]}) == 1
    return not stuck


def _days_since(start: Moment, visits: Sequence[Moment]) -> tuple[int, ...]:
    """The claimed days from a moment on; what the clock said before says nothing of this time."""
    return (start.day, *(each.day for each in visits if each.visit > start.visit))


def _last_step(steps: Sequence[int], every: int, gone: int) -> int:
    """The latest step of a plan that has passed after so long; 0 before the first."""
    if gone >= steps[-1]:
        return steps[-1] + (gone - steps[-1]) // every * every
    return max((step for step in steps if step <= gone), default=0)
