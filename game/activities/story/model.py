"""What an author writes for a story scene."""

from dataclasses import dataclass
from typing import Literal

from game.core.ids import CastId, Guard, OutcomeId, WhoId
from game.core.staging import Change, Staging
from game.core.words import Choice, Feedback, Line


@dataclass(frozen=True, slots=True)
class Beat:
    """One line of the story. `who` says it; nobody: the storyteller. `seen`: what changes in the
    picture from this line on. `press`: what the button that leads on from it says, where the child
    does something by it, such as *Blow!*"""

    text: Line
    who: WhoId = WhoId("")
    seen: tuple[Change, ...] = ()
    press: Choice = Choice("")
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Try:
    """Something the child can do at the end of the lines. `why` is what comes of it.

    `ends` names the outcome; without it the child reads `why` and tries again. `seen`: what the
    picture shows while `why` is read; the first thing that comes is on its button, too.
    """

    id: str
    text: Choice
    why: Feedback
    ends: OutcomeId = OutcomeId("")
    verdict: Literal["right", "slip", ""] = ""
    seen: tuple[Change, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Lines one after another, then something to do; with no `tries` it ends as "done"."""

    activity: Literal["story"]
    stage: Staging
    lines: tuple[Beat, ...]
    tries: tuple[Try, ...] = ()
    told: CastId = CastId("")
    """The safe adult who is told in this scene: makes a `told` fact when the scene ends."""
