"""The scale that turns a price into real money: the ware on one side, packs of tokens on the
other, until it is paid for; what is left over shows."""

from game.activities.shop.goods import tokens
from game.activities.shop.model import Pack, Shop, Ware
from game.activities.shop.prices import held, paid
from game.activities.shop.state import ShopState
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Pin, Words

_PACK = 0.2
"""How wide a pack in a pan is: a fraction of the scale."""


def scale(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Node:
    """Both pans, what they come to, and the packs that can be put on."""
    packs = state.looking.packs
    enough = held(spec, packs) >= ware.tokens
    wanted, put = tokens(spec, ware.tokens, ctx), tokens(spec, held(spec, packs), ctx)
    beam = _beam(ware, packs, enough)
    if ctx.narrow:
        sides = Box((Box((wanted,), grow=1), Box((put,), grow=1)), "row")
        shown = Box((Box((beam,), align="centre"), sides), gap=4)
    else:
        shown = Box((wanted, beam, put), "row", gap=14, align="centre", justify="centre")
    return Box((shown, _sum(spec, ware, packs, ctx), _choices(spec, packs, enough, ctx)), gap=12)


def _beam(ware: Ware, packs: tuple[str, ...], enough: bool) -> Box:
    """The scale itself, the ware in one pan and the packs in the other."""
    near, far = (0.57, 0.62) if enough else (0.69, 0.5)
    drawn = Picture("thing/scale-paid" if enough else "thing/scale-short", turns=True)
    thing = Picture(thing_drawing(ware.picture), stand="bottom")
    step = min(0.1, 0.26 / max(1, len(packs)))
    first = 0.815 - (step * (len(packs) - 1) + _PACK) / 2
    bags = tuple(
        Pin(Picture("thing/pearl-pack", stand="bottom"), first + at * step, far - 0.24, _PACK, 0.24)
        for at in range(len(packs))
    )
    pans = (Pin(drawn, 0, 0, 1, 1), Pin(thing, 0.02, near - 0.36, 0.32, 0.36), *bags)
    return Box(pans, "stack", w=264, h=220)


def _sum(spec: Shop, ware: Ware, packs: tuple[str, ...], ctx: Context) -> Node:
    """What it comes to: not enough yet, or the real money and what stays over."""
    over = held(spec, packs) - ware.tokens
    if over < 0:
        words = ctx.words(
            "You need {number} more.", "the shop's own money, on a scale", number=ctx.number(-over)
        )
        return Words(words, align="centre")
    real = ctx.words("Real price: {money}", "real money", money=ctx.money(paid(spec, packs)))
    rest = ctx.words(
        "Left over: {number}", "a shop's own money that buys nothing", number=ctx.number(over)
    )
    said = (Words(real, "heading", align="centre"), Words(rest, align="centre"))
    return Box(said, gap=2, pad=(14, 8), fill="lantern-soft", radius=16, role="sum", key="sum")


def _choices(spec: Shop, packs: tuple[str, ...], enough: bool, ctx: Context) -> Node:
    """The packs to put on while it is not enough, and beginning again once some are on."""
    found = () if enough else tuple(_pack(spec, pack, ctx) for pack in spec.packs)
    if not packs:
        return Box(found, "wrap", gap=10, justify="centre")
    words = ctx.words("Empty the scale", "take all packs off again")
    off = Button(Words(words, "button", align="centre"), Act("empty"), look="quiet")
    return Box((*found, off), "wrap", gap=10, justify="centre", align="centre")


def _pack(spec: Shop, pack: Pack, ctx: Context) -> Button:
    money = ctx.money(pack.price)
    label = ctx.words(
        "Put on a pack of {number} for {money}",
        "the shop's own money, for real money",
        number=ctx.number(pack.tokens),
        money=money,
    )
    many = tokens(spec, pack.tokens, ctx)
    words = Box((many, Words(money, "small", align="centre")), gap=2)
    face = Box((Picture("thing/pearl-pack", 48, 48), words), "row", gap=8, align="centre")
    return Button(face, Act("pack", pack.id), label=label, look="card")
