"""What a mouse or a finger does between touching and letting go: a press, a pull, or nothing. What
a pull does, it turns a list or drags a thing, is not asked here (`ui.dragging`).

Lengths are logical pixels, times milliseconds of a clock that the caller keeps.
"""

from collections import deque
from dataclasses import dataclass, field
from math import hypot

TRAVEL = 16.0
"""Whoever goes further than this pulls the page, and presses nothing."""
_TWIN_MS, _TWIN = 100, 16.0
"""Some systems tell a touch twice, as a finger and as a mouse: so soon, and so near."""
AGAIN_MS, _AGAIN = 500, 8.0
"""A second press so soon and so near was begun before the answer to the first was seen."""
NEW_MS = 700
"""So long a button that has appeared under a hand waits, lest it is taken for the one before."""
_LOST_MS = 4000
"""A finger that is not heard of for so long is gone, as when a touch screen is unplugged."""


@dataclass(frozen=True, slots=True)
class Touch:
    """Where and when something touched or let go. kind: "mouse" or "finger". which: of several."""

    kind: str
    which: object
    x: float
    y: float
    at: int

    def far_from(self, other: "Touch") -> float:
        """The distance between two places."""
        return hypot(self.x - other.x, self.y - other.y)

    def same_hand(self, other: "Touch") -> bool:
        """Whether both are told of one mouse or one finger."""
        return (self.kind, self.which) == (other.kind, other.which)


@dataclass(slots=True)
class Pointer:
    """The one thing that is pressing now; all others mean nothing until it lets go."""

    began: Touch | None = None
    """Where and when it came down; None while nothing presses."""
    pulls: bool = False
    """Whether it went further than a press may."""
    _now: Touch | None = None
    _lately: deque[Touch] = field(default_factory=lambda: deque(maxlen=8))

    def is_told_by(self, touch: Touch) -> bool:
        """Whether it is this mouse or finger that presses now."""
        return self.began is not None and touch.same_hand(self.began)

    def down(self, touch: Touch) -> bool:
        """Something comes down; whether it counts: nothing else is down, and it is not a touch that
        was told before in another way."""
        twin = self._is_told_twice(touch)
        self._lately.append(touch)
        if twin or self._is_second(touch):
            return False
        self.began = self._now = touch
        self.pulls = False
        return True

    def moved(self, touch: Touch) -> float:
        """How far the page is pulled since the last time: above 0 towards its end."""
        if self.began is None or self._now is None or not self.is_told_by(touch):
            return 0.0
        before, self._now = self._now, touch
        if self.pulls:
            return before.y - touch.y
        if touch.far_from(self.began) <= TRAVEL:
            return 0.0
        self.pulls = True
        return self.began.y - touch.y

    def up(self, touch: Touch) -> bool:
        """It lets go; whether that was a press."""
        self._lately.append(touch)
        if self.began is None or not self.is_told_by(touch):
            return False
        pressed = not self.pulls and touch.far_from(self.began) <= TRAVEL
        self.lost()
        return pressed

    def lost(self) -> None:
        """What was down is not heard of any more, and means nothing."""
        self.began = self._now = None

    def _is_second(self, touch: Touch) -> bool:
        if self._now is None or touch.same_hand(self._now):
            return False  # one that comes down twice was let go of unheard
        return touch.at - self._now.at < _LOST_MS

    def _is_told_twice(self, touch: Touch) -> bool:
        return any(
            other.kind != touch.kind
            and touch.at - other.at <= _TWIN_MS
            and touch.far_from(other) <= _TWIN
            for other in self._lately
        )


@dataclass(slots=True)
class Patience:
    """Whether a press is one of a hurried hand, that was begun before the answer to the last one
    was looked at. The time counts from the moment that answer was seen.

    where: a place, or the name of a key. what: the name of the button that is pressed there.
    """

    _where: tuple[float, float] | str = ""
    _what: str = ""
    _since: int = -NEW_MS
    _seen: bool = True

    def acted(self, where: tuple[float, float] | str, what: str, now: int) -> None:
        """Something was pressed."""
        self._where, self._what, self._since, self._seen = where, what, now, False

    def shown(self, now: int) -> None:
        """A picture has been shown."""
        if not self._seen:
            self._since, self._seen = now, True

    def takes(self, where: tuple[float, float] | str, what: str, now: int) -> bool:
        """Whether a press here and now counts. A hand that goes on pressing in place has not
        looked: what has appeared there waits until it rests."""
        if not _near(self._where, where):
            return True
        if what == self._what:
            return now - self._since >= AGAIN_MS
        since, self._since = self._since, max(now, self._since)
        return now - since >= NEW_MS


def _near(one: tuple[float, float] | str, other: tuple[float, float] | str) -> bool:
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    return hypot(one[0] - other[0], one[1] - other[1]) <= _AGAIN
