"""Who sits at the desk: one visit a browser, known by a cookie, gone when the class is closed."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.storage.collected import Collected
from game.summaries.check_dates import CheckDates
from game.summaries.rota import RotaWish

MOST = 32
"""So many browsers at once; the one that was silent longest makes room, of those still before
the door if any is."""


@dataclass(slots=True)
class DeskVisit:
    """What one browser's pages remember, in memory alone.

    token: the cookie's value. form_token: stands in every form, so that no other page can post one.
    teacher: the id of whoever passed the door, "" before; asked: of whoever stands at it.
    sum: the numbers to multiply there.
    said: one sentence for the next page. codes: picture codes just made, by class, to be printed:
    the store has nothing but their hashes. sheet: the pictures of a
    recovery sheet just made. collected: what
    came of other PCs' hand-ins last. wifi: the name and
    password for a code to join it by, () for none. folder: the one that was named last for files to
    lie in, "" for none. dates: when to check, lessons: what was said of
    today's lesson, by class.
    """

    language: str
    token: str = field(default_factory=lambda: secrets.token_hex(16))
    form_token: str = field(default_factory=lambda: secrets.token_hex(16))
    teacher: str = ""
    asked: str = ""
    sum: tuple[int, int] = (7, 8)
    said: str = ""
    codes: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    sheet: tuple[str, ...] = ()
    collected: Collected | None = None
    wifi: tuple[str, ...] = ()
    folder: str = ""
    dates: dict[str, CheckDates] = field(default_factory=dict)
    lessons: dict[str, RotaWish] = field(default_factory=dict)

    def forget(self, children: Iterable[str]) -> None:
        """Their codes are shown no longer."""
        for codes in self.codes.values():
            for child in children:
                codes.pop(child, None)


@dataclass(slots=True)
class DeskVisits:
    """All visits, the one that was silent longest first."""

    by_token: dict[str, DeskVisit] = field(default_factory=dict)

    def of(self, token: str, language: str) -> DeskVisit:
        """The visit of a cookie, or a new one in a language."""
        visit = self.by_token.pop(token, None) or DeskVisit(language)
        while len(self.by_token) >= MOST:
            outside = (each for each, one in self.by_token.items() if not one.teacher)
            del self.by_token[next(outside, next(iter(self.by_token)))]
        self.by_token[visit.token] = visit
        return visit

    def come_in(self, visit: DeskVisit, teacher: str) -> None:
        """The door opens for a teacher. What was known of her browser before is worth nothing any
        more: its cookie and its forms are new."""
        self.leave(visit)
        visit.teacher, visit.asked = teacher, ""
        visit.token, visit.form_token = secrets.token_hex(16), secrets.token_hex(16)
        self.by_token[visit.token] = visit

    def leave(self, visit: DeskVisit) -> None:
        """Forgets a visit with all it remembers."""
        self.by_token.pop(visit.token, None)
