"""How a report scene goes: which acts are possible now, and which step each of them belongs to."""

from collections.abc import Mapping
from dataclasses import replace

from game.activities.report import keeping, sending, telling
from game.activities.report.model import Report
from game.activities.report.state import (
    STEPS,
    ReportState,
    done,
    ready,
)
from game.core.acts import Act
from game.core.cues import Feels, Sound
from game.core.rules import ActKind, Reaction, Rules


def start(spec: Report, seed: int) -> ReportState:
    """The app with all that is in it, in the order its author chose."""
    return ReportState()


def outcomes(spec: Report) -> frozenset[str]:
    """Helped, and what each temptation leads to."""
    return frozenset({"helped", *(each.ends for each in spec.tempting)})


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """What waits to be read comes first; else the acts of this step, and the other steps."""
    if state.notice:
        return (Act("ok"),)
    if state.after >= 0:
        return (Act("then"),)
    then = (Act("then"),) if ready(spec, state) and not state.asking else ()
    others = tuple(Act("go", step) for step in STEPS if step != state.at)
    return (*_here(spec, state), *then, *others)


def _here(spec: Report, state: ReportState) -> tuple[Act, ...]:
    match state.at:
        case "keep":
            return keeping.offers(spec, state)
        case "tell":
            return telling.offers(spec, state)
        case "report":
            return sending.offers(spec, state)
        case "block":
            return () if state.blocked else (Act("block"),)


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """What an offered act does."""
    match act.verb:
        case "ok":
            return _read(spec, state)
        case "go":
            step = next(step for step in STEPS if step == act.item)
            return Reaction(replace(_laid_down(state), at=step), cues=(Sound("paper"),))
        case "close":
            return Reaction(_laid_down(state), cues=(Sound("paper"),))
        case "then":
            return _then(spec, state)
        case "tell" | "start-with":
            return telling.react(spec, state, act)
        case "reason" | "send" | "block":
            return sending.react(spec, state, act)
        case _:
            return keeping.react(spec, state, act)


def _laid_down(state: ReportState) -> ReportState:
    """Nothing open: no find, no adult who waits, no half-filled form."""
    return replace(state, open="", asking="", reason=state.reason if state.sent else "")


def _read(spec: Report, state: ReportState) -> Reaction[ReportState]:
    """What came of an act was read. A temptation ends the scene for now; all else stays."""
    notice = state.notice
    read = replace(state, notice=None)
    match notice.about if notice else "":
        case "find":
            kept = done(spec, state, "keep") and bool(notice and notice.right)
            return keeping.read(spec, read) if kept else Reaction(replace(read, open=""))
        case "tempting":
            ends = {each.id: each.ends for each in spec.tempting}
            over = replace(read, open="")
            return Reaction(over, outcome=ends[notice.item] if notice else "")
        case "adult":
            return Reaction(replace(read, asking=""))
    return Reaction(read)


def _then(spec: Report, state: ReportState) -> Reaction[ReportState]:
    """On to the next line; after the last one another visit starts anew, and what was judged stays
    judged."""
    at = state.after + 1
    if at >= len(spec.after):
        anew = ReportState(attempts=state.attempts, once=state.once & {"reason"})
        return Reaction(anew, outcome="helped", cues=(Sound("page"),))
    line = spec.after[at]
    feels = (Feels(spec.player, line.feels),) if line.feels else ()
    opened = replace(_laid_down(state), after=at)
    return Reaction(opened, cues=(Sound("page"), *feels))


KINDS: Mapping[str, ActKind] = {
    "ok": "read",
    "then": "read",
    "go": "look",
    "look": "look",
    "close": "stop",
    "keep": "judge",
    "leave": "judge",
    "search": "mend",
    "shout": "give",
    "tell": "tell",
    "start-with": "tell",
    "reason": "judge",
    "send": "tell",
    "block": "mend",
}
"""A find is kept or left: that is the verdict on it. To shout back gives an answer away."""

RULES = Rules(start, react, offers, KINDS)
