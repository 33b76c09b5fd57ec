"""All that the facts say of one player, folded once and brought up to date by each new fact."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.core.booster_times import BoosterTimes
from game.core.cards import Cards
from game.core.checkup_schedule import Checkups
from game.core.facts import Fact
from game.core.lesson import Lesson, Lessons
from game.core.progress import LastRuns, Progress
from game.core.review_schedule import Practice, due
from game.core.visits import Visits


@dataclass(slots=True)
class PlayerRecord:
    """Facts are the only thing saved: this is never written, and is made again at sign-in.

    lessons: what each level teaches, by its id. facts: how many were taken in.
    """

    lessons: Lessons
    facts: int = 0
    visits: Visits = field(default_factory=Visits)
    progress: Progress = field(default_factory=Progress)
    runs: LastRuns = field(default_factory=LastRuns)
    practice: Practice = field(default_factory=Practice)
    cards: Cards = field(default_factory=Cards)
    boosters: BoosterTimes = field(default_factory=BoosterTimes)
    checkups: Checkups = field(default_factory=Checkups)

    def take(self, fact: Fact, day: int) -> None:
        """Takes in the next fact, kept on that day (a number that grows by one each day)."""
        self.facts += 1
        at = self.visits.take(fact, day)
        self.progress.take(fact)
        self.runs.take(fact)
        self.practice.take(fact, at, self.lessons)
        self.cards.take(fact, self.lessons)
        self.boosters.take(fact, at)
        self.checkups.take(fact, at)

    def lesson(self, level: str) -> Lesson:
        """What a level teaches; nothing for one that is no longer there, and for a check-up."""
        return self.lessons.get(level, Lesson())

    def due(self, today: int) -> tuple[str, ...]:
        """The skills to come back to on that day, the weakest first."""
        return due(self.practice.strengths, self.visits, today)


def folded(lessons: Lessons, kept: Iterable[tuple[Fact, int]]) -> PlayerRecord:
    """The record of all facts of one player in order, each with its day."""
    record = PlayerRecord(lessons)
    for fact, day in kept:
        record.take(fact, day)
    return record
