"""How a check-up looks: a moment as in a picture book, faces to answer with; decides nothing."""

from dataclasses import replace
from typing import Literal

from game.activities.check.asking import question
from game.activities.check.model import Case, Check
from game.activities.check.moment import asked, explained
from game.activities.check.scene import paused, scene
from game.activities.check.state import (
    CheckState,
    Page,
    can_look_back,
    case_of,
    page_of,
    pages,
)
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import onward
from game.ui.stage import Device, Front, Stage, bubble

_PARTS = {"case": "moments", "why": "why", "pause": ""}
SMALL, UNLIT = 52.0, 28.0
"""How tall, beside the count, what a pause has brought is with its glow, and a lamp without one."""
_TO_COME = Picture("icon/unlit", UNLIT, UNLIT)
_SIDE, _TALL = 0.29, 0.64
"""How much of a wide page's width and height the child takes beside what is asked."""


def view(spec: Check, state: CheckState, ctx: Context) -> Front:
    """The place behind, the child in it, and in front what is asked; in a pause the place alone."""
    page = page_of(spec, state)
    moment = f"check-{state.at}"
    if page.kind == "pause":
        said, stage = paused(spec, page, ctx)
        return Front(stage, moment, said=said, on=_next(ctx))
    stage = replace(scene(spec, state, page, ctx), side=_SIDE, tall=_TALL)
    return _asking(spec, state, page, ctx, stage, moment)


def _asking(
    spec: Check, state: CheckState, page: Page, ctx: Context, stage: Stage, moment: str
) -> Front:
    asks: tuple[Node, ...] = _asked(spec, state, page, ctx)
    far, last = _how_far(spec, state, ctx), _onward(spec, state, ctx)
    if ctx.shape == "narrow":
        asks = (*asks, Box((far,), "row", justify="centre"))
    else:
        last = (Box((far, Box((), grow=1), Box(last, "row", gap=14)), "row", align="centre"),)
    device = Device(Box(asks, gap=10, pad=(6, 4), justify="centre"), foot=last, look="table")
    return Front(stage, moment, device, _said(spec, page, ctx))


def _case(spec: Check, page: Page) -> Case | None:
    return case_of(spec, page) if page.kind in ("case", "why") else None


def _said(spec: Check, page: Page, ctx: Context) -> Box:
    """What is going on, or what all the questions of this page are about."""
    case = _case(spec, page)
    if case:
        return bubble(ctx, case.moment)
    if page.kind == "sure":
        words = ctx.words("Is this true for you?", "check-up: before sentences")
        return bubble(ctx, words)
    return bubble(ctx, {"then": spec.busy, "fault": spec.fault}.get(page.kind, spec.vignette))


def _asked(spec: Check, state: CheckState, page: Page, ctx: Context) -> tuple[Node, ...]:
    case = _case(spec, page)
    if case is None:
        return (question(spec, state, page, ctx),)
    return explained(case, ctx) if page.kind == "why" else asked(spec, state, case, ctx)


def _how_far(spec: Check, state: CheckState, ctx: Context) -> Node:
    """Where this page is among the moments, the questions after them, or all that explain: how
    much is left, no more."""
    parts = [_PARTS.get(page.kind, "questions") for page in pages(spec, state)]
    alike = [at for at, part in enumerate(parts) if part == parts[state.at]]
    words = ctx.words(
        "{page} of {pages}",
        "which page of a check-up this is",
        page=ctx.number(alike.index(state.at) + 1),
        pages=ctx.number(len(alike)),
    )
    inside: tuple[Node, ...] = (Words(words, "small"), *_lit(spec, state))
    return Box(inside, "row", gap=4, align="centre", pad=(16, 6), fill="paper", radius=18)


def _lit(spec: Check, state: CheckState) -> tuple[Node, ...]:
    """What the pauses have brought so far, small, and a dark lamp for each that is to come: in a
    moment their place isn't seen."""
    seen = pages(spec, state)[: state.at + 1]
    if seen[-1].kind != "case":
        return ()
    past = sum(page.kind == "pause" for page in seen)
    new = [next((each.thing for each in pause.seen if each.thing), None) for pause in spec.pauses]
    lit = (Picture(thing_drawing(thing), h=SMALL) for thing in new[:past] if thing)
    return (*lit, *(_TO_COME for thing in new[past:] if thing))


def _next(ctx: Context, look: Literal["main", "plain"] = "main") -> Button:
    return onward(ctx.words("Next", "go on with the story"), Act("next"), look)


def _skip(ctx: Context) -> Button:
    return onward(ctx.words("Skip", "check-up: go on without an answer"), Act("next"))


def _onward(spec: Check, state: CheckState, ctx: Context) -> tuple[Node, ...]:
    """The way on; from the last question, the last time, also the way back through the moments."""
    if not can_look_back(spec, state):
        asks = page_of(spec, state).kind != "why"
        return (_skip(ctx) if asks and not state.picks else _next(ctx),)
    look = ctx.words("Look back", "check-up: see why each moment was fine or not")
    return onward(look, Act("look")), _next(ctx, "plain")
