"""What has changed in a shop: what is in hand, and how closely it was looked into."""

from dataclasses import dataclass
from typing import Literal

from game.mechanics.judging import Hand

Page = Literal["offer", "price", "chart"]
"""What is shown of a ware: the offer itself, the scale for its price, what a hundred held."""


@dataclass(frozen=True, slots=True)
class Looking:
    """How the ware in hand is looked into; all of it starts anew with the next.

    packs: those on the scale, by id. later: a day has passed. batch: the last hundred boxes that
    were opened, from 0; those before lie beside them.
    """

    page: Page = "offer"
    packs: tuple[str, ...] = ()
    later: bool = False
    batch: int = 0


@dataclass(frozen=True, slots=True)
class ShopState:
    """hand: what was found out and decided about the ware in hand, and which are settled. seed:
    what chance begins with."""

    hand: Hand = Hand()
    looking: Looking = Looking()
    seed: int = 0


BATCHES = 3
"""So many hundreds can be counted: enough to see that more of them bring more of the same."""
