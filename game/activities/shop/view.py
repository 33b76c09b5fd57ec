"""How a shop looks: people, the shop's screen large in front, what can be decided beside it."""

from dataclasses import replace

from game.activities.shop.goods import shelf
from game.activities.shop.model import Shop
from game.activities.shop.offer import offer
from game.activities.shop.state import ShopState
from game.activities.shop.terms import of_offers
from game.core.staging import changed
from game.mechanics import judging
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

STRIPES = 9
"""Stripes of the awning over the shop."""
SIDE = 0.2
"""The share of a wide page for the people."""


def view(spec: Shop, state: ShopState, ctx: Context) -> Front:
    """The place with what the verdicts so far have changed in it, and the offer in hand."""
    now = changed(spec.stage, judging.seen(spec.wares, state.hand))
    stage = replace(staged(now, ctx), side=SIDE)
    ware, terms = judging.in_hand(spec.wares, state.hand), of_offers(ctx)
    judged = judging.judged(spec.wares, spec.ways, state.hand, ctx, own="icon/pay", terms=terms)
    if judged is None or ware is None:
        return Front(stage, "settled")
    said = _said(spec, state, judged.happened, ctx)
    device = Device(
        offer(spec, state, ware, judged, ctx),
        head=_head(spec, state, judged.hush or state.looking.page != "offer", ctx),
        label=ctx.name(spec.app),
        newest=_newest(state),
    )
    front = judged.front(stage, device, said)
    looking = state.looking
    moment = f"{front.moment}-{looking.page}-{looking.later}"
    return replace(front, moment=moment, told=front.told or looking.later)


def _newest(state: ShopState) -> str:
    """What was just found out about the offer is to be in sight."""
    if state.looking.page == "price":
        return "sum"
    return "later" if state.looking.later and state.hand.at == "look" else ""


def _head(spec: Shop, state: ShopState, close: bool, ctx: Context) -> tuple[Node, ...]:
    """The awning, whose shop this is, and the shelf where there is room and more than one offer.
    close: one offer alone is looked at, so nothing but the name."""
    name = Box((Words(ctx.name(spec.app), "small", "ink-soft"),), pad=(18, 4))
    if close:
        return (name,)
    stripes = tuple(
        Box((), fill="coral" if place % 2 == 0 else "lantern-soft", radius=8, h=14, grow=1)
        for place in range(STRIPES)
    )
    roomy = len(spec.wares) > 1 and not (ctx.narrow or ctx.low)
    goods = (shelf(spec, state),) if roomy else ()
    return (Box((Box(stripes, "row"), name, *goods)),)


def _said(spec: Shop, state: ShopState, happened: str, ctx: Context) -> Node | None:
    """What came of an act; before the first verdict, what there is to do."""
    if happened:
        return bubble(ctx, happened)
    fresh = state == ShopState(Hand(attempts=state.hand.attempts), seed=state.seed)
    return bubble(ctx, spec.goal) if fresh else None
