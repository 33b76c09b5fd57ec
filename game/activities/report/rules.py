"""How a report scene goes: which acts are possible now, and which step each of them belongs to."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.report import keeping, sending
from game.activities.report.model import Report
from game.activities.report.state import STEPS, ReportState, done, judging_now, ready
from game.core.acts import Act
from game.core.cues import Sound
from game.core.rules import ActKind, Reaction, Rules
from game.mechanics import judging
from game.mechanics.judging import Hand


def start(spec: Report, seed: int) -> ReportState:
    """The first find comes to hand, in the order its author chose."""
    return ReportState()


def outcomes(spec: Report) -> frozenset[str]:
    """Helped; the phone put away; and where an act with a find leads."""
    away = {act.ends for find in spec.finds for act in find.acts if act.ends}
    return frozenset({"helped", "put-away", *away})


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """The acts of this step, and the other steps once all that hurts is kept."""
    others = (Act("go", step) for step in STEPS if step != state.at and done(spec, state, "keep"))
    return (*_here(spec, state), *_away(spec, state), *others)


def _here(spec: Report, state: ReportState) -> tuple[Act, ...]:
    match state.at:
        case "keep":
            return keeping.offers(spec, state)
        case "report":
            return sending.offers(spec, state)
        case "block":
            return () if state.blocked else (Act("block"),)


def _away(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """On with the story: all is done, or the phone is laid down where nothing is in hand."""
    if ready(spec, state):
        return (Act("then"),)
    return () if judging_now(spec, state) else (Act("put-away"),)


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """What an offered act does."""
    if act.verb in judging.KINDS:
        return keeping.judged(spec, state, act)
    match act.verb:
        case "go":
            step = next(step for step in STEPS if step == act.item)
            return Reaction(replace(state, at=step, ticked=None), cues=(Sound("paper"),))
        case "then":
            return Reaction(_anew(state), outcome="helped", cues=(Sound("page"),))
        case "put-away":
            return Reaction(state, outcome="put-away", cues=(Sound("page"),))
        case "keep":
            return keeping.react(spec, state, act)
        case _:
            return sending.react(spec, state, act)


def _anew(state: ReportState) -> ReportState:
    """Another visit starts anew, and what was judged stays judged."""
    return ReportState(hand=Hand(attempts=state.hand.attempts), once=state.once)


KINDS: Mapping[str, ActKind] = {
    **judging.KINDS,
    "go": "look",
    "keep": "arrange",
    "reason": "judge",
    "unsay": "look",
    "send": "tell",
    "block": "mend",
    "then": "read",
    "put-away": "stop",
}

RULES = Rules(start, react, offers, KINDS)
