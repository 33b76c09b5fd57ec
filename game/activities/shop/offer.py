"""One ware shown large: the offer as the shop words it, and the ways to look into it."""

from game.activities.shop.chart import chart, inside
from game.activities.shop.goods import clock, price
from game.activities.shop.model import Shop, Ware
from game.activities.shop.rules import offers
from game.activities.shop.scale import scale
from game.activities.shop.state import ShopState
from game.core.acts import Act
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import icon_button, way_back


def offer(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    """The page that is open: the offer, its real price, what may be inside, or a hundred opened."""
    free = not (state.answer or state.asking)
    back = (_back(state, ctx),) if free else ()
    return Box((*back, _page(spec, state, ware, ctx)), gap=12)


def _page(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    match state.looking.page:
        case "price":
            return scale(spec, state, ware, ctx)
        case "inside":
            return inside(ware, ctx)
        case "chart":
            return chart(spec, state, ware, ctx)
        case "offer":
            return _offer(spec, state, ware, ctx)


def _back(state: ShopState, ctx: Context) -> Node:
    if state.looking.page == "offer":
        return way_back(ctx.words("All things", "back to the shelf of the shop"), Act("back"))
    return way_back(ctx.words("The offer", "back to the thing in the shop"), Act("back"))


def _offer(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    lit = ware.id in state.attempts.lit or state.answer is not None
    words = tells.message(ware.text, ware.name, ware.tells if lit else ())
    hints = tells.all_hints(ware.tells) if lit else ()
    return Box(
        (_head(spec, state, ware, ctx), words, *_tools(spec, state, ware, ctx), *hints), gap=12
    )


def _head(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    """The thing, its name and its price, and the clock once for each time it was looked at."""
    small = ctx.narrow or ware.id in state.attempts.lit or state.answer
    drawn = Picture(thing_drawing(ware.picture), h=92 if small else 128)
    giver = (Words(ctx.name(ware.giver), "small", "ink-soft"),) if ware.giver else ()
    cost = Box((price(spec, ware, ctx),), "row")
    times = clock(ware) * (1 + state.looking.looks)
    clocks = (Box(times, "wrap", gap=6),) if times else ()
    said = Box((*giver, Words(ware.name, "heading"), cost, *clocks), gap=6, grow=1)
    return Box((drawn, said), "row", gap=16, align="centre")


def _tools(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> tuple[Node, ...]:
    """Buttons for what can be looked into now."""
    able = offers(spec, state)
    ways: tuple[tuple[OwnThing, str, str], ...] = (
        ("thing/scale-paid", ctx.words("Real price", "find out the real price"), "reckon"),
        ("thing/mystery-box", ctx.words("What may be inside?", "look at the odds"), "inside"),
        ("thing/shop-clock", ctx.words("Look at the clock again", "in a shop"), "again"),
        ("thing/moon-night", ctx.words("Wait a day", "look at it again tomorrow"), "wait"),
    )
    shown = tuple(
        _tool(drawn, words, Act(verb, ware.id))
        for drawn, words, verb in ways
        if Act(verb, ware.id) in able
    )
    return (Box(shown, "wrap", gap=10),) if shown else ()


def _tool(drawn: OwnThing, words: str, means: Act) -> Button:
    return icon_button(Picture(drawn, 40, 40), words, means, "card", "small")
