"""How a room plays: a state and an act give the next state and what happened; nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from game.core.acts import Act
from game.core.cues import Cue
from game.core.facts import FactKind, Verdict
from game.core.ids import MarkId
from game.core.words import Tell

ActKind = Literal[
    "read", "look", "stop", "check", "judge", "give", "decline", "tell", "mend", "arrange"
]  # fmt: skip
"""What an act is, whatever its room calls it.

read: go on to what comes next. look: turn to something, or look closer. stop: leave off, undecided.
check: ask or reckon elsewhere before deciding. judge: say what one takes it for. give: hand over
money, data or words. decline: say no, or leave alone. tell: go to somebody who helps. mend: put
right, or take back. arrange: put pieces together.
"""


@dataclass(frozen=True, slots=True)
class Note:
    """One thing a room says happened; the step adds level, version, seed and scene: a Fact."""

    kind: FactKind
    item: str = ""
    verdict: Verdict = ""
    skill: str = ""


def verdict_on(
    item: str, right: bool, tells: tuple[Tell, ...], skill: str = ""
) -> tuple[Note, ...]:
    """The verdict on an item, and for a trick whether each skill's tells were seen or missed.

    skill: what a right answer shows where there are no tells to see, such as an order.
    """
    verdict: Verdict = "right" if right else "slip"
    kind: FactKind = "noticed" if right else "missed"
    skills = dict.fromkeys(tell.skill for tell in tells) or ((skill,) if skill else ())
    return (Note("acted", item, verdict), *(Note(kind, item, verdict, each) for each in skills))


S = TypeVar("S")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reaction(Generic[S]):
    """What an act did. `state` unchanged and no notes: the act meant nothing here.

    outcome: the way the scene ended, or "" while it goes on (one of the room's `outcomes`).
    cues: sounds, and how the cast looks, for now only. sets: marks of the level to be remembered,
    as the author wrote them beside the act; a room passes them on and never reads them.
    """

    state: S
    notes: tuple[Note, ...] = ()
    outcome: str = ""
    cues: tuple[Cue, ...] = ()
    sets: tuple[MarkId, ...] = ()

    def into(self, put: Callable[[S], T]) -> "Reaction[T]":
        """The same reaction of a part, with its state put into the state of the whole."""
        return Reaction(put(self.state), self.notes, self.outcome, self.cues, self.sets)


def _whole(spec: Any, state: Any) -> str:
    """Of a room that is met all at once."""
    return ""


def _open(spec: Any) -> bool:
    """Of a room that keeps what was done."""
    return False


@dataclass(frozen=True, slots=True)
class Rules:
    """The pure half of a room.

    start(spec, seed) -> state: the room as the child finds it; `seed` orders what is shuffled.
    offers(spec, state) -> the acts possible now, each of which changes the state, notes something
    or ends the scene (used by proofs that nobody gets stuck, by the robot and by random play).
    react(spec, state, act) -> Reaction: what an offered act does. It is asked through `apply`
    alone, which knows whether the act is offered.
    kinds: what each verb of the room is.
    part(spec, state) -> the id of the part that is met now (a moment of a chat, an hour of a day):
    what memory opens or shuts in it is decided when it comes up.
    private(spec): whether nothing but the outcome is kept of what a child does there.
    leads(spec, state) -> the act that brings the scene nearer to its good end, where the kind of an
    act cannot tell (a panel that is put right, a plan); None while it can. Robots ask.
    """

    start: Callable[[Any, int], Any]
    react: Callable[[Any, Any, Act], Reaction[Any]]
    offers: Callable[[Any, Any], tuple[Act, ...]]
    kinds: Mapping[str, ActKind]
    part: Callable[[Any, Any], str] = _whole
    private: Callable[[Any], bool] = _open
    leads: Callable[[Any, Any], Act | None] | None = None

    def apply(self, spec: Any, state: Any, act: Act) -> Reaction[Any]:
        """What any act does: nothing, when it is not possible now."""
        return self.react(spec, state, act) if act in self.offers(spec, state) else Reaction(state)
