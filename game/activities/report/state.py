"""What has changed in a report scene, and what can be read from it; decides nothing."""

from dataclasses import dataclass

from game.activities.report.model import Find, Reason, Report, StepDone, StepName
from game.mechanics.judging import Hand, in_hand, over

STEPS: tuple[StepName, ...] = ("keep", "report", "block")
"""Keeping comes first: who is blocked is out of sight. Then either of the others."""


@dataclass(frozen=True, slots=True)
class ReportState:
    """The scene as the child sees it now.

    at: the step on the screen. hand: the find that is judged, and what was kept. reason: the one
    chosen last. ticked: the step that has just got its tick. once: what counts the first time
    only.
    """

    at: StepName = "keep"
    hand: Hand = Hand()
    reason: str = ""
    sent: bool = False
    blocked: bool = False
    ticked: StepName | None = None
    once: frozenset[str] = frozenset()


def judging_now(spec: Report, state: ReportState) -> bool:
    """Whether a find is in hand on this page."""
    return state.at == "keep" and in_hand(spec.finds, state.hand) is not None


def hurting(spec: Report) -> tuple[Find, ...]:
    """The finds that a helper needs to see."""
    return tuple(find for find in spec.finds if find.fine == "no")


def unkept(spec: Report, state: ReportState) -> tuple[Find, ...]:
    """Those of them that are not kept yet."""
    return tuple(find for find in hurting(spec) if find.id not in state.hand.kept)


def left_behind(spec: Report, state: ReportState) -> Find | None:
    """Once all are judged: the next that hurts and was not kept."""
    judged = state.at == "keep" and over(spec.finds, state.hand)
    return next(iter(unkept(spec, state)), None) if judged else None


def done(spec: Report, state: ReportState, step: StepName) -> bool:
    """Whether a step has its tick."""
    match step:
        case "keep":
            return over(spec.finds, state.hand) and not unkept(spec, state)
        case "report":
            return state.sent
        case "block":
            return state.blocked


def ready(spec: Report, state: ReportState) -> bool:
    """Whether the scene can end well: kept and reported; a block may come too."""
    return done(spec, state, "keep") and state.sent


def step_done(spec: Report, step: StepName) -> StepDone | None:
    """What the author says of that step."""
    return next((each for each in spec.steps if each.step == step), None)


def chosen(spec: Report, state: ReportState) -> Reason | None:
    """The reason that was chosen last."""
    return next((each for each in spec.reasons if each.id == state.reason), None)


def fits(spec: Report, state: ReportState) -> bool:
    """Whether the form has its reason, and shows what is sent."""
    reason = chosen(spec, state)
    return reason is not None and reason.right == "yes"


def next_step(spec: Report, state: ReportState) -> StepName:
    """The first step that has no tick yet; where all have one, this."""
    return next((step for step in STEPS if not done(spec, state, step)), state.at)
