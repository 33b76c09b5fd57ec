"""What is said beside a step: what it is for, or what came of it."""

from game.activities.report.model import Report
from game.activities.report.state import ReportState, chosen, left_behind, ready, step_done
from game.ui.context import Context


def hint(spec: Report, state: ReportState, ctx: Context) -> str:
    """One short line; "" where the page says it all."""
    if state.ticked:
        return _done(spec, state)
    reason = chosen(spec, state)
    if state.at == "report" and not state.sent:
        ask = ctx.words("Tell the app what's wrong.", "report room")
        return reason.why if reason else ask
    if ready(spec, state):
        return "" if state.blocked else _of_blocking(ctx)
    match state.at:
        case "keep" if left_behind(spec, state):
            return ctx.words("This one hurts. Keep it to show.", "report room")
        case "block" if not state.blocked:
            return _of_blocking(ctx)
    return ctx.words("Which stone is next?", "report room")


def _done(spec: Report, state: ReportState) -> str:
    """What is said of the step that has just got its tick."""
    step = step_done(spec, state.ticked) if state.ticked else None
    return step.why if step else ""


def _of_blocking(ctx: Context) -> str:
    return ctx.words("Blocking shuts the door. You need no reason.", "report room")
