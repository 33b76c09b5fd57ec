"""How a shop looks: people, the shop's screen large in front, what can be decided beside it."""

from game.activities.shop.goods import goods
from game.activities.shop.model import Shop, Ware
from game.activities.shop.offer import offer
from game.activities.shop.prices import held, purse
from game.activities.shop.state import ShopState, open_ware
from game.core.acts import Act
from game.core.cues import Mood
from game.ui.composition import said_beside
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import choice, look_again, read_on
from game.ui.stage import Device, Front, Stage, bubble, figure

STRIPES = 9
"""Stripes of the awning over the shop."""
SLIM = 400
"""Below this width, in letters, what is left stands below the shop's name."""


def view(spec: Shop, state: ShopState, ctx: Context) -> Front:
    """The place behind, the people who react, the shop, and what can be decided."""
    ware = open_ware(spec, state)
    news = bool(not state.open or state.answer or state.asking or state.looking.said)
    paid = _paid(spec, state, ware)
    return Front(
        stage=Stage(spec.place, _people(spec, state, ctx)),
        moment=_moment(state),
        said=None if paid and not said_beside(ctx) else _said(spec, state, ctx),
        device=Device(
            offer(spec, state, ware, ctx) if ware else goods(spec, state, ctx),
            head=(_sign(spec, state, ctx),),
        ),
        does=_decide(spec, state, ctx),
        on=read_on(ctx) if state.answer else None,
        beside=0.164,
        told=bool(state.open) and (news or paid or state.open in state.attempts.lit),
    )


def _paid(spec: Shop, state: ShopState, ware: Ware | None) -> bool:
    """Whether the scale has just told what the ware really costs."""
    looking = state.looking
    return bool(ware and looking.page == "price" and held(spec, looking.packs) >= ware.coins)


def _sign(spec: Shop, state: ShopState, ctx: Context) -> Box:
    """The awning, and under it whose shop this is and the real money that is left."""
    stripes = tuple(
        Box((), fill="coral" if place % 2 == 0 else "lantern-soft", radius=8, h=16, grow=1)
        for place in range(STRIPES)
    )
    name = Words(ctx.name(spec.app), "small", "ink-soft", grow=1)
    parts = (name, *_purse(spec, state, ctx))
    if ctx.size[0] / ctx.text < SLIM:
        return Box((Box(stripes, "row"), Box(parts, pad=(18, 6))))
    row = Box(parts, "row", gap=12, align="centre", pad=(18, 6))
    return Box((Box(stripes, "row"), row))


def _purse(spec: Shop, state: ShopState, ctx: Context) -> tuple[Node, ...]:
    if not spec.purse:
        return ()
    left = ctx.money(purse(spec, state))
    words = ctx.words("Real money: {money}", "what is left to spend", money=left)
    return (Box((Picture("thing/purse", 30, 30), Words(words, "small")), "row", gap=6),)


def _moment(state: ShopState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    if not state.open:
        return "shelf"
    seen = f"{state.looking.page}-{state.looking.said}-{state.looking.looks}"
    step = "answer" if state.answer else "asking" if state.asking else seen
    return f"{state.open}-{step}"


def _people(spec: Shop, state: ShopState, ctx: Context) -> tuple[Picture, ...]:
    mood: Mood = "thinking" if state.asking else "calm"
    return figure(ctx, spec.helper, mood), figure(ctx, spec.player, mood)


def _said(spec: Shop, state: ShopState, ctx: Context) -> Node:
    """What is said beside the shop: the goal, what was just seen, the helper's question, or what
    came of the answer."""
    ware = open_ware(spec, state)
    if not ware:
        return bubble(ctx, spec.goal)
    if state.asking:
        return bubble(ctx, spec.asks_back, spec.helper)
    if state.answer:
        return _came_of_it(spec, state, ware, ctx)
    if state.looking.said:
        return bubble(ctx, ware.again if state.looking.said == "again" else ware.tomorrow)
    return bubble(ctx, _what_to_do(state, ctx))


def _came_of_it(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    assert state.answer
    if state.answer.right:
        return bubble(ctx, ware.why)
    if ware.slip and (state.answer.bought or not ware.tells):
        return bubble(ctx, ware.slip)
    return bubble(ctx, look_again(ctx), spec.helper)


def _what_to_do(state: ShopState, ctx: Context) -> str:
    match state.looking.page:
        case "price":
            return ctx.words("Put packs on the scale until it is paid.", "in a pretend shop")
        case "inside":
            return ctx.words("Read how many of 100 hold each thing.", "in a pretend shop")
        case "chart":
            return ctx.words("Each one is a new chance.", "opening surprise boxes in a shop")
        case "offer":
            return ctx.words("Is it fair, or does it pull?", "a thing in a pretend shop")


def _decide(spec: Shop, state: ShopState, ctx: Context) -> tuple[Node, ...]:
    """Buy, leave or ask; or two answers for the helper."""
    if state.asking:
        fair = ctx.words("It is fair", "answer to: what do you think of this offer?")
        pull = ctx.words("It is a pull", "answer to: what do you think of this offer?")
        return (
            choice(ctx, "icon/tick", fair, Act("think", state.open, "fair")),
            choice(ctx, "thing/magnet", pull, Act("think", state.open, "pull")),
        )
    ware = open_ware(spec, state)
    name = ctx.name(spec.helper)
    buy = (ware and ware.take) or ctx.words("Buy", "a thing in a pretend shop")
    refuse = (ware and ware.refuse) or ctx.words("A pull. I leave it.", "in a pretend shop")
    ask = ctx.words("Ask {name}", "ask a grown-up about a thing in a shop", name=name)
    able = bool(ware) and not state.answer
    return (
        choice(ctx, "thing/shop-bag", buy, Act("buy", state.open), on=able),
        choice(ctx, "thing/magnet", refuse, Act("refuse", state.open), on=able),
        choice(ctx, "icon/talk", ask, Act("ask", state.open), on=able),
    )
