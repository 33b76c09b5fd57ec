"""A player's visits: when each began, and whether the PC's clock can be right since a moment.

Clocks of old PCs lie. Where the days cannot be right, visits are counted instead.
"""

from dataclasses import dataclass, field

from game.core.facts import Fact

MADE = 739921
"""The first day of November 2026, in days of our calendar: the game did not exist before."""
FARTHEST = 400
"""More days than this between two visits are a wrong clock rather than a long holiday."""
STANDS_STILL = 4
"""So many visits in a row on one day: the battery of the clock is dead."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened. day: the claimed day as a number; visit: how many came before."""

    day: int
    visit: int


@dataclass(slots=True)
class Visits:
    """When each visit began, the newest last. Facts from before visits were counted make a visit 0.

    before_game, leap: the places in `began` of the last visit that claims a day before the game was
    made, and of the last one whose day cannot follow that of the visit before it; -1 for none. So
    nobody has to look through all visits to know whether a clock is to be trusted.
    """

    now: int = 0
    began: list[Moment] = field(default_factory=list)
    _before_game: int = -1
    _leap: int = -1

    def take(self, fact: Fact, day: int) -> Moment:
        """The moment of the next fact, which may begin a visit."""
        self.now += fact.kind == "came"
        at = Moment(day, self.now)
        if not self.began or self.began[-1].visit != self.now:
            self._begin(at)
        return at

    def _begin(self, at: Moment) -> None:
        if at.day < MADE:
            self._before_game = len(self.began)
        if self.began and not _may_follow(self.began[-1].day, at.day):
            self._leap = len(self.began)
        self.began.append(at)

    def passed(self, start: Moment, today: int, days: int, or_visits: int) -> bool:
        """Whether so many days have passed; or so many visits, where the clock is wrong."""
        if self.trusted_since(start, today):
            return today - start.day >= days
        return self.now - start.visit >= or_visits

    def trusted_since(self, start: Moment, today: int) -> bool:
        """Whether the clock can be right, by what it claims today and at each visit since a moment.

        It may not go backward, show a day before the game was made, leap over more than a year, or
        stand still. What it said before says nothing of this time.
        """
        if min(start.day, today) < MADE:
            return False
        later = self._first_after(start.visit)
        if self._before_game >= later or self._leap > later:
            return False
        first, last = self._day_at(later, start), self._day_at(len(self.began) - 1, start, later)
        if not (_may_follow(start.day, first) and _may_follow(last, today)):
            return False
        tail = self.began[max(later, len(self.began) - STANDS_STILL) :]
        claimed = (start.day, *(each.day for each in tail))[-STANDS_STILL:]
        return len(claimed) < STANDS_STILL or {today, *claimed} != {today}

    def _first_after(self, visit: int) -> int:
        """The place of the first visit after that one: they are numbered one by one."""
        return max(0, visit + 1 - self.began[0].visit) if self.began else 0

    def _day_at(self, place: int, start: Moment, least: int = 0) -> int:
        """What was claimed at that place; at the start itself where no visit came since."""
        return self.began[place].day if least <= place < len(self.began) else start.day


def _may_follow(earlier: int, later: int) -> bool:
    return 0 <= later - earlier <= FARTHEST
