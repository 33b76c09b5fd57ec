"""How an inbox looks: the people, and the phone large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.inbox.model import Inbox
from game.activities.inbox.piles import piles, standing, stands
from game.activities.inbox.state import InboxState
from game.core.staging import changed
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Node
from game.ui.parts import app_name, on_page
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

PHONE, PEOPLE = 400.0, 0.2
"""How wide the phone is on a wide page, with letters of 100 %; the people's share of it."""


def view(spec: Inbox, state: InboxState, ctx: Context) -> Front:
    """The place with what the verdicts so far have changed in it, and the message in hand."""
    now = changed(spec.stage, judging.seen(spec.messages, state.hand))
    stage = replace(staged(now, ctx), side=PEOPLE)
    beside = stands(ctx)
    if beside:
        baskets = tuple(standing(spec, state, ctx))
        stage = replace(stage, standing=(*stage.standing, *baskets))
    shown = judging.judged(spec.messages, spec.ways, state.hand, ctx)
    if shown is None:
        return Front(stage, "settled")
    free = not shown.hush  # what STOP opens is taller
    above = on_page(ctx, spec.picture, lower=bool(shown.cards)) if free else ()
    device = Device(
        Box((*above, shown.thing), gap=14, justify="centre", grow=1),
        head=(app_name(ctx, spec.app),),
        foot=() if beside else piles(spec, state, ctx),
        slim=PHONE,
    )
    return shown.front(stage, device, _said(spec, state, shown.happened, ctx))


def _said(spec: Inbox, state: InboxState, happened: str, ctx: Context) -> Node | None:
    """What came of an act; before the first message, what there is to do."""
    if happened:
        return bubble(ctx, happened)
    fresh = state.hand == judging.Hand(attempts=state.hand.attempts)
    return bubble(ctx, spec.goal) if fresh else None
