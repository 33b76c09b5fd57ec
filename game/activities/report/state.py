"""What has changed in a report scene, and what can be read from it; decides nothing."""

from dataclasses import dataclass
from typing import Literal

from game.activities.report.model import Adult, Find, Report, Tempting
from game.core.attempts import Attempts

Step = Literal["keep", "tell", "report", "block"]
STEPS: tuple[Step, ...] = ("keep", "tell", "report", "block")
"""In the order in which they help best; the child is free to take another."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What came of an act, until the child has read it. For a find `right` is the verdict; for an
    adult, whether she or he listened, and `words` the starter; for a reason, whether it fits."""

    about: Literal["find", "kept", "adult", "reason", "sent", "blocked", "searched", "tempting"]
    item: str = ""
    right: bool = True
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReportState:
    """The scene as the child sees it now.

    at: the step on the screen. open: the find shown large. asking: the adult who waits for words.
    sorted: finds with their right place. attempts: by find. once: what counts the first time only
    ("reason", "shout back"). asked: who was told without help so far. told: who listened,
    `helper` first. reason: the fitting one, chosen. hidden: blocked before all was kept. after:
    the line of what happens then that is read, -1 before that.
    """

    at: Step = "keep"
    open: str = ""
    asking: str = ""
    notice: Notice | None = None
    sorted: frozenset[str] = frozenset()
    attempts: Attempts = Attempts()
    once: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    helper: str = ""
    reason: str = ""
    sent: bool = False
    blocked: bool = False
    hidden: bool = False
    after: int = -1


def find_of(spec: Report, item: str) -> Find | None:
    """The find of that id."""
    return next((find for find in spec.finds if find.id == item), None)


def adult_of(spec: Report, who: str) -> Adult | None:
    """The adult of that id."""
    return next((adult for adult in spec.adults if adult.who == who), None)


def waiting(spec: Report, state: ReportState) -> tuple[Find, ...]:
    """The finds to be sorted that can be seen; one that went wrong waits at the end, so that a
    fresh one is met before it is tried again (EVIDENCE R2)."""
    left = (
        find
        for find in spec.finds
        if find.id not in state.sorted and not (state.hidden and find.tells)
    )
    return tuple(sorted(left, key=lambda find: find.id in state.attempts.lit))


def unkept(spec: Report, state: ReportState) -> bool:
    """Whether something that helpers need is not kept yet."""
    return any(find.tells and find.id not in state.sorted for find in spec.finds)


def done(spec: Report, state: ReportState, step: Step) -> bool:
    """Whether a step has its tick."""
    match step:
        case "keep":
            return all(find.id in state.sorted for find in spec.finds)
        case "tell":
            return bool(state.helper)
        case "report":
            return state.sent
        case "block":
            return state.blocked


def ready(spec: Report, state: ReportState) -> bool:
    """Whether what happens then can be read: all that is needed is done; a block may come too."""
    return all(done(spec, state, step) for step in STEPS if step != "block")


def can_be_told(state: ReportState, adult: Adult) -> bool:
    """Everybody once; a busy adult again, one who laughed once somebody else has listened."""
    if adult.who in state.told:
        return False
    if adult.who not in state.asked:
        return True
    return bool(adult.later) and (adult.answer == "busy" or bool(state.helper))


def temptations(spec: Report, state: ReportState) -> tuple[Tempting, ...]:
    """What tempts beside an open find that hurts, until it was tried once."""
    find = find_of(spec, state.open)
    if not find or not find.tells or state.blocked:
        return ()
    return tuple(each for each in spec.tempting if f"shout {each.id}" not in state.once)
