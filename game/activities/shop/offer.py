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
from game.ui.parts import choice_height, icon_button, way_back

DRAWN, ALONE, SMALL = (148.0, 112.0, 84.0), (236.0, 176.0, 120.0), 72.0
"""How tall the ware is drawn, the smaller the more was found out about it: above ways to look into
it, and without; and where there is room for little besides its words."""
TOOLS, TOOL = 3, 48.0
"""So many ways to look into an offer have room beside each other; how tall their pictures are."""


def offer(spec: Shop, state: ShopState, ware: Ware, judged: Judged, ctx: Context) -> Node:
    """The page that is open: the offer, its real price, or what a hundred of it held."""
    if state.looking.page == "offer":
        return _offer(spec, state, ware, judged, ctx)
    back = way_back(ctx.words("The offer", "back to the thing in the shop"), Act("back"))
    if state.looking.page == "price":
        return Box((back, scale(spec, state, ware, ctx)), gap=12)
    return chart(spec, state, ware, back, ctx)


def _offer(spec: Shop, state: ShopState, ware: Ware, judged: Judged, ctx: Context) -> Node:
    later = (_later(ware),) if state.looking.later else ()
    found = (*later, *judged.cards)
    tools = () if judged.hush else _tools(spec, state, ware, ctx, low=bool(found))
    if _small(ctx):  # what it says comes first, as there is room for little else
        read: tuple[Node, ...] = (judged.text, *found, _head(spec, ware, SMALL, ctx), *tools)
    else:
        drawn = (DRAWN if tools else ALONE)[min(len(found), len(DRAWN) - 1)]
        read = (_head(spec, ware, drawn / ctx.text, ctx), judged.text, *found, *tools)
    return Box(read, gap=10, role="message", label=ware.name, key=f"letter-{ware.id}")


def _small(ctx: Context) -> bool:
    """Whether there is room for little beside the words."""
    return ctx.narrow or ctx.low or ctx.airy


def _head(spec: Shop, ware: Ware, high: float, ctx: Context) -> Box:
    """The thing, so tall, its name, who offers it, its price and its clock."""
    drawn = Picture(thing_drawing(ware.picture), h=high)
    who = Words(ctx.name(ware.who), "small", "ink-soft")
    row = Box((price(spec, ware, ctx), *clock(ware)), "wrap", gap=12, align="centre")
    said = Box((who, Words(ware.name, "heading"), row), gap=4, grow=1)
    return Box((drawn, said), "row", gap=14, align="centre")


def _later(ware: Ware) -> Node:
    """What is seen of it after a day has passed."""
    row = (Picture("thing/sun-day", 36, 36), Words(ware.tomorrow, "body", grow=1))
    return Box(row, "row", gap=10, align="centre", pad=(14, 8), fill="lantern-soft", radius=10,
               role="hint", key="later")  # fmt: skip


def _tools(
    spec: Shop, state: ShopState, ware: Ware, ctx: Context, *, low: bool
) -> tuple[Node, ...]:
    """Buttons for what can be looked into now, beside each other; low: with their pictures before
    their words, where something was found."""
    able = offers(spec, state)
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
    if not shown or _small(ctx):
        return (Box(shown, "wrap", gap=8),) if shown else ()
    free = (Box((), grow=1),) * (TOOLS - len(shown))
    return (Box((*shown, *free), "row", gap=8, align="stretch"),)


def _tool(drawn: OwnThing, words: str, means: Act, ctx: Context, *, low: bool) -> Button:
    small = _small(ctx)
    if small or low:
        side = 24.0 if ctx.airy else 40.0
        button = icon_button(Picture(drawn, side, side), words, means, "card", "small")
        return button if small else replace(button, grow=1)
    picture = Picture(drawn, h=choice_height(ctx, TOOL))
    face = Box((picture, Words(words, "small", align="centre")), gap=4, align="centre")
    return Button(face, means, words, "card", grow=1)
