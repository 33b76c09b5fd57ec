"""Children's calendars as facts: who comes on which day, what the PC's clock says, what they do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from game.core.facts import BOOSTER, Fact
from game.core.lesson import Lesson
from game.core.player_record import PlayerRecord, folded
from game.core.progress import LastRuns
from game.core.review_schedule import Strength
from game.core.visits import MADE

START = MADE + 30
TAUGHT = {"goat": Lesson(("scam.urgency",)), "room": Lesson(("groom.secrecy",))}


@dataclass
class Life:
    """One child on one PC. `claims` is what the clock says on each visit."""

    kept: list[tuple[Fact, int]] = field(default_factory=list)
    day: int = 0

    def comes(self, day: int) -> None:
        self.day = day
        self.does(Fact("came", ""))

    def does(self, *facts: Fact) -> None:
        self.kept += ((fact, self.day) for fact in facts)

    def learns(self, level: str = "goat", *, noticed: bool = True) -> None:
        skill = TAUGHT[level].skills[0]
        self.does(
            Fact("started", level),
            Fact("noticed" if noticed else "missed", level, scene="s", item="i", skill=skill),
            Fact("done", level),
        )

    def boosts(self, level: str = "goat", *, noticed: bool = True) -> None:
        skill = TAUGHT[level].skills[0]
        seen = Fact("noticed", level, scene="s", item="i", action=BOOSTER, skill=skill)
        self.does(seen if noticed else replace(seen, kind="missed"), Fact("boosted", ""))

    def record(self) -> PlayerRecord:
        return folded(TAUGHT, self.kept)

    def strength(self, skill: str) -> Strength:
        return self.record().practice.strengths[skill]

    def due(self) -> tuple[str, ...]:
        return self.record().due(self.day)


def last_run(level: str, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The last play-through of a level, out of all facts."""
    runs = LastRuns()
    for fact in facts:
        runs.take(fact)
    return runs.of(level)


def asked_at(claims: Sequence[int]) -> list[int]:
    """A child learns on the first visit and takes every booster: on which visits is one due?"""
    life, found = Life(), []
    for visit, day in enumerate(claims):
        life.comes(day)
        if visit == 0:
            life.learns()
        elif life.due():
            found.append(visit)
            life.boosts()
    return found
