"""What an author writes for a shop scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import AppId, CastId, OutcomeId, PlaceId, ThingId, WhoId
from game.core.spec import within
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title


@dataclass(frozen=True, slots=True)
class Pack:
    """What the shop sells its own coins in: `coins` of them for `price` of real money (an amount
    as in {money:5}: each region says it in its own way)."""

    id: str
    coins: int
    price: int


@dataclass(frozen=True, slots=True)
class Prize:
    """One thing that may be inside a ware, and how many in a hundred hold it."""

    id: str
    label: Title
    in_100: int = field(metadata=within(0, 100))
    picture: ThingId = ThingId("")


@dataclass(frozen=True, slots=True)
class Ware:
    """One offer. No `tells`: it is fair; otherwise it is a pull, best left alone.

    coins: its price in the shop's coins; price: in real money; neither: it is free. clock: the
    time the shop says is left (only words, nothing ever runs), and `again` what one sees on
    looking once more. tomorrow: what one sees after waiting a day. inside: what may be in it.
    giver: somebody who gives it, when it is a gift rather than the shop's. take, refuse: what the
    two buttons say, when not "Buy" and "A pull. I leave it." why: feedback after any answer. slip:
    what happens in the story after a wrong answer (small and fixable). ends: buying it ends the
    scene so, for the story to show what comes of it; the ware then waits, its tells lit.
    """

    id: str
    name: Title
    text: Bubble
    picture: ThingId
    why: Feedback
    slip: Feedback = Feedback("")
    coins: int = 0
    price: int = 0
    clock: Title = Title("")
    again: Feedback = Feedback("")
    tomorrow: Feedback = Feedback("")
    inside: tuple[Prize, ...] = ()
    tells: tuple[Tell, ...] = ()
    giver: WhoId = WhoId("")
    take: Choice = Choice("")
    refuse: Choice = Choice("")
    ends: OutcomeId = OutcomeId("")


@dataclass(frozen=True, slots=True)
class Shop:
    """Offers to look at, reckon with and decide about, a grown-up near by.

    coin, coin_picture: what the shop's own money is called and looks like. purse: the real money
    there is to spend; 0 shows no purse.

    Ends as "done" when every ware was bought or left rightly (slips may have been mended on the
    way), or as a ware's own outcome.
    """

    activity: Literal["shop"]
    place: PlaceId
    app: AppId
    player: CastId
    helper: CastId
    goal: Line
    asks_back: Line
    """What the helper answers when asked: "What do you think?"."""
    wares: tuple[Ware, ...]
    coin: Title = Title("")
    coin_picture: ThingId = ThingId("coin")
    packs: tuple[Pack, ...] = ()
    purse: int = 0
