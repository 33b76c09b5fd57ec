"""What an author writes for a sort scene."""

from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.ids import CastId, OutcomeId, PlaceId, SkillId, ThingId
from game.core.spec import within
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

CardId = NewType("CardId", str)
SpotId = NewType("SpotId", str)


@dataclass(frozen=True, slots=True)
class Spot:
    """Somewhere cards can lie: a board, a box, the hands of a safe adult.

    who: the place is a person, drawn as she or he is; a right card handed over is told.
    """

    id: str
    label: Choice
    picture: ThingId
    who: CastId = CastId("")


@dataclass(frozen=True, slots=True)
class Slip:
    """What comes of a card in one certain wrong spot; `ends` shows it in a scene of its own.

    When the sort is entered again the card still lies there, to be taken back.
    """

    spot: SpotId
    text: Feedback
    ends: OutcomeId = OutcomeId("")


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to put somewhere. `name` is read at a glance, `text` is what is judged.

    right: the spots that are good answers. tells: why it does not belong just anywhere; a card
    without any is a twin. slip: what comes of every wrong spot that has no slip of its own.
    skill: what a match without tells shows.
    """

    id: str
    name: Title
    text: Bubble
    picture: ThingId
    right: tuple[SpotId, ...]
    why: Feedback
    slip: Feedback = Feedback("")
    slips: tuple[Slip, ...] = ()
    tells: tuple[Tell, ...] = ()
    skill: SkillId = SkillId("")


@dataclass(frozen=True, slots=True)
class Show:
    """A drawing of how things stand: a kite weighed down, a path that is open.

    It holds while every one of `cards` lies somewhere (in `spot`, when that is named) and at least
    `least` cards lie there. Of the shows with the same `part` the last one that holds is seen;
    different parts are drawn upon each other. about: what is said of it.
    """

    picture: ThingId
    about: Line
    spot: SpotId = SpotId("")
    cards: tuple[CardId, ...] = ()
    least: int = field(default=0, metadata=within(0, 50))
    part: str = ""


@dataclass(frozen=True, slots=True)
class Sort:
    """Cards to put where they belong.

    Ends as "sorted" when every card lies right, as "muddled" once when more than `slips_allowed`
    went wrong (it goes on when it is entered again), or as a slip's outcome. judges: "no" when the
    cards are only matched, and none of them is a trick.
    """

    activity: Literal["sort"]
    place: PlaceId
    player: CastId
    helper: CastId
    goal: Line
    hint: Line
    """What the helper answers when she is asked: what to look at, never which spot."""
    spots: tuple[Spot, ...]
    cards: tuple[Card, ...]
    shows: tuple[Show, ...] = ()
    judges: Literal["yes", "no"] = "yes"
    slips_allowed: int = field(default=3, metadata=within(0, 20))
    outside: Title = Title("")
    """What the cards are called where they are judged outside the scene: "On the board for all"."""
