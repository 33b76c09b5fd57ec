"""What an author writes for a shop scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.checking import Way
from game.core.ids import AppId, CastId, ThingId
from game.core.spec import OF_LEVEL, within
from game.core.staging import Staging
from game.core.words import Line, Title
from game.mechanics.judging import Thing


@dataclass(frozen=True, slots=True)
class Pack:
    """What the shop sells its tokens in: `tokens` of them for `price` of real money (an amount as
    in {money:5}: each region says it in its own way)."""

    id: str
    tokens: int
    price: int


@dataclass(frozen=True, slots=True)
class Prize:
    """One thing that may be inside a ware, and how many in a hundred hold it."""

    id: str
    label: Title
    in_100: int = field(metadata=within(0, 100))
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ware(Thing):
    """One offer, judged fair or not; what to do with it is another question.

    tokens: its price in the shop's own money; price: in real money; neither: it is free. clock: the
    time the shop says is left (only words, nothing ever runs). tomorrow: what is seen of it a day
    later. inside: what may be in it. acts: asking a grown-up for it, or what a trick wants pressed.
    """

    name: Title
    picture: ThingId
    tokens: int = 0
    price: int = 0
    clock: Title = Title("")
    tomorrow: Line = Line("")
    inside: tuple[Prize, ...] = ()

    @property
    def comes_with(self) -> tuple[str, ...]:
        return ("tokens",) if self.tokens else ()


@dataclass(frozen=True, slots=True)
class Shop:
    """Offers of a game to look into, reckon with and judge, one after another.

    player: whose device it is. goal: said before the first is judged. token, token_picture: what
    the shop's own money is called and looks like.

    Ends as "done" when each offer has its verdict, whatever was bought, or as an act's outcome;
    what came of that offer is then told on return.
    """

    activity: Literal["shop"]
    stage: Staging
    app: AppId
    player: CastId
    goal: Line
    wares: tuple[Ware, ...]
    token: Title = Title("")
    token_picture: ThingId = ThingId("shell")
    packs: tuple[Pack, ...] = ()
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
