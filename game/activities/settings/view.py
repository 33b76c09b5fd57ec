"""How a panel looks: the child who owns it, the phone large in front, who sees what beside it."""

from game.activities.settings.model import Settings
from game.activities.settings.panel import panel
from game.activities.settings.popup import missed, pushing, put_right
from game.activities.settings.rules import offers
from game.activities.settings.state import SettingsState, controls, push_of, want_of
from game.activities.settings.watching import watching, watching_small
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.onward import read_on
from game.ui.stage import backdrop, bubble, crowd, figure


def view(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    """The place behind, the phone, and the preview, which is never covered."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    wide, high = ctx.size
    said = Box((_said(spec, state, ctx),), justify="end", pad=(0, 18))
    people = crowd(_player(spec, state, ctx), high=max(150.0, min(330.0, high * 0.5 / ctx.text)))
    side = Box((Scroll(said, key=f"said-{_moment(state)}"), people), w=wide * 0.24)
    shown = Scroll(_shown(spec, state, ctx), key=f"phone-{_moment(state)}")
    screen = _screen(_app_name(spec, ctx), shown, *_read_on(state, ctx))
    phone = Box((screen,), pad=(14, 20), fill="night", radius=44, shadow=True, grow=1)
    seen = Scroll(watching(spec, state, ctx), key="preview")
    right = Box((seen, *_buttons(spec, state, ctx)), gap=12, pad=(0, 6), w=wide * 0.33)
    front = Box((side, phone, right), "row", gap=20, pad=(24, 14), grow=1)
    return Box((backdrop(spec.place), front), "stack", grow=1)


def _narrow(spec: Settings, state: SettingsState, ctx: Context) -> Node:
    strip = Box((watching_small(spec, state, ctx),), pad=(8, 8), fill="sea-deep")
    person = crowd(_player(spec, state, ctx), high=118, w=100)
    words = Box((_said(spec, state, ctx),), grow=1)
    covered = bool(state.push or state.missing or state.over)
    talk = () if covered else (Box((person, words), "row", gap=8, align="end"),)
    screen = _screen(_app_name(spec, ctx), _shown(spec, state, ctx), *_read_on(state, ctx))
    phone = Box((screen,), pad=(8, 10), fill="night", radius=28)
    page = Box((*talk, phone, *_buttons(spec, state, ctx)), gap=12, pad=(12, 12))
    return Box((strip, Scroll(page, key=f"settings-{_moment(state)}")), fill="sand", grow=1)


def _app_name(spec: Settings, ctx: Context) -> Words:
    return Words(ctx.name(spec.app), "small", "ink-soft", "centre")


def _screen(*children: Node) -> Box:
    return Box(children, gap=10, pad=(16, 14), fill="paper", radius=26, grow=1)


def _moment(state: SettingsState) -> str:
    """Names what is read now, so that a new page starts at its top, and a hint is seen."""
    said = state.said.item if state.said and state.said.kind == "hint" else ""
    step = state.push or state.missing or ("over" if state.over else said)
    return "-".join(part for part in ("page", *state.path[-1:], step) if part)


def _player(spec: Settings, state: SettingsState, ctx: Context) -> Picture:
    mood = "surprised" if state.push else "happy" if state.over else "calm"
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
    if not said or (ctx.narrow and said.kind == "control"):
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


def _read_on(state: SettingsState, ctx: Context) -> tuple[Node, ...]:
    return (read_on(ctx),) if state.missing or state.over else ()


def _buttons(spec: Settings, state: SettingsState, ctx: Context) -> tuple[Node, ...]:
    """A hint, and saying that all is as it should be; not while something waits for an answer."""
    if state.push or state.missing or state.over:
        return ()
    hint = ctx.words("Hint", "ask for a hint")
    done = ctx.words("Done", "I have put everything right")
    able = Act("hint") in offers(spec, state)
    return (
        Box(
            (
                Button(Words(hint, "button", align="centre"), Act("hint"), label=hint, on=able),
                Button(Words(done, "button", align="centre"), Act("done"), look="main", grow=1),
            ),
            "row",
            gap=12,
        ),
    )
