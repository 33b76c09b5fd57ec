"""What has changed in a shop: what was bought or left, what is looked at and how, what was said."""

from dataclasses import dataclass
from typing import Literal

from game.activities.shop.model import Shop, Ware
from game.core.attempts import Attempts

Way = Literal["bought", "left"]
Page = Literal["offer", "price", "inside", "chart"]
"""What is shown of a ware: the offer itself, the scale for its price, what may be inside, and what
a hundred openings gave."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child just decided about a ware, until she has read what came of it.

    bought: the money really went; otherwise it was left, or the helper's question was answered.
    """

    item: str
    right: bool
    bought: bool = False


@dataclass(frozen=True, slots=True)
class Looking:
    """How the open ware is looked at; all of it starts anew when the ware is opened again.

    packs: those on the scale, by id. looks: how often the clock was looked at once more, up to
    `MOST_LOOKS`. waited: a day has passed. said: what was tried last, so that it is told of.
    batch: which hundred boxes the chart shows.
    """

    page: Page = "offer"
    packs: tuple[str, ...] = ()
    looks: int = 0
    waited: bool = False
    said: Literal["", "again", "day"] = ""
    batch: int = 0


@dataclass(frozen=True, slots=True)
class ShopState:
    """The shop as the child sees it now.

    placed: wares rightly bought or left. open: the one shown large. asking: the helper was asked
    about it and asks back. attempts: by ware. seed: what chance begins with.
    """

    seed: int = 0
    placed: frozenset[tuple[str, Way]] = frozenset()
    open: str = ""
    looking: Looking = Looking()
    asking: bool = False
    answer: Answer | None = None
    attempts: Attempts = Attempts()


MOST_LOOKS = 3
BATCHES = 3


def open_ware(spec: Shop, state: ShopState) -> Ware | None:
    """The ware shown large."""
    return next((ware for ware in spec.wares if ware.id == state.open), None)


def way_of(state: ShopState, item: str) -> Way | None:
    """Whether a ware was bought or left; None while that is open."""
    return dict(state.placed).get(item)


def waiting(spec: Shop, state: ShopState) -> tuple[Ware, ...]:
    """The wares to decide about; one that went wrong waits at the end, so that a fresh one is met
    before it is tried again (EVIDENCE R2)."""
    left = (ware for ware in spec.wares if way_of(state, ware.id) is None)
    return tuple(sorted(left, key=lambda ware: ware.id in state.attempts.lit))
