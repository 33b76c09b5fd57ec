"""The path of four stepping stones, ticked when done, and the lantern at its end."""

from game.activities.report.model import Report
from game.activities.report.state import STEPS, ReportState, Step, done, ready
from game.activities.report.widths import PATH
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words

_SIGNS: dict[Step, Icon] = {
    "keep": "icon/keep",
    "tell": "icon/tell",
    "report": "icon/report",
    "block": "icon/block",
}


def path(spec: Report, state: ReportState, ctx: Context) -> Box:
    """Down the side of a wide picture, along the top of a narrow one."""
    high = 64.0 if ctx.shape != "wide" else max(64.0, min(104.0, (ctx.size[1] - 310) / 4))
    parts: list[Node] = []
    for place, step in enumerate(STEPS):
        stone = _stone(spec, state, ctx, step, high)
        pebble = () if ctx.shape == "wide" and ctx.low else (_pebble(),)
        parts += (stone if ctx.shape != "wide" else _step(stone, place), *pebble)
    lit = ready(spec, state)
    lantern = Picture(
        "bay/lantern-lit" if lit else "bay/lantern-dark",
        h=64 if ctx.shape != "wide" else 60 if ctx.low else 84,
        key="path-lantern",
    )
    row = (*parts, lantern)
    if ctx.shape != "wide":
        return Box(
            row, "row", gap=4, pad=(8, 4), align="centre", justify="centre", fill="sand-deep"
        )
    return Box(row, gap=7, align="centre", justify="centre", w=PATH)


def step_words(step: Step, ctx: Context) -> str:
    """What a step is called, the same everywhere in the game."""
    match step:
        case "keep":
            return ctx.words("Keep", "step: do not delete it")
        case "tell":
            return ctx.words("Tell", "step: tell a safe adult")
        case "report":
            return ctx.words("Report", "step: tell the app")
        case "block":
            return ctx.words("Block", "step: shut somebody out of the app")


def _stone(spec: Report, state: ReportState, ctx: Context, step: Step, high: float) -> Node:
    """A round stone with its sign. The one on the screen is bright; a done one wears a tick."""
    here, ticked = state.at == step, done(spec, state, step)
    name = step_words(step, ctx)
    wide = 64.0 if _bare(ctx) else 166.0 * ctx.text if ctx.shape != "wide" else 136.0
    sign = Picture(_SIGNS[step], h=30 if ctx.shape != "wide" else high * 0.44)
    face: tuple[Node, ...] = (sign,) if _bare(ctx) else (sign, Words(name, "small", align="centre"))
    stone = Box(
        face,
        "row" if ctx.shape != "wide" else "column",
        gap=4 if ctx.shape != "wide" else 0,
        align="centre",
        justify="centre",
        pad=(4, 0),
        fill="lantern-soft" if here else "leaf-soft" if ticked else "sand",
        border="sand-deep" if here else "leaf-deep" if ticked else "sand-deep",
        radius=high / 2,
        shadow=True,
        w=wide,
        min_h=high,
    )
    tick = Pin(Picture("icon/tick", label=""), 0.72, 0.0, 0.28, 0.36)
    whole = Box((stone, tick) if ticked else (stone,), "stack", w=wide, min_h=high)
    label = ctx.words("{step}: done", "a step that is ticked", step=name) if ticked else name
    free = not here and not state.notice and state.after < 0
    return Button(whole, Act("go", step), label, "bare", on=free, role="tab", w=wide, h=high)


def _step(stone: Node, place: int) -> Box:
    """Left foot, right foot: the stones lie in a soft zigzag."""
    return Box((stone,), "row", justify="end" if place % 2 else "start", w=PATH)


def _bare(ctx: Context) -> bool:
    """Whether a stone has room for its sign only; its name is still read aloud."""
    return ctx.shape != "wide" and ctx.size[0] / ctx.text < 700


def _pebble() -> Box:
    size = 9.0
    return Box((), w=size, h=size, radius=size / 2, fill="sand", border="sand-deep")
