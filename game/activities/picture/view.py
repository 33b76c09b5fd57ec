"""How a large picture looks: all of it, one place from near, or what is not so yet."""

from dataclasses import replace

from game.activities.picture.missing import missing
from game.activities.picture.model import Panorama
from game.activities.picture.near import judged_here, leaving
from game.activities.picture.spots import lit
from game.activities.picture.state import PictureState, matter_now, matters, spot_near
from game.activities.picture.whole import whole
from game.core.staging import changed
from game.mechanics import judging
from game.ui.context import Context
from game.ui.stage import Front
from game.ui.staged import staged

SIDE = 0.2
"""The share of a wide page for the people beside a place."""


def view(spec: Panorama, state: PictureState, ctx: Context) -> Front:
    """The picture as the verdicts so far have changed it, and what is in hand of it."""
    seen = changed(lit(spec, state), judging.seen(matters(spec), state.hand))
    stage = replace(staged(seen, ctx), side=SIDE)
    if state.missing:
        return missing(spec, state, stage, ctx)
    spot = spot_near(spec, state)
    if spot is None:
        return whole(spec, state, stage, ctx)
    matter = matter_now(spot, state)
    if matter is None:
        return leaving(spec, spot, state, stage, ctx)
    return judged_here(spec, spot, matter, state, stage, ctx)
