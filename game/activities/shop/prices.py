"""What things really cost: the shop's coins come in packs only, and packs cost real money."""

from game.activities.shop.model import Pack, Shop, Ware
from game.activities.shop.state import ShopState, way_of


def held(spec: Shop, packs: tuple[str, ...]) -> int:
    """The coins in these packs."""
    return sum(pack.coins for pack in _named(spec, packs))


def paid(spec: Shop, packs: tuple[str, ...]) -> int:
    """The real money these packs cost."""
    return sum(pack.price for pack in _named(spec, packs))


def least(spec: Shop, coins: int) -> int:
    """The real money for at least so many coins, all in packs of the one kind that is cheapest."""
    return min((-(-coins // pack.coins) * pack.price for pack in spec.packs), default=0)


def cost(spec: Shop, ware: Ware, many: int = 1) -> int:
    """The real money so many of a ware take, bought at once."""
    return many * ware.price + least(spec, many * ware.coins)


def purse(spec: Shop, state: ShopState) -> int:
    """The real money that is left. What a pull took is gone while that is read; the helper gets
    it back."""
    left = spec.purse
    for ware in spec.wares:
        gone = state.answer and state.answer.bought and state.answer.item == ware.id
        if gone or way_of(state, ware.id) == "bought":
            left -= cost(spec, ware)
    return max(0, left)


def _named(spec: Shop, packs: tuple[str, ...]) -> tuple[Pack, ...]:
    kinds = {pack.id: pack for pack in spec.packs}
    return tuple(kinds[name] for name in packs)
