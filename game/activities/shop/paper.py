"""The printed twin of a shop: offers to judge, packs to lay beside prices, boxes to colour."""

from game.activities.shop.goods import price, tokens
from game.activities.shop.model import Prize, Shop, Ware
from game.activities.shop.terms import of_offers
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Shop, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *judging.paper(spec.wares, spec.ways, ctx, of_offers(ctx)),
        cut_outs(*(_price(spec, ware, ctx) for ware in spec.wares)),
        cut_outs(*_packs(spec, ctx)),
    )


def _price(spec: Shop, ware: Ware, ctx: Context) -> Node:
    """A price tag, with what may be inside and what is seen of it a day later."""
    later = (Words(ware.tomorrow),) if ware.tomorrow else ()
    ticket = (Words(ware.clock, "small"),) if ware.clock else ()
    odds = tuple(_odds(prize, ctx) for prize in ware.inside)
    cost = Box((price(spec, ware, ctx),), "row")
    return cut_out(Words(ware.name, "button"), cost, *ticket, *odds, *later)


def _odds(prize: Prize, ctx: Context) -> Node:
    """How many of a hundred: to be coloured in on squared paper."""
    number = Words(ctx.number(prize.in_100), "button")
    return Box((number, Words(prize.label, "small")), "row", gap=8, align="centre")


def _packs(spec: Shop, ctx: Context) -> list[Node]:
    return [
        cut_out(tokens(spec, pack.tokens, ctx), Words(ctx.money(pack.price), align="centre"))
        for pack in spec.packs
    ]
