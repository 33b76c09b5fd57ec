"""What may be inside a ware, and what a hundred openings gave: plain bars, nothing to win."""

from game.activities.shop.chance import OPENED, opened
from game.activities.shop.goods import roomy
from game.activities.shop.model import Prize, Shop, Ware
from game.activities.shop.prices import cost
from game.activities.shop.state import ShopState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words

LONGEST = 300
"""A bar of a hundred, in logical pixels."""


def inside(ware: Ware, ctx: Context) -> Node:
    """The odds in words: how many of a hundred hold each thing."""
    head = ctx.words("In 100 of these there are about:", "what may be inside a thing in a shop")
    rows = tuple(_bar(prize, prize.in_100, ctx) for prize in ware.inside)
    open_ = ctx.words("Open 100, just to count", "a pretend try, which costs nothing")
    return Box((Words(head), *rows, _open(open_, ware)), gap=10)


def chart(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    """What came out of a hundred, and the real money a hundred would take."""
    counts = opened(ware.inside, state.seed, state.looking.batch)
    head = ctx.words("100 opened. This was inside:", "a pretend try, which costs nothing")
    rows = tuple(_bar(prize, many, ctx) for prize, many in zip(ware.inside, counts, strict=True))
    money = ctx.money(cost(spec, ware, OPENED))
    real = ctx.words("All 100 would cost {money}.", "real money", money=money)
    price = Box((Words(real, "button"),), pad=(14, 10), fill="lantern-soft", radius=16, grow=1)
    more = ctx.words("Open 100 more", "a pretend try, which costs nothing")
    below = (price, _open(more, ware))
    foot = Box(below, gap=8) if not roomy(ctx) else Box(below, "row", gap=12, align="centre")
    return Box((Words(head), *rows, foot), gap=8)


def _bar(prize: Prize, many: int, ctx: Context) -> Node:
    """One thing, its number, and a bar as long as the number is large."""
    drawn = (Picture(thing_drawing(prize.picture), 48, 48),) if prize.picture else ()
    name = Words(prize.label, "small")
    long = Box((), h=22, w=max(3.0, LONGEST * many / OPENED), fill="sea", radius=3)
    bar = Box((long, Words(ctx.number(many), "button")), "row", gap=8, align="centre")
    row = (*drawn, Box((name, bar), gap=2, grow=1))
    return Box(row, "row", gap=10, align="centre", role="bar")


def _open(words: str, ware: Ware) -> Node:
    button = Button(Words(words, "button", align="centre"), Act("open-100", ware.id), look="card")
    return Box((button,), "row", justify="centre")
