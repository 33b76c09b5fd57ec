"""What to suggest next: one thing, which nobody has to take."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Suggestion:
    """go-on: a level was left in the middle; check: a check-up is due; booster: skills are due;
    play: the next level."""

    kind: Literal["go-on", "check", "booster", "play"]
    level: str = ""

    @property
    def id(self) -> str:
        """What "not now" is said to."""
        return self.level or self.kind


@dataclass(frozen=True, slots=True)
class Ahead:
    """What lies before a child: levels begun and done, the check-up that is due ("" for none),
    whether a booster is, and the levels of this language in the order they are suggested in."""

    begun: Collection[str]
    done: Collection[str]
    check: str
    booster: bool
    path: Sequence[str]


def suggestion(ahead: Ahead, not_now: Collection[str] = ()) -> Suggestion | None:
    """The one next thing; None when there is nothing left that was not declined."""
    every = [Suggestion("go-on", level) for level in ahead.path if level in ahead.begun]
    if ahead.check:
        every.append(Suggestion("check", ahead.check))
    if ahead.booster:
        every.append(Suggestion("booster"))
    every += [Suggestion("play", level) for level in ahead.path if level not in ahead.done]
    return next((each for each in every if each.id not in not_now), None)
