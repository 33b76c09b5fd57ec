"""What happened, in the past tense, with ids only: the one thing the game ever saves."""

from dataclasses import dataclass
from typing import Literal

FactKind = Literal[
    "started", "acted", "judged", "noticed", "missed", "told", "ended", "done", "toured",
    "came", "boosted", "together",
]  # fmt: skip
"""What kind of thing happened.

started: a level was begun; acted: one action changed a room (replayed to resume);
judged: an act judged something else than what it acted on (saying done judges a whole panel);
noticed / missed: a tell was seen or overlooked; told: the child told a safe adult;
ended: a scene ended, `action` holds the outcome; done: the level was finished;
toured: the help tour was walked through; came: somebody signed in (a visit begins);
boosted: a booster round was gone through to its end;
together: from here to the next visit one screen is shared, so answers are those of a group.
"""

TOGETHER: FactKind = "together"
"""The kind of fact after which, until somebody comes next, no answer is one child's own."""

BOOSTER = "booster"
"""The `action` of what was judged in a booster round. Such facts name the level their item comes
from, and are no part of any play-through of it."""

WAS_ASKED = "was-asked"
"""The `action` of a telling that an adult began, who had noticed and asked."""

Verdict = Literal["", "right", "slip", "asked"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that happened in a level. Holds ids from the level file, never words.

    The store adds who, which device, a running number and the claimed day.
    """

    kind: FactKind
    level: str
    version: int = 0
    seed: int = 0
    scene: str = ""
    item: str = ""
    action: str = ""
    verdict: Verdict = ""
    skill: str = ""
