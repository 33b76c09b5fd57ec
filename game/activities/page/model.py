"""What an author writes for a page scene: pages of a browser, to be judged part by part."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.checking import Way
from game.core.ids import AppId, CastId, ThingId
from game.core.spec import OF_LEVEL
from game.core.staging import Staging
from game.core.words import Bubble, Line, Title
from game.mechanics.judging import Thing

Part = Literal["address", "clock", "wares", "reviews", "pay"]
"""Where a spot stands on its page, by which it is drawn and called.

address: in the bar on top. clock: how long something can be had. wares: what is for sale. reviews:
what others say of it. pay: how it is paid.
"""
Counts = Literal["no", "runs", "again"]
"""A clock on the page counts down, or it does and begins anew by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpot(Thing):
    """A part of a page, judged where it stands. Without acts there is nothing to do with it.
    counts: what a clock on the page's banner does that belongs to it."""

    part: Part
    counts: Counts = "no"

    def to_do(self, said: str) -> bool:
        return bool(self.acts)


@dataclass(frozen=True, slots=True)
class ForSale:
    """Something for sale: its picture and what is written under it."""

    thing: ThingId
    text: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One page, on a tab of its own.

    banner: the drawing beside its name. front: the shop itself, wide, in whose window its wares
    are seen. look: how much it glitters. address: what the bar on top
    shows where no spot stands in it. slogan: what it says of itself.
    """

    id: str
    name: Title
    banner: ThingId
    spots: tuple[PageSpot, ...]
    front: ThingId = ThingId("")
    look: Literal["plain", "shiny"] = "plain"
    address: Bubble = Bubble("")
    slogan: Line = Line("")
    wares: tuple[ForSale, ...] = ()


@dataclass(frozen=True, slots=True)
class Browser:
    """Pages beside each other, whose parts are judged in any order, page by page as they come.

    player: whose browser it is. goal: said before the first is judged. list_for: who gets the list
    of what was found, "" where none is kept; rule: what its parts come to, said under it. Ends as
    "judged" when all is settled and a list taken along, or as an act's outcome; what came of that
    part is then told on return.
    """

    activity: Literal["page"]
    stage: Staging
    app: AppId
    player: CastId
    goal: Line
    sites: tuple[Site, ...]
    list_for: CastId = CastId("")
    rule: Line = Line("")
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
