"""What happens then, as pages of a picture book: the app answers, and a grown-up asks again."""

from game.activities.report.dialogue import feeling
from game.activities.report.model import After, Report
from game.activities.report.state import ReportState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.stage import bubble, crowd, figure


def aftermath(spec: Report, state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """The player beside the one who helps, and the line that is read now."""
    line = spec.after[state.after]
    words: tuple[Node, ...] = (_line(spec, state, line, ctx), _next(ctx))
    if ctx.narrow:
        return words
    wide, high = ctx.size
    pair = crowd(
        figure(ctx, spec.player, feeling(spec, state)),
        figure(ctx, state.helper, "happy" if line.feels == "happy" else "calm"),
        high=min(high * 0.72, wide * 0.4),
        w=wide * 0.42,
    )
    stage = Box((pair,), "row", align="end")
    talk = Box(words, gap=24, justify="centre")
    return stage, Scroll(talk, key=f"after-{state.after}")


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
    name = Words(ctx.name(spec.app), "button", "paper")
    bar = Box((Picture("icon/phone", 30, 30), name), "row", gap=12, pad=(18, 8), fill="sea-deep",
              align="centre", radius=18)  # fmt: skip
    text = Box(
        (Words(line.text, "heading"),), pad=(20, 18), role="message", label=ctx.name(spec.app)
    )
    screen = Box((bar, text), fill="paper", radius=22)
    return Box((screen,), pad=(12, 14), fill="night", radius=34, shadow=True,
               key=f"letter-{line.text}")  # fmt: skip


def _next(ctx: Context) -> Button:
    words = ctx.words("Next", "go on with the story")
    arrow = Picture("icon/next", 30, 30, turns=True)
    face = Box((Words(words, "button"), arrow), "row", gap=12, align="centre", justify="centre")
    return Button(face, Act("then"), words, "main")
