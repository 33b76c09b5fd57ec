"""How a room plays: a state and an act give the next state and what happened; nothing else."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from game.core.acts import Act
from game.core.facts import FactKind, Verdict
from game.core.words import Tell


@dataclass(frozen=True, slots=True)
class Note:
    """One thing a room says happened; the step adds level, version, seed and scene: a Fact."""

    kind: FactKind
    item: str = ""
    verdict: Verdict = ""
    skill: str = ""


def verdict_on(item: str, right: bool, tells: tuple[Tell, ...]) -> tuple[Note, ...]:
    """The verdict on an item, and for a trick whether each skill's tells were seen or missed."""
    verdict: Verdict = "right" if right else "slip"
    kind: FactKind = "noticed" if right else "missed"
    skills = dict.fromkeys(tell.skill for tell in tells)
    return (Note("acted", item, verdict), *(Note(kind, item, verdict, each) for each in skills))


@dataclass(frozen=True, slots=True)
class Reaction:
    """What an act did. `state` unchanged and no notes: the act meant nothing here.

    outcome: the way the scene ended, or "" while it goes on (one of the room's `outcomes`).
    cues: sounds and feelings of the cast by name, for now only ("sound:pop", "amina:happy").
    """

    state: Any
    notes: tuple[Note, ...] = ()
    outcome: str = ""
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """The pure half of a room.

    start(spec, seed) -> state: the room as the child finds it; `seed` orders what is shuffled.
    react(spec, state, act) -> Reaction: takes *any* act and ignores one that is not possible now.
    offers(spec, state) -> the acts possible now, each of which changes the state or ends the scene
    (used by proofs that nobody gets stuck, by the robot and by random play).
    """

    start: Callable[[Any, int], Any]
    react: Callable[[Any, Any, Act], Reaction]
    offers: Callable[[Any, Any], tuple[Act, ...]] = field()
