"""The printed twin of a shop: offers to cut out, packs to lay beside prices, boxes to colour."""

from game.activities.shop.goods import coins, price
from game.activities.shop.model import Prize, Shop, Ware
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Shop, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    fair = ctx.words("It is fair", "answer to: what do you think of this offer?")
    pull = ctx.words("It is a pull", "answer to: what do you think of this offer?")
    places = tuple(cut_out(Words(words, "heading")) for words in (fair, pull))
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*(_ware(spec, ware, ctx) for ware in spec.wares)),
        cut_outs(*_packs(spec, ctx)),
        cut_outs(*places),
    )


def _ware(spec: Shop, ware: Ware, ctx: Context) -> Node:
    giver = (Words(ctx.name(ware.giver), "small"),) if ware.giver else ()
    ticket = (cut_out(Words(ware.clock, "small")),) if ware.clock else ()
    cost = Box((price(spec, ware, ctx),), "row")
    odds = tuple(_odds(prize, ctx) for prize in ware.inside)
    return cut_out(*giver, Words(ware.name, "button"), cost, Words(ware.text), *ticket, *odds)


def _odds(prize: Prize, ctx: Context) -> Node:
    """How many of a hundred: to be coloured in on squared paper."""
    number = Words(ctx.number(prize.in_100), "button")
    return Box((number, Words(prize.label, "small")), "row", gap=8, align="centre")


def _packs(spec: Shop, ctx: Context) -> list[Node]:
    return [
        cut_out(coins(spec, pack.coins, ctx), Words(ctx.money(pack.price), align="centre"))
        for pack in spec.packs
    ]
