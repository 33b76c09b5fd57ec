"""What may be inside a ware, and what hundreds of openings gave: heaps, and nothing to win."""

from game.activities.shop.chance import OPENED, opened
from game.activities.shop.model import Prize, Shop, Ware
from game.activities.shop.prices import cost
from game.activities.shop.state import BATCHES, ShopState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words

ONE = (24.0, 19.0, 16.0)
"""How large one thing lies in its heap, by how many hundreds were opened."""
SLIM, SMALLER = 640.0, 0.75
"""Below this width, in letters of 100 %, all of it is in sight only where things are smaller."""


def chart(spec: Shop, state: ShopState, ware: Ware, back: Node, ctx: Context) -> Node:
    """What came out of all that was opened, and the real money that would take. back: the way back
    to the offer."""
    hundreds = state.looking.batch + 1
    lots = (opened(ware.inside, state.seed, each) for each in range(hundreds))
    many = ctx.number(hundreds * OPENED)
    head = ctx.words(
        "{number} opened. This was inside:", "a pretend try, which costs nothing", number=many
    )
    side = ONE[state.looking.batch] * (SMALLER if ctx.size[0] / ctx.text < SLIM else 1)
    heaps = (
        _heap(prize, sum(counts), side, ctx)
        for prize, counts in zip(ware.inside, zip(*lots, strict=True), strict=True)
    )
    money = ctx.money(cost(spec, ware, hundreds * OPENED))
    real = ctx.words("All {number} would cost {money}.", "real money", number=many, money=money)
    price = Box((Words(real, "button"),), pad=(14, 8), fill="lantern-soft", radius=16)
    foot = Box((price, _again(ware, hundreds, ctx)), "wrap", gap=12, align="centre")
    said = Words(head, grow=1)
    top = Box((back, said), "column" if ctx.tight else "row", gap=12, align="centre")
    return Box((top, *heaps, foot), gap=6)


def _again(ware: Ware, hundreds: int, ctx: Context) -> Node:
    """Another hundred, until it is plain what they bring."""
    if hundreds == BATCHES:
        return Words(ctx.words("Enough counted.", "after many pretend tries"))
    more = ctx.words("Count another 100", "a pretend try, which costs nothing")
    return Button(Words(more, "button", align="centre"), Act("open-100", ware.id), look="card")


def _heap(prize: Prize, many: int, side: float, ctx: Context) -> Node:
    """One thing, its number, and every one of it that came; where none came, an empty ring."""
    name = Box(
        (Words(ctx.number(many), "button"), Words(prize.label, "small")), "row", gap=8,
        align="centre",
    )  # fmt: skip
    each = Picture(thing_drawing(prize.picture), side, side) if prize.picture else _dot(side)
    heap = Box((each,) * many, "wrap", gap=3) if many else _ring(side)
    return Box((name, heap), gap=2, role="bar")


def _ring(side: float) -> Node:
    """What stands where nothing came, so that it can be seen."""
    ring = Box((), w=side, h=side, border="grey", radius=side / 2)
    return Box((ring,), "row")


def _dot(side: float) -> Node:
    """What stands for a thing that has no picture."""
    return Box((), w=side, h=side, fill="sea", radius=side / 2)
