"""The path of three stepping stones through the water, and the lantern at its end."""

from game.activities.report.model import Report, StepName
from game.activities.report.state import STEPS, ReportState, done
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words
from game.ui.theme import Colour

_SIGNS: dict[StepName, Icon] = {
    "keep": "icon/keep",
    "report": "icon/report",
    "block": "icon/block",
}
HIGH = 64.0
ROOMY, SLIM = 1100, 420
"""From this width, in letters of 100 %, stones have room for their names: on a wide page, where the
device shares it with other things, and on any other."""


def path(spec: Report, state: ReportState, ctx: Context) -> Box:
    """Stone, plank, stone, plank, stone, and whether a safe adult knows."""
    free = done(spec, state, "keep")
    plank = () if ctx.tight or _bare(ctx) else (_plank(),)  # where stones need all the room
    gap, edge = (4, 4) if ctx.tight else (2 if plank else 10, 10)
    parts: list[Node] = []
    for step in STEPS:
        parts += (_stone(spec, state, ctx, step, free=free), *plank)
    return Box(
        (*parts, _light(spec, ctx)), "row", gap=gap, pad=(edge, 4), align="centre",
        justify="centre", fill="sea-light", radius=22, key="path",
    )  # fmt: skip


def step_words(step: StepName, ctx: Context) -> str:
    """What a step is called, the same everywhere in the game."""
    match step:
        case "keep":
            return ctx.words("Keep", "step: do not delete it")
        case "report":
            return ctx.words("Report", "step: tell the app")
        case "block":
            return ctx.words("Block", "step: shut somebody out of the app")


def _stone(spec: Report, state: ReportState, ctx: Context, step: StepName, *, free: bool) -> Node:
    """A round stone with its sign. The one on the screen is bright, a done one wears a tick; until
    all is kept they lie flat in the water, so that nobody takes them for what can be pressed."""
    here, ticked = state.at == step, done(spec, state, step)
    name = step_words(step, ctx)
    face = (Picture(_SIGNS[step], h=26), Words(name, "small", align="centre"))
    fill: Colour = "lantern-soft" if here else "leaf-soft" if ticked else "sand"
    if not free:
        fill = "sea-light"
    stone = Box(
        face[:1] if _bare(ctx) else face, align="centre", justify="centre", pad=(6, 4), fill=fill,
        border=("leaf-deep" if ticked else "sand-deep") if free else "", radius=HIGH / 2,
        shadow=free, min_h=HIGH,
    )  # fmt: skip
    tick = Pin(Picture("icon/tick"), 0.74, 0.0, 0.26, 0.4)
    whole = Box((stone, tick) if ticked else (stone,), "stack", min_h=HIGH)
    label = ctx.words("{step}: done", "a step that is ticked", step=name) if ticked else name
    means = Act("go", step)
    return Button(whole, means, label, "bare", on=free and not here, grow=1, h=HIGH)


def _bare(ctx: Context) -> bool:
    """Whether stones have no room for their names."""
    return ctx.size[0] / ctx.text < (ROOMY if ctx.shape == "wide" else SLIM)


def _plank() -> Box:
    return Box((), w=14, h=10, radius=5, fill="sand-deep")


def _light(spec: Report, ctx: Context) -> Picture:
    """Lit once a safe adult knows."""
    knows = ctx.words("A safe adult knows.", "the lantern at the end of the path is lit")
    not_yet = ctx.words("Nobody knows yet.", "the lantern at the end of the path is dark")
    if spec.told:
        return Picture("bay/lantern-lit", h=56, label=knows, key="path-lantern")
    return Picture("bay/lantern-dark", h=56, label=not_yet, key="path-lantern")
