"""What may be inside a ware, and what a hundred openings gave: plain bars, nothing to win."""

from game.activities.shop.chance import OPENED, opened
from game.activities.shop.model import Prize, Shop, Ware
from game.activities.shop.prices import cost
from game.activities.shop.state import ShopState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words

LONGEST = 300
"""A bar of a hundred, in logical pixels."""


def chart(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    """What came out of a hundred, and the real money a hundred would take."""
    counts = opened(ware.inside, state.seed, state.looking.batch)
    head = ctx.words("100 opened. This was inside:", "a pretend try, which costs nothing")
    rows = tuple(_bar(prize, many, ctx) for prize, many in zip(ware.inside, counts, strict=True))
    money = ctx.money(cost(spec, ware, OPENED))
    real = ctx.words("All 100 would cost {money}.", "real money", money=money)
    price = Box((Words(real, "button"),), pad=(14, 8), fill="lantern-soft", radius=16)
    more = ctx.words("Open 100 more", "a pretend try, which costs nothing")
    again = Button(Words(more, "button", align="centre"), Act("open-100", ware.id), look="card")
    foot = Box((price, again), "wrap", gap=12, align="centre", justify="centre")
    return Box((Words(head), *rows, foot), gap=8)


def _bar(prize: Prize, many: int, ctx: Context) -> Node:
    """One thing, its number, and a bar as long as the number is large; none for none."""
    drawn = (Picture(thing_drawing(prize.picture), 40, 40),) if prize.picture else ()
    name = Words(prize.label, "small")
    long = (Box((), h=18, w=LONGEST * many / OPENED, fill="sea", radius=3),) if many else ()
    bar = Box((*long, Words(ctx.number(many), "button")), "row", gap=8, align="centre")
    row = (*drawn, Box((name, bar), gap=2, grow=1))
    return Box(row, "row", gap=10, align="centre", role="bar")
