"""How a shop looks: people, the shop's screen large in front, what can be decided beside it."""

from game.activities.shop.goods import goods
from game.activities.shop.model import Shop, Ware
from game.activities.shop.offer import offer
from game.activities.shop.prices import purse
from game.activities.shop.state import ShopState, open_ware
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import DrawingName
from game.ui.nodes import Box, Button, Node, Picture, Scroll, Words
from game.ui.onward import read_on
from game.ui.stage import backdrop, bubble, crowd, figure

STRIPES = 9
"""Stripes of the awning over the shop."""


def view(spec: Shop, state: ShopState, ctx: Context) -> Node:
    """The place behind, the people who react, the shop, and what can be decided."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Shop, state: ShopState, ctx: Context) -> Node:
    wide, high = ctx.size
    people = max(170.0, min(340.0, high * 0.48 / ctx.text, wide * 0.28))
    said = Box((_said(spec, state, ctx),), justify="end", pad=(0, 18))
    side = Box(
        (
            Scroll(said, key=f"said-{_moment(state)}"),
            crowd(*_figures(spec, state, ctx), high=people),
        ),
        w=min(322.0, wide * 0.25),
    )
    shown = Scroll(_shown(spec, state, ctx), key=f"shop-{_moment(state)}")
    screen = _screen(_sign(spec, state, ctx), shown, *_read_on(state, ctx))
    shop = Box((screen,), pad=(14, 16), fill="night", radius=40, shadow=True, grow=1)
    right = Box(_decide(spec, state, ctx), gap=12, justify="centre", w=min(212.0, wide * 0.17))
    front = Box((side, shop, right), "row", gap=20, pad=(24, 14), grow=1)
    return Box((backdrop(spec.place), front), "stack", grow=1)


def _narrow(spec: Shop, state: ShopState, ctx: Context) -> Node:
    group = crowd(*_figures(spec, state, ctx), high=112, w=190)
    people = Box((group,), "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), people), "stack", h=114)
    screen = _screen(_sign(spec, state, ctx), _shown(spec, state, ctx))
    shop = Box((screen,), pad=(8, 10), fill="night", radius=28)
    said = _said(spec, state, ctx)
    # What was just said of a ware comes first: below the offer it would be out of sight.
    news = not state.open or state.answer or state.asking or state.looking.said
    decide: tuple[Node, ...] = ()
    if state.open and not state.answer:
        decide = (Box(_decide(spec, state, ctx), "wrap", gap=10, justify="centre"),)
    talk = (said, shop) if news else (shop, said)
    page = Box((*talk, *decide, *_read_on(state, ctx)), gap=12, pad=(12, 12))
    return Box((strip, Scroll(page, key=f"shop-{_moment(state)}")), fill="sand", grow=1)


def _screen(*children: Node) -> Box:
    inner = Box(children[1:], gap=10, pad=(18, 10), grow=1)
    return Box((children[0], inner), fill="paper", radius=24, grow=1)


def _sign(spec: Shop, state: ShopState, ctx: Context) -> Box:
    """The awning, and under it whose shop this is and the real money that is left."""
    stripes = tuple(
        Box((), fill="coral" if place % 2 == 0 else "lantern-soft", radius=8, h=16, grow=1)
        for place in range(STRIPES)
    )
    name = Words(ctx.name(spec.app), "small", "ink-soft", grow=1)
    row = Box((name, *_purse(spec, state, ctx)), "row", gap=12, align="centre", pad=(18, 6))
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


def _figures(spec: Shop, state: ShopState, ctx: Context) -> tuple[Picture, ...]:
    mood = "thinking" if state.asking else "calm"
    return figure(ctx, spec.helper, mood), figure(ctx, spec.player, mood)


def _shown(spec: Shop, state: ShopState, ctx: Context) -> Node:
    ware = open_ware(spec, state)
    return offer(spec, state, ware, ctx) if ware else goods(spec, state, ctx)


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
    again = ctx.words("Let us look once more.", "the helper, after an answer that was not right")
    return bubble(ctx, again, spec.helper)


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


def _read_on(state: ShopState, ctx: Context) -> tuple[Node, ...]:
    """The one button there is while something waits to be read."""
    return (read_on(ctx),) if state.answer else ()


def _decide(spec: Shop, state: ShopState, ctx: Context) -> tuple[Node, ...]:
    """Buy, leave or ask; or two answers for the helper."""
    if state.asking:
        fair = ctx.words("It is fair", "answer to: what do you think of this offer?")
        pull = ctx.words("It is a pull", "answer to: what do you think of this offer?")
        return (
            _choice("icon/tick", fair, Act("think", state.open, "fair"), ctx),
            _choice("thing/magnet", pull, Act("think", state.open, "pull"), ctx),
        )
    ware = open_ware(spec, state)
    name = ctx.name(spec.helper)
    buy = (ware and ware.take) or ctx.words("Buy", "a thing in a pretend shop")
    refuse = (ware and ware.refuse) or ctx.words("A pull. I leave it.", "in a pretend shop")
    ask = ctx.words("Ask {name}", "ask a grown-up about a thing in a shop", name=name)
    able = bool(ware) and not state.answer
    return (
        _choice("thing/shop-bag", buy, Act("buy", state.open), ctx, able),
        _choice("thing/magnet", refuse, Act("refuse", state.open), ctx, able),
        _choice("icon/talk", ask, Act("ask", state.open), ctx, able),
    )


def _choice(
    picture: DrawingName, label: str, means: Act, ctx: Context, able: bool = True
) -> Button:
    drawn = Picture(picture, h=max(40, (56 if ctx.narrow else 84) / ctx.text))
    words = Words(label, "button", align="centre")
    face = Box((drawn, words), gap=4, pad=(8, 0), align="centre")
    return Button(face, means, label=label, look="card", on=able)
