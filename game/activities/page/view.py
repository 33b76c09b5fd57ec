"""How pages look: people, and the browser large in front of them; draws, decides nothing."""

from dataclasses import replace

from game.activities.page.found import taking
from game.activities.page.frame import page, tabs
from game.activities.page.model import Browser
from game.activities.page.state import BrowserState, coming, spot_now, spots
from game.core.staging import changed
from game.mechanics import judging
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

SIDE = 0.2
"""The share of a wide page for the people."""


def view(spec: Browser, state: BrowserState, ctx: Context) -> Front:
    """The page with the part in hand or, once all are settled, the list of what was found."""
    now = changed(spec.stage, judging.seen(spots(spec), state.hand))
    stage = replace(staged(now, ctx), side=SIDE)
    judged = judging.judged(coming(spec, state), spec.ways, state.hand, ctx)
    if judged is None:
        return taking(spec, stage, ctx)
    said = _said(spec, state, judged.happened, ctx)
    device = Device(
        page(spec, state, judged, ctx),
        head=tabs(spec, state, ctx),
        label=ctx.name(spec.app),
        newest="" if said and ctx.narrow else _newest(spec, state),
    )
    return judged.front(stage, device, said)


def _newest(spec: Browser, state: BrowserState) -> str:
    """The part in hand is to be in sight; "" while something is said of it, which is to be so."""
    spot = spot_now(spec, state)
    return "" if state.hand.lit or state.hand.asked or spot is None else f"letter-{spot.id}"


def _said(spec: Browser, state: BrowserState, happened: str, ctx: Context) -> Node | None:
    """What came of an act; before the first verdict, what there is to do."""
    if happened:
        return bubble(ctx, happened)
    fresh = state.hand == Hand(attempts=state.hand.attempts)
    return bubble(ctx, spec.goal) if fresh else None
