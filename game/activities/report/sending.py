"""Report and block: the app's own form, what it sends, and the door that closes."""

from dataclasses import replace

from game.activities.report.model import Report, StepName
from game.activities.report.state import ReportState, fits, next_step, step_done
from game.core.acts import Act
from game.core.cues import Feels, Sound, answered
from game.core.facts import FactKind
from game.core.rules import Note, Reaction


def offers(spec: Report, state: ReportState) -> tuple[Act, ...]:
    """The form's two pages: what is wrong, then what is sent. A form is sent once."""
    if state.sent:
        return ()
    if fits(spec, state):
        return (Act("send"), Act("unsay"))
    return tuple(Act("reason", each.id) for each in spec.reasons if each.id != state.reason)


def react(spec: Report, state: ReportState, act: Act) -> Reaction[ReportState]:
    """What an offered act does."""
    match act.verb:
        case "reason":
            return _reason(spec, state, act.item)
        case "unsay":
            return Reaction(replace(state, reason="", ticked=None), cues=(Sound("paper"),))
        case "send":
            return _step(spec, replace(state, sent=True), "report", Sound("send"))
        case _:
            return _step(spec, replace(state, blocked=True), "block", Sound("tap"))


def _reason(spec: Report, state: ReportState, item: str) -> Reaction[ReportState]:
    """Only the first reason says what the child thought by herself."""
    after = replace(state, reason=item, ticked=None, once=state.once | {"reason"})
    right = fits(spec, after)
    kind: FactKind = "noticed" if right else "missed"
    notes = () if "reason" in state.once else (Note(kind, "reason", "", spec.skill),)
    return Reaction(after, notes, cues=answered(right, spec.player))


def _step(spec: Report, after: ReportState, step: StepName, sound: Sound) -> Reaction[ReportState]:
    """A step has its tick: its marks are set, the first time its skill is told of, and the next
    step is on the screen."""
    said = step_done(spec, step)
    notes = () if step in after.once else (Note("noticed", step, "", spec.skill),)
    return Reaction(
        replace(after, at=next_step(spec, after), ticked=step, once=after.once | {step}),
        notes,
        cues=(sound, Feels(spec.player, "brave")),
        sets=said.sets if said else (),
    )
