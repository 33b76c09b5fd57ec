"""The whole picture: its places to press where they are, or as a list below it."""

from dataclasses import replace

from game.activities.picture.listed import listed
from game.activities.picture.model import Panorama
from game.activities.picture.pressed import finish
from game.activities.picture.spots import fits, laid_over, spots
from game.activities.picture.state import PictureState, is_now, named
from game.activities.picture.upon import upon
from game.ui.context import Context
from game.ui.nodes import Box
from game.ui.scenery import scenery
from game.ui.stage import Device, Front, Stage, bubble

STRIP, HAS_STRIP = 0.3, 560.0
"""The share of the page's height for the picture above the list; and from which height, in letters
of 100 %, there is room for it."""


def whole(spec: Panorama, state: PictureState, stage: Stage, ctx: Context) -> Front:
    """All places; what came of the last that was turned, else what there is to do."""
    said = bubble(ctx, _said(spec, state))
    moment = f"picture-{state.layer}-{len(state.hand.settled)}-{sorted(state.turned)}"
    told_last = bool(state.last)
    if fits(spec, ctx):
        body = Box(tuple(upon(spec, state, stage, said, ctx)), "stack", grow=1)
        return Front(stage, moment, Device(body, look="place"), told=told_last)
    rows, on = listed(spec, state, ctx), finish(spec, state, ctx)
    seen = _with_all(spec, state, stage, ctx)
    if ctx.shape == "upright":  # the place above is the picture, and words would lie on it
        body = Box((said, *rows), gap=10)
        return Front(seen, moment, Device(body, look="table"), on=on, told=told_last)
    strip = _strip(seen, ctx)
    device = Device(Box((*strip, *rows), gap=10), look="table")
    there = stage if ctx.shape == "wide" else replace(stage, people=())
    return Front(there, moment, device, said=said, on=on, told=told_last)


def _said(spec: Panorama, state: PictureState) -> str:
    """What came of a place that was turned, where there is anything to say."""
    spot = named(spec, state.last)
    if spot is None:
        return spec.goal
    now = is_now(spot, state)
    return next((line for name, line in spot.says.items() if name == now), spec.goal)


def _with_all(spec: Panorama, state: PictureState, stage: Stage, ctx: Context) -> Stage:
    """The place with everybody, every place and what a layer shows, none of it to be pressed."""
    over = (*(each for _, each in spots(spec, state, ctx)), *laid_over(spec, state, ctx))
    here = (replace(each, who=-1) for each in stage.standing)
    there = tuple(sorted((*here, *over), key=lambda each: each.y))
    return replace(stage, people=(), things=(), standing=there)


def _strip(seen: Stage, ctx: Context) -> tuple[Box, ...]:
    """The picture above the list, where there is room for it."""
    if not seen.standing or ctx.size[1] / ctx.text < HAS_STRIP:
        return ()
    high = min(ctx.size[0] * 9 / 16, ctx.size[1] * STRIP)
    return (Box((scenery(seen, people=True),), "stack", h=high, min_h=1, radius=18),)
