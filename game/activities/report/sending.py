"""Report and block: the app's own form, what it sends, and the door that closes."""

from dataclasses import replace

from game.activities.report.model import Report
from game.activities.report.state import Notice, ReportState, unkept
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.facts import FactKind
from game.core.rules import Note, Reaction


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """The form's two pages: what is wrong, then what is sent. A form is sent once."""
    if state.sent:
        return ()
    if state.reason:
        return Act("send"), Act("close")
    return tuple(Act("reason", reason.id) for reason in spec.reasons)


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """What an offered act does."""
    match act.verb:
        case "reason":
            return _reason(spec, state, act.item)
        case "send":
            sent = replace(state, sent=True, notice=Notice("sent"))
            return Reaction(
                sent,
                (Note("noticed", "report", "", spec.skill),),
                cues=(Sound("send"), Feels(spec.player, "brave")),
            )
        case "block":
            return _block(spec, state)
    return Reaction(state)


def _reason(spec: Report, state: ReportState, item: str) -> Reaction[ReportState]:
    """Only the first reason says what the child thought by herself."""
    right = any(reason.id == item and reason.right == "yes" for reason in spec.reasons)
    kind: FactKind = "noticed" if right else "missed"
    notes = () if "reason" in state.once else (Note(kind, "reason", "", spec.skill),)
    after = replace(
        state,
        reason=item if right else "",
        once=state.once | {"reason"},
        notice=Notice("reason", item, right),
    )
    brave = (Sound("right"), Feels(spec.player, "brave"))
    return Reaction(after, notes, cues=brave if right else answered(False, spec.player))


def _block(spec: Report, state: ReportState) -> Reaction[ReportState]:
    """The door closes. What was not kept goes out of sight with it, until a helper helps."""
    hides = unkept(spec, state)
    after = replace(state, blocked=True, hidden=hides, notice=Notice("blocked", right=not hides))
    kind: FactKind = "missed" if hides else "noticed"
    cues = (Sound("tap"), Feels(spec.player, "thinking" if hides else "calm"))
    return Reaction(after, (Note(kind, "block", "", spec.skill),), cues=cues)
