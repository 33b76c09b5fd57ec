"""What an author writes for a sort scene."""

from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.checking import Way
from game.core.ids import AppId, CastId, Guard, MarkId, ThingId
from game.core.spec import OF_LEVEL, written_as
from game.core.staging import Change, Staging
from game.core.words import Choice, Line
from game.mechanics.judging import Thing
from game.mechanics.lights import Audience

PocketId = NewType("PocketId", str)
"""One of the places into which this scene's cards are laid."""


@dataclass(frozen=True, slots=True)
class Pocket:
    """A place of the story into which cards are laid: a pocket, a shelf, the tail of a kite.

    thing: its drawing. label: what laying a card there is called. shows: what lies there is kept
    to show to a grown-up.
    """

    id: PocketId
    thing: ThingId
    label: Choice
    shows: Literal["no", "yes"] = "no"


@dataclass(frozen=True, slots=True)
class Laying:
    """What comes of a card in one place: what is said, and what the picture shows from then on.

    Where something is said, it has a page of its own before the next card comes; how somebody
    feels about it is seen there alone, and so is what is the case `meanwhile`.
    """

    pocket: PocketId = field(metadata=written_as("in"))
    says: Line = Line("")
    sets: tuple[MarkId, ...] = ()
    seen: tuple[Change, ...] = ()
    meanwhile: tuple[Change, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Thing):
    """One card, as it comes to hand. Each of its acts puts something on the board; where one leads
    to a scene, it does once the card was left up there.

    picture: what is drawn on it. turns: what it is once it was laid, "" for a card still. suits:
    the place for which it is made. laid: what comes of it, place by place.
    """

    picture: ThingId
    turns: ThingId = ThingId("")
    suits: PocketId = PocketId("")
    laid: tuple[Laying, ...] = ()

    def to_do(self, said: str) -> bool:
        """What is taken for fine and has nothing to pin up needs nothing more. What goes to a place
        of the story is laid there once it was told about."""
        return not self.suits and (bool(self.acts) or said == "not-fine")


@dataclass(frozen=True, slots=True)
class Sort:
    """Cards that come to hand one by one, each to be judged, and then pinned up, laid somewhere or
    kept.

    player: who sorts them. goal: said before the first of them. audience: who reads the board, in
    the valley's windows where the stage shows it; none: there is no board. pockets: the places of
    the story into which cards are laid, in the place of a board. lay: said beside the first sheet,
    of what can be done with a card there. app: on whose screen the cards
    come; without it they are of paper. Ends as "sorted" when all are settled, or as an act's
    outcome; what came of that card is then told on return.
    """

    activity: Literal["sort"]
    stage: Staging
    player: CastId
    goal: Line
    cards: tuple[Card, ...]
    audience: Audience | None = None
    pockets: tuple[Pocket, ...] = ()
    lay: Line = Line("")
    app: AppId = AppId("")
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
