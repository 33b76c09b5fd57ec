"""The offer in hand, as the shop words it, and the ways to look into it."""

from dataclasses import replace

from game.activities.shop.chart import chart
from game.activities.shop.goods import clock, price
from game.activities.shop.model import Shop, Ware
from game.activities.shop.rules import offers
from game.activities.shop.scale import scale
from game.activities.shop.state import ShopState
from game.core.acts import Act
from game.mechanics.judging import Judged
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import icon_button, way_back

DRAWN, SMALL = 88.0, 72.0
"""How tall the ware is drawn at the least, and where there is room for little besides its words."""
TOOLS, TOOL = 3, 48.0
"""So many ways to look into an offer have room beside each other; how tall the picture of one
is."""

FREE = 0.65
"""How much of what is free lies below the words once nothing is to be looked into, if what the
ware gets of it is 1."""


def offer(spec: Shop, state: ShopState, ware: Ware, judged: Judged, ctx: Context) -> Node:
    """The page that is open: the offer, its real price, or what a hundred of it held."""
    if state.looking.page == "offer":
        return _offer(spec, state, ware, judged, ctx)
    back = way_back(ctx.words("The offer", "back to the thing in the shop"), Act("back"))
    if state.looking.page == "price":
        return Box((back, scale(spec, state, ware, ctx)), gap=12)
    return chart(spec, state, ware, back, ctx)


def _offer(spec: Shop, state: ShopState, ware: Ware, judged: Judged, ctx: Context) -> Node:
    found = (*((_later(ware),) if state.looking.later else ()), *judged.cards)
    tools = () if judged.hush else _tools(spec, state, ware, ctx, low=bool(found))
    head, said = _head(spec, ware, ctx), (judged.text, *found)
    first = _small(ctx) or ctx.low  # what it says, as there is room for little else
    # With nothing to look into, ware and words stay together, and what is free lies below.
    below = tools or (Box((), grow=FREE),)
    read = (*said, head, *tools) if first else (head, *said, *below)
    return Box(read, gap=10, role="message", label=ware.name, key=f"letter-{ware.id}", grow=1)


def _small(ctx: Context) -> bool:
    """Whether nothing has room to be large beside the words."""
    return ctx.narrow or ctx.airy


def _head(spec: Shop, ware: Ware, ctx: Context) -> Box:
    """The thing, as large as all else on the page leaves room for, beside what its label says: who
    offers it, its name, its price and its clock."""
    who = Words(ctx.name(ware.who), "small", "ink-soft")
    row = Box((price(spec, ware, ctx), *clock(ware)), "wrap", gap=12, align="centre")
    label = Box((who, Words(ware.name, "heading", level=2), row), gap=4, justify="centre", grow=3)
    drawn = Picture(thing_drawing(ware.picture), h=SMALL)
    if _small(ctx):
        return Box((drawn, label), "row", gap=14)
    large = replace(drawn, h=SMALL if ctx.low else DRAWN, grow=2)
    return Box((large, label), "row", gap=14, grow=1)


def _later(ware: Ware) -> Node:
    """What is seen of it after a day has passed."""
    row = (Picture("thing/sun-day", 36, 36), Words(ware.tomorrow, "body", grow=1))
    return Box(row, "row", gap=10, align="centre", pad=(14, 8), fill="lantern-soft", radius=10,
               role="hint", key="later")  # fmt: skip


def _tools(
    spec: Shop, state: ShopState, ware: Ware, ctx: Context, *, low: bool
) -> tuple[Node, ...]:
    """Buttons for what can be looked into now, in a row; where something was found (`low`) or the
    page is low, small ones, as many in a line as have room."""
    able, low = offers(spec, state), low or ctx.low
    ways: tuple[tuple[OwnThing, str, str], ...] = (
        ("thing/scale-paid", ctx.words("Real price", "find out the real price"), "reckon"),
        (
            "thing/mystery-box",
            ctx.words("Open 100, just to count", "a pretend try, which costs nothing"),
            "open-100",
        ),
        ("thing/sun-day", ctx.words("Look tomorrow", "look at an offer a day later"), "tomorrow"),
    )
    shown = tuple(
        _tool(drawn, words, Act(verb, ware.id), ctx, low=low)
        for drawn, words, verb in ways
        if Act(verb, ware.id) in able
    )
    if not shown or low or _small(ctx):
        return (Box(shown, "wrap", gap=8),) if shown else ()
    free = (Box((), grow=1),) * (TOOLS - len(shown))
    return (Box((*shown, *free), "row", gap=8),)


def _tool(drawn: OwnThing, words: str, means: Act, ctx: Context, *, low: bool) -> Button:
    """One of them: a card with its picture over its words, or before them where that is low."""
    if low or _small(ctx):
        side = 24 if ctx.airy or not _small(ctx) else 40
        return icon_button(Picture(drawn, side, side), words, means, "card", "small")
    face = (Picture(drawn, h=TOOL), Words(words, "button", align="centre"))
    return Button(Box(face, gap=4, align="centre"), means, words, "card", grow=1)
