"""What makes judging the offers of a shop fair, and its prices and odds add up."""

from collections.abc import Iterator, Mapping, Sequence

from game.activities.shop.model import Pack, Shop, Ware
from game.core.counting import counted
from game.core.findings import Found, Path
from game.mechanics import judging

MOST_PACKS = 12
"""More packs than this are no scale to play with any more."""
ALL = 100

RULES: Mapping[str, str] = {
    "packs": "A shop's own tokens are bought in packs with a price, and every ware can be paid with"
    " at most twelve packs of a kind. Mend the pack, or the tokens.",
    "two-prices": "A ware costs tokens or real money. Delete one of the two.",
    "odds-sum": "Of a hundred boxes each holds something. Let the `in_100` of a ware come to 100.",
}
"""What each rule means and how to mend it."""


def problems(spec: Shop) -> Iterator[Found]:
    """Whatever makes judging them unfair; packs, and the price and the odds of every ware."""
    yield from judging.problems(spec.wares, ("wares",))
    yield from _packs(spec.packs)
    for place, ware in enumerate(spec.wares):
        way: Path = ("wares", place)
        yield from _price(ware, spec.packs, way)
        yield from _odds(ware, way)


def _packs(packs: Sequence[Pack]) -> Iterator[Found]:
    for place, pack in enumerate(packs):
        for key in ("tokens", "price"):
            if getattr(pack, key) < 1:
                message = f'A pack with no {key} cannot be sold: write "{key}" from 1.'
                yield Found(("packs", place, key), "packs", message)


def _price(ware: Ware, packs: Sequence[Pack], way: Path) -> Iterator[Found]:
    if ware.tokens and ware.price:
        message = f'"{ware.id}" costs tokens and real money: write one of the two.'
        yield Found((*way, "price"), "two-prices", message)
    least = min((pack.tokens for pack in packs), default=0)
    if ware.tokens > MOST_PACKS * least and (least or not packs):
        message = (
            f'"{ware.id}" costs {counted(ware.tokens, "token")}: "packs" must reach that'
            f" with at most {MOST_PACKS} packs of any kind."
        )
        yield Found((*way, "tokens"), "packs", message)


def _odds(ware: Ware, way: Path) -> Iterator[Found]:
    """Bars of a hundred are honest only when all of the hundred are named."""
    held = sum(prize.in_100 for prize in ware.inside)
    if ware.inside and held != ALL:
        message = f'The "in_100" of "{ware.id}" come to {held}: they must come to 100.'
        yield Found((*way, "inside"), "odds-sum", message, key=True)
