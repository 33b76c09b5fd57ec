"""What things really cost: the shop's tokens come in packs only, and packs cost real money."""

from game.activities.shop.model import Pack, Shop, Ware


def held(spec: Shop, packs: tuple[str, ...]) -> int:
    """The tokens in these packs."""
    return sum(pack.tokens for pack in _named(spec, packs))


def paid(spec: Shop, packs: tuple[str, ...]) -> int:
    """The real money these packs cost."""
    return sum(pack.price for pack in _named(spec, packs))


def least(spec: Shop, tokens: int) -> int:
    """The real money for at least so many tokens, all in packs of the one kind that is cheapest."""
    return min((-(-tokens // pack.tokens) * pack.price for pack in spec.packs), default=0)


def cost(spec: Shop, ware: Ware, many: int = 1) -> int:
    """The real money so many of a ware take, bought at once."""
    return many * ware.price + least(spec, many * ware.tokens)


def _named(spec: Shop, packs: tuple[str, ...]) -> tuple[Pack, ...]:
    kinds = {pack.id: pack for pack in spec.packs}
    return tuple(kinds[name] for name in packs)
