"""The printed twin of a shop: offers to judge, packs to lay beside prices; its key."""

from game.activities.shop.goods import price, tokens
from game.activities.shop.model import Prize, Shop, Ware
from game.activities.shop.terms import of_offers
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, printed

_WARE = 70.0


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
    """A price tag, with what may be inside. What is seen of it a day later is on the key."""
    ticket = (Words(ware.clock, "small"),) if ware.clock else ()
    odds = tuple(_odds(prize, ctx) for prize in ware.inside)
    cost = Box((price(spec, ware, ctx),), "row")
    drawn = Picture(thing_drawing(ware.picture), h=_WARE)
    return cut_out(drawn, Words(ware.name, "button"), cost, *ticket, *odds)


def _odds(prize: Prize, ctx: Context) -> Node:
    """How many of a hundred: to be coloured in on squared paper."""
    number = Words(ctx.number(prize.in_100), "button")
    return Box((number, Words(prize.label, "small")), "row", gap=8, align="centre")


def _packs(spec: Shop, ctx: Context) -> list[Node]:
    return [
        cut_out(tokens(spec, pack.tokens, ctx), Words(ctx.money(pack.price), align="centre"))
        for pack in spec.packs
    ]


def key(spec: Shop, ctx: Context) -> Node:
    """What each offer is, and what is seen of it a day later."""
    days = (comes_of(ware.name, ware.tomorrow) for ware in spec.wares if ware.tomorrow)
    return printed(*judging.key(spec.wares, spec.ways, ctx, of_offers(ctx)), *days)
