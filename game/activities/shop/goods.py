"""The shelf of a shop: the wares to decide about, and those that are settled, with their prices."""

from game.activities.shop.model import Shop, Ware
from game.activities.shop.state import ShopState, waiting, way_of
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import wall

CARD, TALL = 188, 196
"""Three cards beside each other on the screen at 1280 wide."""


def goods(spec: Shop, state: ShopState, ctx: Context) -> Node:
    """What waits first, then what is settled."""
    cards: list[Node] = [_card(spec, state, ware, ctx) for ware in waiting(spec, state)]
    cards += [_settled(state, ware, ctx) for ware in spec.wares if way_of(state, ware.id)]
    return wall(tuple(cards), one_a_row=not roomy(ctx))


def roomy(ctx: Context) -> bool:
    """Whether things have room beside each other on the shop's screen."""
    return not ctx.narrow or ctx.size[0] / ctx.text >= 560


def price(spec: Shop, ware: Ware, ctx: Context) -> Node:
    """What it costs, as the shop says it: in its own coins, in real money, or nothing."""
    if ware.coins:
        return coins(spec, ware.coins, ctx)
    words = ctx.money(ware.price) if ware.price else ctx.words("Free", "the price of a ware")
    return Words(words, "button", align="centre")


def coins(spec: Shop, many: int, ctx: Context) -> Box:
    """So many of the shop's coins: the number beside the coin, which a voice calls by its name."""
    coin = Picture(thing_drawing(spec.coin_picture), 34, 34, label=spec.coin)
    row = (coin, Words(ctx.number(many), "button"))
    return Box(row, "row", gap=6, align="centre", justify="centre")


def clock(ware: Ware) -> tuple[Node, ...]:
    """The time the shop says is left, on a ticket; it never runs."""
    if not ware.clock:
        return ()
    row = (Picture("thing/shop-clock", 26, 26), Words(ware.clock, "small"))
    face = Box(row, "wrap", gap=2, align="centre", justify="centre", pad=(6, 4))
    return (Box((face,), fill="lantern-soft", border="sand-deep", radius=14),)


def _card(spec: Shop, state: ShopState, ware: Ware, ctx: Context) -> Button:
    seen = (Picture("icon/question", 30, 30),) if ware.id in state.attempts.lit else ()
    drawn = Box((Picture(thing_drawing(ware.picture), h=84), *seen), "row", justify="centre")
    said = (_name(ware, ctx), price(spec, ware, ctx), *clock(ware))
    label = ctx.words("Look at: {ware}", "a thing in a pretend shop", ware=ware.name)
    face = _face(drawn, said, ctx)
    wide, high = (CARD * ctx.text, TALL) if roomy(ctx) else (0, 0)
    return Button(face, Act("look", ware.id), label=label, look="card", w=wide, h=high)


def _settled(state: ShopState, ware: Ware, ctx: Context) -> Node:
    """It cannot be pressed any more: a bag for what was bought, a magnet for what was left."""
    bought = way_of(state, ware.id) == "bought"
    words = (
        ctx.words("Bought", "a thing in a pretend shop")
        if bought
        else ctx.words("Left alone", "a thing in a pretend shop")
    )
    sign = Picture("thing/shop-bag" if bought else "thing/magnet", 34, 34)
    said = Box((sign, Words(words, "small")), "row", gap=6, align="centre", justify="centre")
    drawn = Picture(thing_drawing(ware.picture), h=76)
    face = _face(drawn, (_name(ware, ctx), said), ctx)
    wide = CARD * ctx.text if roomy(ctx) else 0
    return Box((face,), pad=(10, 10), justify="centre", border="grey", radius=22, w=wide)


def _name(ware: Ware, ctx: Context) -> Words:
    return Words(ware.name, "button", align="centre" if roomy(ctx) else "start")


def _face(drawn: Node, said: tuple[Node, ...], ctx: Context) -> Box:
    """The drawing over its words; beside them where letters are large."""
    if not roomy(ctx):
        words = Box(tuple(Box((each,), "row") for each in said), gap=4, grow=1)
        return Box((Box((drawn,), w=96), words), "row", gap=12, align="centre")
    return Box((drawn, *said), gap=6, justify="centre")
