"""How a report looks: the place, the app with its path of steps, the find; decides nothing."""

from dataclasses import replace

from game.activities.report.form import door, form
from game.activities.report.hints import hint
from game.activities.report.keep_page import keep_page
from game.activities.report.model import Find, Report
from game.activities.report.path import path
from game.activities.report.state import ReportState, fits, judging_now, left_behind, ready
from game.core.acts import Act
from game.core.staging import changed
from game.mechanics import judging
from game.mechanics.judging import Hand, Judged, in_hand
from game.ui.beats import lantern
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import app_bar, app_name, choice, main_button
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged

SIDE = 0.2
"""The share of a wide page for the player: a find and its sheet need the room."""
BESIDE = 0.15
"""The share of a wide page for what can be done."""
PHOTO = 150.0
"""How tall the picture in a find is at 100 %."""
LARGE = 1.2
"""With larger letters the words of a find that is told about need all the room."""


def view(spec: Report, state: ReportState, ctx: Context) -> Front:
    """The find in hand, or the step that is looked at."""
    parts = None
    if judging_now(spec, state):
        find = in_hand(spec.finds, state.hand)
        taken = (f"letter-{find.id}", f"photo-{find.id}") if find else ()
        parts = judging.judged(spec.finds, spec.ways, state.hand, ctx, taken=taken)
    return _judging(spec, state, parts, ctx) if parts else _step(spec, state, ctx)


def _stage(spec: Report, state: ReportState, ctx: Context) -> Stage:
    """The place as the verdicts so far have changed it."""
    now = changed(spec.stage, judging.seen(spec.finds, state.hand))
    return replace(staged(now, ctx), side=SIDE)


def _judging(spec: Report, state: ReportState, parts: Judged, ctx: Context) -> Front:
    find = in_hand(spec.finds, state.hand)
    tight = parts.hush or (parts.sheet and (ctx.low or ctx.text > LARGE))
    roomy = not ctx.narrow and not tight
    photo = _photo(find, ctx) if isinstance(find, Find) and roomy else ()
    steps = () if parts.sheet else (path(spec, state, ctx),)
    device = _device(spec, Box((*photo, parts.thing), gap=12), steps, ctx)
    fresh = state.hand == Hand(attempts=state.hand.attempts)
    said = parts.happened or (spec.goal if fresh else "")
    return parts.front(_stage(spec, state, ctx), device, bubble(ctx, said) if said else None)


def _device(
    spec: Report, body: Node, steps: tuple[Node, ...], ctx: Context, foot: tuple[Node, ...] = ()
) -> Device:
    """The app, with the path on top of a wide page, and else below what is read first."""
    name = ctx.name(spec.app)
    if ctx.shape == "wide" and not ctx.low:
        return Device(body, (app_bar(ctx, spec.app), *steps), foot, label=name)
    return Device(body, (app_name(ctx, spec.app),), (*foot, *steps), label=name)


def _photo(find: Find, ctx: Context) -> tuple[Node, ...]:
    """What is shown in it."""
    if not find.picture:
        return ()
    high = PHOTO / ctx.text / (2 if ctx.low else 1)
    drawn = Picture(thing_drawing(find.picture), h=high, key=f"photo-{find.id}")
    return (Box((drawn,), "row", justify="centre"),)


def _step(spec: Report, state: ReportState, ctx: Context) -> Front:
    """A step's own page on the device, and what is said of it."""
    steps = (path(spec, state, ctx),)
    device = _device(spec, _shown(spec, state, ctx), steps, ctx, _away(spec, state, ctx))
    said = hint(spec, state, ctx)
    return Front(
        stage=_stage(spec, state, ctx),
        moment=f"{state.at}-{state.ticked or state.reason}",
        device=device,
        said=bubble(ctx, said) if said else None,
        does=_does(spec, state, ctx),
        beside=BESIDE,
        on=_on(spec, state, ctx),
        beats=_dim(ctx),
        told=bool(state.ticked or state.reason),
    )


def _shown(spec: Report, state: ReportState, ctx: Context) -> Node:
    match state.at:
        case "keep":
            return keep_page(spec, state, ctx)
        case "report":
            return form(spec, state, ctx)
        case "block":
            return door(spec, state, ctx)


def _does(spec: Report, state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """What can be done on the page, all of one size."""
    cards: list[Node] = []
    if left := left_behind(spec, state):
        keep = ctx.words("Keep it to show", "keep a find for a helper")
        cards.append(choice(ctx, "icon/keep", keep, Act("keep", left.id)))
    if state.at == "report" and fits(spec, state) and not state.sent:
        send = ctx.words("Send the report", "report form")
        back = ctx.words("Go back", "report form: choose another reason")
        cards.append(choice(ctx, "icon/report", send, Act("send")))
        cards.append(choice(ctx, "icon/back", back, Act("unsay")))
    if state.at == "block" and not state.blocked:
        block = ctx.words("Block {name}", "block page", name=ctx.name(spec.account))
        cards.append(choice(ctx, "icon/block", block, Act("block")))
        if ready(spec, state):
            leave = ctx.words(
                "Don't block", "block page: the report is sent; go on without a block"
            )
            cards.append(choice(ctx, "icon/pass", leave, Act("then")))
    return tuple(cards)


def _away(spec: Report, state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """The way to lay the phone down with the report half done."""
    if ready(spec, state):
        return ()
    away = ctx.words("Put the phone away", "leave a report half done")
    quiet = Button(Words(away, "button", align="centre"), Act("put-away"), away, "quiet")
    return (Box((quiet,), "row", justify="centre"),)


def _on(spec: Report, state: ReportState, ctx: Context) -> Button | None:
    """The way on, when all that is needed is done; where a block is offered it stands beside it, no
    larger."""
    if not ready(spec, state) or (state.at == "block" and not state.blocked):
        return None
    return main_button(ctx.words("What happens next?", "all steps are done; go on"), Act("then"))


def _dim(ctx: Context) -> tuple[Button, ...]:
    """STOP and CHECK hang dark where nothing is in hand; TELL hangs with them."""
    stop, check = Act("stop"), Act("check")
    return (lantern(ctx, "stop", stop, on=False), lantern(ctx, "check", check, on=False))
