"""What happens then, as pages of a picture book: the app answers, and a grown-up asks again."""

from dataclasses import replace

from game.activities.report.dialogue import feeling
from game.activities.report.model import After, Report
from game.activities.report.path import path
from game.activities.report.state import ReportState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.parts import app_bar, framed, onward
from game.ui.stage import Device, Front, Stage, bubble, figure


def aftermath(spec: Report, state: ReportState, moment: str, ctx: Context) -> Front:
    """The player beside the one who helps, and the line that is read now."""
    line = spec.after[state.after]
    pair = (
        figure(ctx, spec.player, feeling(spec, state)),
        figure(ctx, state.helper, "happy" if line.feels == "happy" else "calm"),
    )
    said = _line(spec, state, line, ctx)
    go_on = onward(ctx.words("Next", "go on with the story"), Act("then"))
    stage, seen = Stage(spec.place, pair, side=0.42, tall=0.72), path(spec, state, ctx)
    if ctx.shape != "wide":
        return Front(stage, moment, said=said, on=go_on, seen=seen)
    words = Box((said,), justify="centre")
    return Front(stage, moment, Device(words, look="table"), on=go_on, seen=seen)


def _line(spec: Report, state: ReportState, line: After, ctx: Context) -> Node:
    match line.by:
        case "adult":
            return bubble(ctx, line.text, state.helper)
        case "player":
            return bubble(ctx, line.text, spec.player)
        case "story":
            return bubble(ctx, line.text)
        case "app":
            return _letter(spec, line, ctx)


def _letter(spec: Report, line: After, ctx: Context) -> Box:
    """A message from the app itself, on the device."""
    name = ctx.name(spec.app)
    text = Box((Words(line.text, "heading"),), pad=(4, 8), role="message", label=name)
    letter = framed((app_bar(ctx, spec.app),), (text,), "", "small")
    return replace(letter, grow=0, key=f"letter-{line.text}")
