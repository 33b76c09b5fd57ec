"""How a panel looks: the valley with its windows, the phone in front, who sees what beside it."""

from game.activities.settings.audience import lit
from game.activities.settings.model import Settings
from game.activities.settings.panel import missed, panel
from game.activities.settings.popup import popped
from game.activities.settings.state import (
    SettingsState,
    pop_of,
    pops_from,
    values_of,
    want_of,
    watched,
)
from game.activities.settings.watching import over_valley, watching
from game.core.acts import Act
from game.core.staging import changed
from game.mechanics import judging, lights, turnover
from game.ui.beats import dim
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Scroll, Words
from game.ui.parts import app_name, main_button, read_on
from game.ui.portraits import portrait
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged
from game.ui.wide_page import FULL

FACE, SMALL_FACE = 44.0, 32.0
"""How large the child's face is beside the note of what she is after."""
PHONE, LEAST, BESIDE, ABOVE = 430.0, 390.0, 0.22, 0.47
"""How wide the phone is on a wide page of full width, and at the least; the share of who sees what
beside the valley, and above it."""


def view(spec: Settings, state: SettingsState, ctx: Context) -> Front:
    """The panel, or what has popped up over it."""
    if pop := pop_of(spec, state):
        parts = judging.judged((pop,), spec.ways, state.hand, ctx, below=True)
        assert parts is not None  # what pops up is not settled
        device = _device(spec, popped(spec, pop, parts.thing, state.hand, ctx), ctx)
        said = bubble(ctx, parts.happened) if parts.happened else None
        return parts.front(_stage(spec, state, ctx), device, said)
    return _working(spec, state, ctx)


def _stage(spec: Settings, state: SettingsState, ctx: Context) -> Stage:
    """The place as the verdicts so far have changed it, with the windows of those who can see."""
    now = changed(spec.stage, judging.seen(pops_from(spec, state), state.hand))
    return lights.in_valley(staged(now, ctx), _lit(spec, state))


def _lit(spec: Settings, state: SettingsState) -> lights.Lit:
    return lit(spec, values_of(spec, state), watched(spec, state))


def _device(spec: Settings, body: Node, ctx: Context, note: tuple[Node, ...] = ()) -> Device:
    slim = max(PHONE, LEAST * FULL / min(ctx.size[0], FULL))
    return Device(body, note or (app_name(ctx, spec.app),), label=ctx.name(spec.app), slim=slim)


def _working(spec: Settings, state: SettingsState, ctx: Context) -> Front:
    """The page that is open; or what is not so yet, once *done* was said."""
    stage = _stage(spec, state, ctx)
    want = want_of(spec, state.missing)
    wide = ctx.shape == "wide"
    shows = watching(spec, state, stage, ctx)
    shown = missed(spec, want, ctx) if want else panel(spec, state, ctx)
    turn: tuple[Node, ...] = ()
    if spec.cards and not want:
        button = turnover.turn(ctx, turned=state.turned)
        other = turnover.app_side(spec.cards, spec.drawers, state.lying, ctx)
        if wide:
            turn, shows = (button,), other if state.turned else shows
        else:  # no room beside the panel, and a low page leaves out the head of the phone
            shows = Box(()) if state.turned else shows
            shown = Box((button, *((other,) if state.turned else ()), shown), gap=14)
    return Front(
        stage=stage,
        moment=_moment(state),
        device=_device(spec, shown, ctx, (*((_note(spec, ctx),) if wide else ()), *turn)),
        said=None if want or wide else _goal(spec, state, ctx),
        seen=_in_sight(shows, ctx),
        on=read_on(ctx) if want else _done(ctx),
        beside=ABOVE if over_valley(spec, ctx) else BESIDE,
        beats=dim(ctx),
        told=bool(want),
    )


def _in_sight(shows: Node, ctx: Context) -> Node:
    """What others see. It moves where its words may be too tall; on a page that is not wide the
    panel moves right below it, so that room is left between their arrows."""
    if ctx.shape == "wide":
        return Scroll(shows, "preview")
    return Box((Scroll(shows, "preview"),), pad=(0, 8), grow=1) if ctx.airy else shows


def _note(spec: Settings, ctx: Context) -> Node:
    """What the child is after, on a note that sticks to the top of the phone."""
    words = Words(spec.goal, "small" if ctx.low else "body", grow=1)
    face = portrait(ctx, spec.player, SMALL_FACE if ctx.low else FACE)
    row = Box((face, words), "row", gap=10, align="centre")
    return Box((row,), pad=(12, 4), fill="lantern-soft", radius=22, role="note")


def _goal(spec: Settings, state: SettingsState, ctx: Context) -> Node | None:
    """The same where there is no room for a note, before anything was done."""
    return None if state.path or state.hand.settled else bubble(ctx, spec.goal, spec.player)


def _moment(state: SettingsState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    side = "over" if state.turned else "page"
    return "-".join(part for part in (side, *state.path[-1:], state.missing) if part)


def _done(ctx: Context) -> Button:
    """The way on has the place of all that leads on, where nothing that pops up is judged."""
    return main_button(ctx.words("Done", "I have put everything right"), Act("done"))
