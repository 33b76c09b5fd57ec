"""The shelf of a shop: a small card for each offer; and how a price is said."""

from typing import Literal

from game.activities.shop.model import Shop, Ware
from game.activities.shop.state import ShopState
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.theme import Colour

CARD, TICK = 52.0, 22.0
"""How large a ware on the shelf is, and the tick of a judged one."""


def shelf(spec: Shop, state: ShopState) -> Node:
    """All offers beside each other: the one in hand stands out, a judged one is ticked."""
    now = judging.in_hand(spec.wares, state.hand)
    cards = tuple(_card(ware, ware is now, ware.id in state.hand.settled) for ware in spec.wares)
    return Box(cards, "row", gap=6, pad=(8, 4), align="stretch", fill="grey-soft", radius=18)


def price(spec: Shop, ware: Ware, ctx: Context) -> Node:
    """What it costs, as the shop says it: in its own tokens, in real money, or nothing."""
    if ware.tokens:
        return tokens(spec, ware.tokens, ctx)
    words = ctx.money(ware.price) if ware.price else ctx.words("Free", "the price of a ware")
    return Words(words, "button", align="centre")


def tokens(spec: Shop, many: int, ctx: Context) -> Box:
    """So many of the shop's tokens: the number beside one, which a voice calls by its name."""
    one = Picture(thing_drawing(spec.token_picture), 34, 34, label=spec.token)
    row = (one, Words(ctx.number(many), "button"))
    return Box(row, "row", gap=6, align="centre", justify="centre")


def clock(ware: Ware) -> tuple[Node, ...]:
    """The time the shop says is left, on a ticket; it never runs."""
    if not ware.clock:
        return ()
    row = (Picture("thing/shop-clock", 26, 26), Words(ware.clock, "small"))
    face = Box(row, "wrap", gap=4, align="centre", pad=(10, 4))
    return (Box((face,), fill="lantern-soft", border="sand-deep", radius=14),)


def _card(ware: Ware, now: bool, settled: bool) -> Node:
    tick = (Picture("icon/tick", TICK, TICK),) if settled else ()
    face = (Picture(thing_drawing(ware.picture), h=CARD), *tick)
    fill: Colour | Literal[""] = "paper" if now else ""
    return Box(face, pad=(6, 4), justify="centre", align="centre", fill=fill, radius=14, grow=1)
