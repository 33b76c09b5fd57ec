"""How a day looks: the place in the light of the hour, the strip of hours, and what pulls."""

from dataclasses import replace

from game.activities.day.hours import clock, light
from game.activities.day.model import Day, DayBlock, Pull
from game.activities.day.planning import ready_to_begin, tray
from game.activities.day.popup import popped
from game.activities.day.rules import OFF, can_leave_off
from game.activities.day.state import PLANNING, DayState, lost, over, pull_of, rolled
from game.activities.day.strip import STOP, block_words, hour_words, sky, strip
from game.core.acts import Act
from game.core.staging import changed
from game.mechanics import judging
from game.mechanics.judging.terms import of_messages
from game.ui.beats import dim
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.gestures import Gesture
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import choice, onward
from game.ui.stage import Device, Front, Stage, bubble
from game.ui.staged import staged

SIDE, PHONE = 0.22, 470.0
"""The share of a wide page for the people; how wide the screen is on which something pops up."""
LARGE, SMALL, BEHIND = 190.0, 96.0, 110.0
"""How tall the picture of what is on is on a wide page, on any other, and behind what pops up."""


def view(spec: Day, state: DayState, ctx: Context) -> Front:
    """The plan, an hour with what pulls in it, or how the day went."""
    stage = _stage(spec, state, ctx)
    if state.now == PLANNING:
        return _planning(spec, state, stage, ctx)
    if over(spec, state):
        return _looking_back(spec, state, stage, ctx)
    if pull := pull_of(spec, state):
        return _pulled(spec, state, pull, stage, ctx)
    return _hour(spec, state, stage, ctx)


def _stage(spec: Day, state: DayState, ctx: Context) -> Stage:
    """The place in the light of this hour, with what is on in it."""
    now = spec.stage
    if state.now != PLANNING:
        last = min(state.now, spec.hours - 1)
        now = replace(now, hour=light(clock(spec, last)))
    if block := spec.blocks.get(state.on):
        now = changed(now, block.goes_on_seen if rolled(spec, state) else block.seen)
        pulls = [each.with_big() for each in block.pulls]
        now = changed(now, judging.seen(pulls, state.hand))
    return replace(staged(now, ctx), side=SIDE)


def _planning(spec: Day, state: DayState, stage: Stage, ctx: Context) -> Front:
    hours, choices = strip(spec, state, ctx), tray(spec, state, ctx)
    parts = (hours, *choices) if ctx.shape == "wide" else (*choices, hours)
    body = Box(parts, gap=12)
    return Front(
        stage,
        "plan",
        Device(body, look="table"),
        said=bubble(ctx, spec.goal),
        on=ready_to_begin(spec, state, ctx),
        beats=dim(ctx),
    )


def _hour(spec: Day, state: DayState, stage: Stage, ctx: Context) -> Front:
    """What is on, large below the strip. Where it can be left off, that and the next hour are two
    choices alike."""
    block = spec.blocks.get(state.on)
    passes = ctx.words("An hour goes by", "the next hour of the day comes")
    stops = can_leave_off(spec, state)
    wide = ctx.shape == "wide"
    on = _what_is_on(spec, state, block, ctx)
    parts = (strip(spec, state, ctx), on) if wide else (on, strip(spec, state, ctx))
    does = (
        (
            choice(ctx, STOP, ctx.words("Stop here", "leave off what is on"), Act(OFF)),
            choice(ctx, "icon/clock", passes, Act("pass")),
        )
        if stops
        else ()
    )
    return Front(
        stage,
        f"hour-{state.now}-{state.said}",
        Device(Box(parts, gap=14, grow=1), look="table"),
        said=_told(spec, state, block, ctx),
        does=does,
        on=None if stops else onward(passes, Act("pass")),
        told=True,
        beats=dim(ctx),
    )


def _what_is_on(spec: Day, state: DayState, block: DayBlock | None, ctx: Context) -> Node:
    """The thing itself, its name, and the sign at its end; dark once it was left off."""
    name = Words(
        f"{hour_words(spec, state.now, ctx)}: {block_words(block, ctx)}", "button", align="centre"
    )
    high = LARGE if ctx.shape == "wide" and not ctx.low else SMALL
    off = state.said == "off"
    drawn = (
        (
            Picture(
                thing_drawing(block.thing), high, high, through="hush" if off else "",
                key=f"large-{state.now}", gesture=None if off else Gesture("grow"),
            ),
        )
        if block
        else ()
    )  # fmt: skip
    sign = (Picture(STOP, high * 0.8, high * 0.8),) if state.on in state.signs else ()
    row = Box((*drawn, *sign), "row", gap=16, align="end", justify="centre")
    card = Box((row, name), gap=6, pad=(26, 16), fill="paper", radius=24, shadow=True)
    return Box((card,), align="centre", justify="centre", grow=1)


def _told(spec: Day, state: DayState, block: DayBlock | None, ctx: Context) -> Node | None:
    """What is said of this hour."""
    if state.said == "off":
        return bubble(ctx, ctx.words("You stopped. It's off now.", "what was on was left off"))
    if block is None:
        return None
    if not rolled(spec, state):
        return bubble(ctx, block.says) if block.says else None
    usual = ctx.words("It goes on by itself.", "a show goes on past its end")
    return bubble(ctx, block.goes_on or usual)


def _pulled(spec: Day, state: DayState, pull: Pull, stage: Stage, ctx: Context) -> Front:
    """What pops up, with the hour above it; leaving it is its small button."""
    terms = replace(of_messages(ctx), let_be=pull.small)
    parts = judging.judged(
        (pull,), spec.ways, state.hand, ctx, below=True, own="icon/play", terms=terms
    )
    assert parts is not None  # what pulls is not settled
    block = spec.blocks[state.on]
    hour = Words(f"{hour_words(spec, state.now, ctx)}: {block.label}", "small", "ink-soft")
    head = Box((sky(spec, state.now), hour), "row", gap=10, pad=(16, 8), align="centre")
    card = popped(pull, parts.thing, state.hand, ctx)
    roomy = ctx.shape == "wide" and not ctx.low and state.hand.at != "check"
    behind = (Picture(thing_drawing(block.thing), h=BEHIND),) if roomy else ()
    device = Device(Box((*behind, card), gap=10), (head,), slim=PHONE)
    return parts.front(stage, device, bubble(ctx, parts.happened) if parts.happened else None)


def _looking_back(spec: Day, state: DayState, stage: Stage, ctx: Context) -> Front:
    """How the day went, hour by hour; what something rolled over is for another day."""
    missed = ", ".join(spec.blocks[each].label for each in lost(spec, state))
    said = (
        ctx.words("Another day: {things}", "what did not come today, as a list", things=missed)
        if missed
        else ctx.words("The day went as planned.", "how a day went")
    )
    ends = ctx.words("Go on", "after looking back on a day")
    return Front(
        stage,
        "over",
        Device(Box((strip(spec, state, ctx),), justify="centre", grow=1), look="table"),
        said=bubble(ctx, said),
        on=onward(ends, Act("finish")),
        beats=dim(ctx),
    )
