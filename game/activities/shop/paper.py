"""The printed twin of a shop: offers to cut out, packs to lay beside prices, boxes to colour."""

from game.activities.shop.goods import coins, price
from game.activities.shop.model import Prize, Shop, Ware
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words


def paper(spec: Shop, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    fair = ctx.words("It is fair", "answer to: what do you think of this offer?")
    pull = ctx.words("It is a pull", "answer to: what do you think of this offer?")
    places = tuple(_frame(Words(words, "heading")) for words in (fair, pull))
    return Box(
        (
            Words(ctx.name(spec.app), "heading"),
            Words(spec.goal),
            Box(tuple(_ware(spec, ware, ctx) for ware in spec.wares), "wrap", gap=16),
            Box(tuple(_packs(spec, ctx)), "wrap", gap=16),
            Box(places, "row", gap=16),
        ),
        gap=20,
    )


def _ware(spec: Shop, ware: Ware, ctx: Context) -> Node:
    giver = (Words(ctx.name(ware.giver), "small"),) if ware.giver else ()
    ticket = (_frame(Words(ware.clock, "small")),) if ware.clock else ()
    cost = Box((price(spec, ware, ctx),), "row")
    odds = tuple(_odds(prize, ctx) for prize in ware.inside)
    return _frame(*giver, Words(ware.name, "button"), cost, Words(ware.text), *ticket, *odds)


def _odds(prize: Prize, ctx: Context) -> Node:
    """How many of a hundred: to be coloured in on squared paper."""
    number = Words(ctx.number(prize.in_100), "button")
    return Box((number, Words(prize.label, "small")), "row", gap=8, align="centre")


def _packs(spec: Shop, ctx: Context) -> list[Node]:
    return [
        _frame(coins(spec, pack.coins, ctx), Words(ctx.money(pack.price), align="centre"))
        for pack in spec.packs
    ]


def _frame(*children: Node) -> Box:
    return Box(children, gap=6, pad=(14, 12), border="ink", radius=12, w=300, role="card")
