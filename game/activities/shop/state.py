"""What has changed in a shop: what is in hand, and how closely it was looked into."""

from dataclasses import dataclass
from typing import Literal

from game.activities.shop.model import Shop, Ware
from game.mechanics.judging import Hand, in_hand

Page = Literal["offer", "price", "chart"]
"""What is shown of a ware: the offer itself, the scale for its price, what a hundred held."""


@dataclass(frozen=True, slots=True)
class Looking:
    """How the ware in hand is looked into; all of it starts anew with the next.

    packs: those on the scale, by id. later: a day has passed. batch: which hundred boxes the chart
    shows.
    """

    page: Page = "offer"
    packs: tuple[str, ...] = ()
    later: bool = False
    batch: int = 0


@dataclass(frozen=True, slots=True)
class ShopState:
    """hand: what was found out and decided about the ware in hand, and which are settled. turned:
    the ware that was turned to before its turn came. seed: what chance begins with."""

    hand: Hand = Hand()
    turned: str = ""
    looking: Looking = Looking()
    seed: int = 0


BATCHES = 3


def coming(spec: Shop, state: ShopState) -> tuple[Ware, ...]:
    """The wares as they come to hand: what was turned to, then the rest in their author's order."""
    return tuple(sorted(spec.wares, key=lambda ware: ware.id != state.turned))


def ware_now(spec: Shop, state: ShopState) -> Ware | None:
    """The ware in hand; None once all are settled."""
    return in_hand(coming(spec, state), state.hand)
