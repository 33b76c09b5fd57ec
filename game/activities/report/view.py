"""How a report scene looks: the player, the app or the people, the path; decides nothing."""

from typing import Literal

from game.activities.report.aftermath import aftermath
from game.activities.report.dialogue import feeling, said
from game.activities.report.form import door, form, form_doings
from game.activities.report.model import Report
from game.activities.report.path import path
from game.activities.report.people import people
from game.activities.report.posts import choices, posts
from game.activities.report.state import ReportState, ready
from game.activities.report.widths import SIDE
from game.core.acts import Act
from game.ui.composition import said_beside
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture
from game.ui.parts import app_bar, app_name, main_button, read_on
from game.ui.stage import Device, Front, Stage, figure


def view(spec: Report, state: ReportState, ctx: Context) -> Front:
    """The place behind, the player who reacts, what she does now, and the path."""
    if state.after >= 0:
        return aftermath(spec, state, moment(state), ctx)
    return Front(
        stage=Stage(spec.place, _people(spec, state, ctx), side=SIDE, tall=0.46),
        moment=moment(state),
        said=None if _answered(state) and not said_beside(ctx) else said(spec, state, ctx),
        device=_device(spec, state, ctx),
        on=_on(spec, state, ctx),
        seen=path(spec, state, ctx),
        told=True,
    )


def _answered(state: ReportState) -> bool:
    """Whether somebody answers now, which is more than the words that were said to her."""
    return bool(state.notice and state.notice.about == "adult")


def moment(state: ReportState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if state.after >= 0:
        return f"after-{state.after}"
    waits = state.notice.about if state.notice else "free"
    return "-".join(part for part in (state.at, state.open or state.asking, waits) if part)


def _people(spec: Report, state: ReportState, ctx: Context) -> tuple[Picture, ...]:
    """The player; on a page that is not wide the one who is told stands beside her."""
    player = figure(ctx, spec.player, feeling(spec, state))
    if ctx.shape == "wide" or not state.asking:
        return (player,)
    return player, figure(ctx, state.asking)


def _device(spec: Report, state: ReportState, ctx: Context) -> Device:
    """The app on its device; people stand in the place itself."""
    foot = _doings(state, ctx)
    if state.at == "tell":
        on_the_ground: Literal["centre", "end"] = "end" if ctx.shape == "wide" else "centre"
        shown = Box((people(spec, state, ctx),), justify=on_the_ground)
        return Device(shown, foot=foot, look="table")
    name = ctx.name(spec.app)
    head = app_name(ctx, spec.app) if ctx.shape == "narrow" else app_bar(ctx, spec.app)
    return Device(_shown(spec, state, ctx), (head,), foot, label=name)


def _shown(spec: Report, state: ReportState, ctx: Context) -> Node:
    match state.at:
        case "report":
            return form(spec, state, ctx)
        case "block":
            return door(spec, state, ctx)
        case _:
            return posts(spec, state, ctx)


def _doings(state: ReportState, ctx: Context) -> tuple[Node, ...]:
    """What can be decided about what is open."""
    return choices(state, ctx) if state.at == "keep" else form_doings(state, ctx)


def _on(spec: Report, state: ReportState, ctx: Context) -> Button | None:
    """The way on, once what came of the last act is read, or when all steps are done."""
    if state.notice:
        return read_on(ctx)
    if _doings(state, ctx) or not ready(spec, state) or state.open or state.asking:
        return None
    words = ctx.words("What happens then?", "all steps are done; go on")
    return main_button(words, Act("then"))
