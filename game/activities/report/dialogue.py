"""What is said beside the player: what to do at this step, or what came of the last act."""

from game.activities.report.model import Report
from game.activities.report.state import Notice, ReportState, done, find_of, ready
from game.core.cues import Mood
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.stage import bubble


def said(spec: Report, state: ReportState, ctx: Context) -> Node:
    """One bubble: a hint, the words the player chose, or what came of it."""
    notice = state.notice
    if not notice:
        return bubble(ctx, _hint(spec, state, ctx))
    if notice.about == "adult":
        words = next((each.text for each in spec.starters if each.id == notice.words), "")
        return bubble(ctx, words, spec.player)
    return bubble(ctx, _came_of_it(spec, notice, ctx))


def feeling(spec: Report, state: ReportState) -> Mood:
    """How the player looks when the last act says nothing of it."""
    if state.after >= 0:
        felt = [line.feels for line in spec.after[: state.after + 1] if line.feels]
        return felt[-1] if felt else "calm"
    if state.open or state.asking:
        return "thinking"
    return "calm" if state.helper or done(spec, state, "keep") else "worried"


def _came_of_it(spec: Report, notice: Notice, ctx: Context) -> str:
    match notice.about:
        case "find":
            return _verdict(spec, notice, ctx)
        case "kept":
            return spec.keep_why
        case "reason":
            return next((each.why for each in spec.reasons if each.id == notice.item), "")
        case "tempting":
            return next((each.why for each in spec.tempting if each.id == notice.item), "")
        case "blocked":
            return spec.block_why
        case "sent":
            return ctx.words(
                "Your report is on its way. People at the app look at it now.", "report form"
            )
    return ctx.words(
        "The app has a list of blocked profiles. You look there together. Here they are again.",
        "report room: hidden messages are found again",
    )


def _verdict(spec: Report, notice: Notice, ctx: Context) -> str:
    find = find_of(spec, notice.item)
    if find and notice.right:
        return find.why
    again = ctx.words("Let us look once more.", "after an answer that was not right")
    return (find.slip if find else "") or again


def _hint(spec: Report, state: ReportState, ctx: Context) -> str:
    """What this step asks; always one short line."""
    if ready(spec, state) and not state.open and not state.asking:
        return ctx.words("The lantern on the path is lit. You can go on.", "report room")
    match state.at:
        case "keep" if state.open:
            return ctx.words("Who made this? Does it hurt someone?", "report room: an open find")
        case "keep" if done(spec, state, "keep"):
            return ctx.words("All is sorted. Which stone is next?", "report room")
        case "keep":
            return spec.goal
        case "tell":
            return _telling(state, ctx)
        case "report" if state.sent:
            return ctx.words("That step is done. Which stone is next?", "report room")
        case "report":
            return ctx.words("Here you tell the app what is wrong.", "report room")
        case "block" if state.blocked:
            return ctx.words("That step is done. Which stone is next?", "report room")
        case "block":
            return ctx.words("Blocking shuts the door. You need no reason.", "report room")


def _telling(state: ReportState, ctx: Context) -> str:
    if state.asking:
        return ctx.words("One sentence is enough.", "report room: choose the first words")
    if state.helper:
        return ctx.words("You are not alone now. You may tell more people.", "report room")
    if state.asked:
        return ctx.words("Try the next one. Keep telling until somebody helps.", "report room")
    return ctx.words("Who could help? Choose someone.", "report room")
