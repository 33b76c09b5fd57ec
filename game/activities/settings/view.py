"""How a panel looks: the child who owns it, the phone large in front, who sees what beside it."""

from dataclasses import replace

from game.activities.settings.model import Settings
from game.activities.settings.panel import panel
from game.activities.settings.popup import missed, pushing, put_right
from game.activities.settings.rules import offers
from game.activities.settings.state import SettingsState, controls, push_of, want_of
from game.activities.settings.watching import watching, watching_small
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.composition import room_for_device, said_beside
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.parts import app_name, main_button, read_on
from game.ui.stage import Device, Front, Stage, bubble, crowd, figure

SIDE, BESIDE, SLIM_BESIDE = 0.21, 0.36, 0.36
"""Shares of a wide page: the child, and who sees what; on a slim one both of them."""
ROOMY = 440
"""The least width of the phone, in letters of 100 %, for the child to stand before it."""


def view(spec: Settings, state: SettingsState, ctx: Context) -> Front:
    """The place behind, the phone, and the preview, which is never covered."""
    small = not said_beside(ctx)  # the preview takes the place of the people there
    beside = SLIM_BESIDE if _slim(ctx) else BESIDE
    people = () if small or _slim(ctx) else (_player(spec, state, ctx),)
    return Front(
        stage=Stage(spec.place, people, side=SIDE),
        moment=_moment(state),
        said=_beside_player(spec, state, ctx) if small else _said(spec, state, ctx),
        device=Device(
            _shown(spec, state, ctx),
            head=(app_name(ctx, spec.app),),
        ),
        seen=_preview(spec, state, ctx),
        does=_buttons(spec, state, ctx),
        on=read_on(ctx) if state.missing or state.over else None,
        beside=beside,
        told=bool(state.missing or state.over or state.said),
    )


def _slim(ctx: Context) -> bool:
    """Whether a wide page has no room for the child on one side and the preview on the other."""
    room = room_for_device(ctx, SIDE, BESIDE * ctx.size[0])
    return ctx.shape == "wide" and room / ctx.text < ROOMY


def _preview(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    """Who sees what, always in sight; on a slim page the child stands beside it."""
    if _slim(ctx):
        person = replace(crowd(_player(spec, state, ctx), high=190, w=136), min_h=110)
        return Box((person, watching_small(spec, state, ctx, "column")), "row", gap=8, align="end")
    if ctx.shape == "wide":
        return Scroll(watching(spec, state, ctx), key="preview")
    return Box((watching_small(spec, state, ctx),), pad=(8, 8), fill="sea-deep")


def _beside_player(spec: Settings, state: SettingsState, ctx: Context) -> Node | None:
    """What the player says beside her; nothing while something else is to be read."""
    told = bool(state.said and state.said.kind == "control")  # below the control itself
    if state.push or state.missing or state.over or told:
        return None
    person = crowd(_player(spec, state, ctx), high=118, w=100)
    return Box((person, Box((_said(spec, state, ctx),), grow=1)), "row", gap=8, align="end")


def _moment(state: SettingsState) -> str:
    """Names what is read now, so that a new page starts at its top, and a hint is seen."""
    said = state.said.item if state.said and state.said.kind != "control" else ""
    step = state.push or state.missing or ("over" if state.over else said)
    return "-".join(part for part in ("page", *state.path[-1:], step) if part)


def _player(spec: Settings, state: SettingsState, ctx: Context) -> Picture:
    mood: Mood = "surprised" if state.push else "happy" if state.over else "calm"
    return figure(ctx, spec.player, mood)


def _shown(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    push, want = push_of(spec, state.push), want_of(spec, state.missing)
    if push:
        return pushing(push)
    if want:
        return missed(spec, want)
    return put_right(spec) if state.over else panel(spec, state, ctx)


def _said(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    """What is said beside the phone: a why, a hint, or else what it is all for."""
    said = state.said
    if not said:
        return bubble(ctx, spec.goal, spec.player)
    whys: dict[str, str]
    match said.kind:
        case "control":
            whys = {control.id: control.why for control in controls(spec)}
        case "push":
            whys = {push.id: push.why for push in spec.pushes}
        case "hint":
            whys = {str(number): hint for number, hint in enumerate(spec.hints, 1)}
    return bubble(ctx, whys[said.item])


def _buttons(spec: Settings, state: SettingsState, ctx: Context) -> tuple[Node, ...]:
    """A hint, and saying that all is as it should be; not while something waits for an answer."""
    if state.push or state.missing or state.over:
        return ()
    hint = ctx.words("Hint", "ask for a hint")
    done = ctx.words("Done", "I have put everything right")
    able = Act("hint") in offers(spec, state)
    ask = Button(Words(hint, "button", align="centre"), Act("hint"), label=hint, on=able)
    return (Box((ask, main_button(done, Act("done"))), "wrap", gap=12),)
