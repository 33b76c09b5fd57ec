"""What makes the prices and odds of a shop add up: packs, odds of a hundred, the purse."""

from collections.abc import Iterator, Mapping, Sequence

from game.activities.shop.model import Pack, Shop, Ware
from game.core.counting import counted
from game.core.findings import Found, Path

MOST_PACKS = 12
"""More packs than this are no scale to play with any more."""
ALL = 100

RULES: Mapping[str, str] = {
    "packs": "Game coins are bought in packs with a price, and every ware can be paid with at"
    " most twelve packs of a kind. Mend the pack, or the coins.",
    "two-prices": "A ware costs coins or real money. Delete one of the two.",
    "odds-sum": "Of a hundred boxes each holds something. Let the `in_100` of a ware come to 100.",
    "fair-trap": "What has no tell is fair, and buying it cannot end badly. Add a tell, or delete"
    " `ends`.",
    "small-purse": "All that is fair can be bought together. Put more into the purse, or lower a"
    " price.",
}
"""What each rule means and how to mend it."""


def problems(spec: Shop) -> Iterator[Found]:
    """Packs, the price, the odds and the ending of every ware, and the purse."""
    yield from _packs(spec.packs)
    for place, ware in enumerate(spec.wares):
        way: Path = ("wares", place)
        yield from _price(ware, spec.packs, way)
        yield from _odds(ware, way)
        yield from _trap(ware, way)
    yield from _purse(spec)


def _packs(packs: Sequence[Pack]) -> Iterator[Found]:
    for place, pack in enumerate(packs):
        for key in ("coins", "price"):
            if getattr(pack, key) < 1:
                message = f'A pack with no {key} cannot be sold: write "{key}" from 1.'
                yield Found(("packs", place, key), "packs", message)


def _price(ware: Ware, packs: Sequence[Pack], way: Path) -> Iterator[Found]:
    if ware.coins and ware.price:
        message = f'"{ware.id}" costs coins and real money: write one of the two.'
        yield Found((*way, "price"), "two-prices", message)
    least = min((pack.coins for pack in packs), default=0)
    if ware.coins > MOST_PACKS * least and (least or not packs):
        message = (
            f'"{ware.id}" costs {counted(ware.coins, "coin")}: "packs" must reach that'
            f" with at most {MOST_PACKS} packs of any kind."
        )
        yield Found((*way, "coins"), "packs", message)


def _odds(ware: Ware, way: Path) -> Iterator[Found]:
    """Bars of a hundred are honest only when all of the hundred are named."""
    held = sum(prize.in_100 for prize in ware.inside)
    if ware.inside and held != ALL:
        message = f'The "in_100" of "{ware.id}" come to {held}: they must come to 100.'
        yield Found((*way, "inside"), "odds-sum", message, key=True)


def _trap(ware: Ware, way: Path) -> Iterator[Found]:
    if ware.ends and not ware.tells:
        message = f'"{ware.id}" has no tell, so it is fair: buying it cannot end the scene.'
        yield Found((*way, "ends"), "fair-trap", message)


def _purse(spec: Shop) -> Iterator[Found]:
    """Whoever buys what is fair must have the money for it."""
    cost = sum(ware.price for ware in spec.wares if not ware.tells)
    if spec.purse and cost > spec.purse:
        message = f"The fair wares cost {cost} together: more than is in the purse."
        yield Found(("purse",), "small-purse", message)
