"""How a report scene looks: the player, the app or the people, the path; decides nothing."""

from game.activities.report.aftermath import aftermath
from game.activities.report.dialogue import feeling, said
from game.activities.report.form import door, form, form_doings
from game.activities.report.model import Report
from game.activities.report.path import path
from game.activities.report.people import people
from game.activities.report.posts import choices, posts
from game.activities.report.state import ReportState, ready
from game.activities.report.widths import GAP, PAGE_PAD, side
from game.core.acts import Act
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.stage import backdrop, crowd, figure


def view(spec: Report, state: ReportState, ctx: Context) -> Node:
    """The place behind, the player who reacts, what she does now, and the path."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Report, state: ReportState, ctx: Context) -> Node:
    wide, high = ctx.size
    if state.after >= 0:
        front: tuple[Node, ...] = (*aftermath(spec, state, ctx), path(spec, state, ctx))
    else:
        tall = max(170.0, min(330.0, high * 0.46 / ctx.text, wide * 0.26))
        player = figure(ctx, spec.player, feeling(spec, state), tall)
        talk = Box(said(spec, state, ctx), gap=22, justify="end", pad=(0, 18))
        beside = Box(
            (Scroll(talk, key=f"said-{moment(state)}"), Box((player,), "row", justify="centre")),
            w=side(ctx),
        )
        front = (beside, _middle(spec, state, ctx), path(spec, state, ctx))
    page = Box(front, "row", gap=GAP, pad=PAGE_PAD, grow=1)
    return Box((backdrop(spec.place), page), "stack", grow=1)


def _narrow(spec: Report, state: ReportState, ctx: Context) -> Node:
    tall = max(92.0, min(136.0, ctx.size[1] * 0.26 / ctx.text))
    group = crowd(*_met(spec, state, ctx), high=tall, w=tall * 1.4)
    strip = Box(
        (backdrop(spec.place), Box((group,), "row", justify="centre", align="end", grow=1)),
        "stack",
        h=tall + 6,
    )
    if state.after >= 0:
        inside = aftermath(spec, state, ctx)
    else:
        talk, shown = said(spec, state, ctx), _shown(spec, state, ctx)
        late = bool(state.notice or state.open) and not state.asking
        inside = (*((shown, *talk) if late else (*talk, shown)), *_doings(spec, state, ctx))
    page = Box(inside, gap=14, pad=(12, 12))
    scroll = Scroll(page, key=f"report-{moment(state)}")
    return Box((strip, path(spec, state, ctx), scroll), fill="sand-deep", grow=1)


def moment(state: ReportState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if state.after >= 0:
        return f"after-{state.after}"
    waits = state.notice.about if state.notice else "free"
    return "-".join(part for part in (state.at, state.open or state.asking, waits) if part)


def _met(spec: Report, state: ReportState, ctx: Context) -> tuple[Picture, ...]:
    """On a narrow page the one who is told, or who helps, stands beside the player."""
    player = figure(ctx, spec.player, feeling(spec, state))
    other = state.asking or (state.helper if state.after >= 0 else "")
    return (player, figure(ctx, other)) if other else (player,)


def _middle(spec: Report, state: ReportState, ctx: Context) -> Box:
    """The app on its device; people stand in the place itself."""
    if state.at == "tell":
        stage = Scroll(
            Box((_shown(spec, state, ctx),), justify="end"), key=f"people-{moment(state)}"
        )
        return Box((stage, *_doings(spec, state, ctx)), gap=14, grow=1)
    shown = Scroll(_shown(spec, state, ctx), key=f"app-{moment(state)}")
    return device(spec, ctx, shown, *_doings(spec, state, ctx))


def device(spec: Report, ctx: Context, *children: Node) -> Box:
    """The app on a hand-held screen."""
    name = Words(ctx.name(spec.app), "button", "paper")
    bar = Box((Picture("icon/phone", 30, 30), name), "row", gap=12, pad=(18, 8), fill="sea-deep",
              align="centre", radius=20)  # fmt: skip
    inside = Box(children, gap=12, pad=(18, 12), grow=1)
    screen = Box((bar, inside), fill="paper", radius=26, grow=1)
    return Box((screen,), pad=(14, 18), fill="night", radius=42, shadow=True, grow=1, role="group",
               label=ctx.name(spec.app), key="device")  # fmt: skip


def _shown(spec: Report, state: ReportState, ctx: Context) -> Node:
    match state.at:
        case "tell":
            return people(spec, state, ctx)
        case "keep":
            return _screen(spec, posts(spec, state, ctx), ctx)
        case "report":
            return _screen(spec, form(spec, state, ctx), ctx)
        case "block":
            return _screen(spec, door(spec, state, ctx), ctx)


def _screen(spec: Report, inside: Node, ctx: Context) -> Node:
    """On a narrow page the device scrolls with all that is on it."""
    if not ctx.narrow:
        return inside
    name = Words(ctx.name(spec.app), "small", "ink-soft", "centre")
    screen = Box((name, inside), gap=8, pad=(14, 12), fill="paper", radius=20)
    return Box((screen,), pad=(8, 10), fill="night", radius=26)


def _doings(spec: Report, state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """The main thing to press now."""
    if state.notice:
        return (_main(ctx.words("OK", "I have read this; go on"), Act("ok")),)
    here = choices(state, ctx) if state.at == "keep" else form_doings(state, ctx)
    if here or not ready(spec, state) or state.open or state.asking:
        return here
    return (_main(ctx.words("What happens then?", "all steps are done; go on"), Act("then")),)


def _main(words: str, means: Act) -> Button:
    face = Words(words, "button", align="centre")
    return Button(face, means, words, "main")
