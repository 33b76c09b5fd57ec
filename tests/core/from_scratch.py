"""What a player's record must say, each thing looked up anew in the whole list of facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.core.checkup import occasion_of
from game.core.facts import BOOSTER, Fact
from game.core.lesson import Lesson, Lessons
from game.core.review_schedule import DAYS, EVERY_DAYS, EVERY_VISITS, RECENT, VISITS, Strength
from game.core.visits import FARTHEST, MADE, STANDS_STILL, Moment


@dataclass(frozen=True)
class Life:
    """All facts of one player in order, each with its day."""

    kept: Sequence[tuple[Fact, int]]
    lessons: Lessons

    @property
    def facts(self) -> list[Fact]:
        return [fact for fact, _ in self.kept]

    def at(self, place: int) -> Moment:
        """When the fact at a place was kept."""
        came = sum(fact.kind == "came" for fact in self.facts[: place + 1])
        return Moment(self.kept[place][1], came)

    def visits(self) -> list[Moment]:
        """When each visit began."""
        moments = [self.at(place) for place in range(len(self.kept))]
        return [at for place, at in enumerate(moments) if at.visit not in _visits(moments[:place])]

    def done(self) -> set[str]:
        return {fact.level for fact in self.facts if fact.kind == "done"}

    def begun(self) -> set[str]:
        """Levels acted in since they were last started or finished."""
        cuts = {level: self._last(level, "started", "done") for level in _levels(self.facts)}
        acted = {level: self._last(level, "acted") for level in cuts}
        return {level for level, cut in cuts.items() if acted[level] > cut}

    def last_run(self, level: str) -> tuple[Fact, ...]:
        start = self._last(level, "started")
        mine = (fact for fact in self.facts[start:] if fact.level == level)
        return tuple(fact for fact in mine if fact.action != BOOSTER) if start >= 0 else ()

    def cards(self, before: int | None = None) -> list[str]:
        """The skills whose cards were found among all facts, or those before a place."""
        have: dict[str, None] = {}
        for fact in self.facts[:before]:
            if fact.kind == "noticed" and fact.skill:
                have.setdefault(fact.skill)
            lesson = self.lessons.get(fact.level, Lesson())
            if fact.kind == "done":
                free = (s for s in lesson.skills if lesson.sensitive or s not in lesson.judged)
                have.update(dict.fromkeys(free))
        return list(have)

    def new_cards(self, level: str) -> list[str]:
        cut = self._last(level, "started")
        cut = self._last(level, "done") if cut < 0 else cut
        before = self.cards(cut if cut >= 0 else None)
        return [skill for skill in self.cards() if skill not in before]

    def strengths(self) -> Mapping[str, Strength]:
        """Every skill of a finished level: when it was learned, last practised, and the answers."""
        found = {}
        for skill in {skill for lesson in self.lessons.values() for skill in lesson.skills}:
            ends = [at for at, fact in enumerate(self.facts) if self._finishes(fact, skill)]
            answers = [at for at in range(len(self.facts)) if self._is_first_answer(at, skill)]
            if ends:
                seen = tuple(self.facts[at].kind == "noticed" for at in answers)
                last = max(*ends, *answers, -1)
                found[skill] = Strength(self.at(ends[0]), self.at(last), seen[-RECENT:])
        return found

    def _finishes(self, fact: Fact, skill: str) -> bool:
        taught = self.lessons.get(fact.level, Lesson()).skills
        return fact.kind == "done" and skill in taught

    def _is_first_answer(self, place: int, skill: str) -> bool:
        """Whether a fact is the first answer of its play-through to this tell, or a booster's."""
        fact = self.facts[place]
        if fact.skill != skill or fact.kind not in ("noticed", "missed"):
            return False
        if fact.action == BOOSTER:
            return True
        run = Life(self.kept[:place], self.lessons)
        start = run._last(fact.level, "started")
        key = (fact.level, fact.scene, fact.item, skill)
        return not any(
            (one.level, one.scene, one.item, one.skill) == key
            for one in self.facts[max(0, start) : place]
            if one.kind in ("noticed", "missed") and one.action != BOOSTER
        )

    def due(self, today: int) -> list[str]:
        """The skills to come back to, in no order."""
        held = self.strengths()
        return [skill for skill, one in held.items() if one.seen and self._is_due(one, today)]

    def _is_due(self, one: Strength, today: int) -> bool:
        visit = self.at(len(self.kept) - 1).visit
        if self.trusted(one.learned, today):
            gone, last = today - one.learned.day, one.last.day - one.learned.day
            return _step(DAYS, EVERY_DAYS, gone) > last
        gone, last = visit - one.learned.visit, one.last.visit - one.learned.visit
        return _step(VISITS, EVERY_VISITS, gone) > last

    def trusted(self, start: Moment, today: int) -> bool:
        """Whether the clock can be right by all it claimed since a moment."""
        days = [start.day, *(each.day for each in self.visits() if each.visit > start.visit)]
        claimed = [*days, today]
        if min(claimed) < MADE:
            return False
        if any(not 0 <= later - earlier <= FARTHEST for earlier, later in pairwise(claimed)):
            return False
        return len(days) < STANDS_STILL or len({today, *days[-STANDS_STILL:]}) > 1

    def asked(self) -> Mapping[tuple[str, str, str], int]:
        """How often each thing was asked in boosters."""
        every = [
            (fact.level, fact.scene, fact.item)
            for fact in self.facts
            if fact.kind == "judged" and fact.action == BOOSTER
        ]
        return {key: every.count(key) for key in every}

    def checkups(self, check: str) -> Mapping[int, Moment]:
        return {
            occasion_of(fact.seed): self.at(at)
            for at, fact in enumerate(self.facts)
            if fact.kind == "done" and fact.level == check
        }

    def boosted_now(self) -> bool:
        """Whether a booster round was finished in the last visit."""
        now = self.at(len(self.kept) - 1).visit
        ends = (at for at, fact in enumerate(self.facts) if fact.kind == "boosted")
        return any(self.at(at).visit == now for at in ends)

    def _last(self, level: str, *kinds: str) -> int:
        """The place of the last such fact of a level, -1 for none."""
        facts = enumerate(self.facts)
        places = [at for at, fact in facts if fact.level == level and fact.kind in kinds]
        return max(places, default=-1)


def _visits(moments: Sequence[Moment]) -> set[int]:
    return {at.visit for at in moments}


def _levels(facts: Sequence[Fact]) -> set[str]:
    return {fact.level for fact in facts}


def _step(steps: Sequence[int], every: int, gone: int) -> int:
    late = [steps[-1] + every * turn for turn in range(1 + max(0, gone - steps[-1]) // every)]
    return max((step for step in (*steps, *late) if step <= gone), default=0)
