"""The scale that turns a price into real money: the ware on one side, packs of coins on the
other, until it is paid for; what is left over shows."""

from game.activities.shop.goods import coins
from game.activities.shop.model import Pack, Shop, Ware
from game.activities.shop.reckoning import held, paid
from game.activities.shop.state import ShopState
from game.core.actions import Do
from game.ui.context import Context
from game.ui.nodes import Box, Button, Node, Picture, Words


def scale(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    """Both sides, what they come to, and the packs that can be put on."""
    packs = state.looking.packs
    enough = held(spec, packs) >= ware.coins
    beam = Picture("thing/scale-paid" if enough else "thing/scale-short", h=150, turns=True)
    wanted = _side(Picture(f"thing/{ware.picture}", h=56), coins(spec, ware.coins, ctx))
    put = _side(_pile(spec, packs), coins(spec, held(spec, packs), ctx))
    row = Box((wanted, beam, put), "row", gap=8, align="centre", justify="centre")
    if ctx.narrow:
        sides = Box((wanted, put), "row", gap=8, align="end", justify="centre")
        row = Box((beam, sides), gap=8)
    return Box((row, _sum(spec, ware, packs, ctx), _choices(spec, packs, enough, ctx)), gap=12)


def _side(drawn: Node, many: Node) -> Box:
    return Box((drawn, many), gap=4, align="centre", justify="end", grow=1)


def _pile(spec: Shop, packs: tuple[str, ...]) -> Node:
    """The packs on the scale, one by one; an empty place keeps its height."""
    bags = tuple(Picture("thing/coin-pack", 44, 44) for _ in packs)
    return Box(bags, "wrap", gap=2, justify="centre", min_h=56)


def _sum(spec: Shop, ware: Ware, packs: tuple[str, ...], ctx: Context) -> Node:
    """What it comes to: not enough yet, or the real money and what stays over."""
    over = held(spec, packs) - ware.coins
    if over < 0:
        words = ctx.words(
            "Still missing: {number}", "the shop's coins, on a scale", number=ctx.number(-over)
        )
        return Words(words, align="centre")
    real = ctx.words("Real price: {money}", "real money", money=ctx.money(paid(spec, packs)))
    rest = ctx.words(
        "Left over: {number}", "coins of the shop that buy nothing", number=ctx.number(over)
    )
    said = (Words(real, "heading", align="centre"), Words(rest, align="centre"))
    return Box(said, gap=2, pad=(14, 8), fill="lantern-soft", radius=16, role="sum")


def _choices(spec: Shop, packs: tuple[str, ...], enough: bool, ctx: Context) -> Node:
    """The packs to put on while it is not enough, and beginning again once some are on."""
    found = () if enough else tuple(_pack(spec, pack, ctx) for pack in spec.packs)
    if not packs:
        return Box(found, "wrap", gap=10, justify="centre")
    words = ctx.words("Empty the scale", "take all packs off again")
    off = Button(Words(words, "button", align="centre"), Do("empty"), look="quiet")
    return Box((*found, off), "wrap", gap=10, justify="centre", align="centre")


def _pack(spec: Shop, pack: Pack, ctx: Context) -> Button:
    money = ctx.money(pack.price)
    label = ctx.words(
        "Put on a pack of {number} for {money}",
        "the shop's coins, for real money",
        number=ctx.number(pack.coins),
        money=money,
    )
    many = coins(spec, pack.coins, ctx)
    words = Box((many, Words(money, "small", align="centre")), gap=2)
    face = Box((Picture("thing/coin-pack", 48, 48), words), "row", gap=8, align="centre")
    return Button(face, Do("pack", pack.id), label=label, look="card")
