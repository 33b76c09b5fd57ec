"""What an author writes for a passphrase scene."""

from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.checking import Way
from game.core.ids import AnchorId, AppId, CastId, MarkId, SkillId, ThingId
from game.core.spec import OF_LEVEL, within
from game.core.staging import Change, Staging
from game.core.words import Feedback, Line, Title
from game.mechanics.judging import Thing

TileId = NewType("TileId", str)


@dataclass(frozen=True, slots=True)
class Tile:
    """One word, with its drawing. Nothing can be typed: a password here is tiles alone."""

    id: str
    word: Title
    picture: ThingId


@dataclass(frozen=True, slots=True)
class Guess:
    """What the parrot tries, in the order of their list, and acts: it blows out candles for an age.

    tile: the word it finds, which everybody knows of the player; `why` then says how. Without a
    tile it is an idea of the parrot's own, and finds nothing. acts: how it is drawn meanwhile.
    """

    says: Line
    acts: ThingId
    tile: TileId = TileId("")
    why: Feedback = Feedback("")


@dataclass(frozen=True, slots=True)
class Span:
    """How long so many guesses take, as something a child feels. The last span has no end.

    guesses: up to so many, at ten a minute. stays: the parrot stays as long as that, so a password
    that holds no longer is found.
    """

    id: str
    label: Title
    picture: ThingId
    guesses: int = 0
    stays: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class Joy:
    """A page of what comes of words that hold. dance: where the player's own words stand, drawn, in
    their order. sets: marks that are remembered once the page is seen."""

    text: Line
    sets: tuple[MarkId, ...] = ()
    seen: tuple[Change, ...] = ()
    dance: tuple[AnchorId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Thing):
    """What somebody writes about the words once they hold."""

    def to_do(self, said: str) -> bool:
        """Only where something is offered."""
        return bool(self.acts) and said == "not-fine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passphrase:
    """Word tiles to put together, and a parrot that guesses; then what others write about it.

    picture: what the app's page shows above what others write, such as what the words open. words:
    how many make a password. book: how many words such tiles could be drawn from (a list of
    3000 common words makes three words hold longer than the oldest tree). laid: words that lie
    there from the start. aloud: so many guesses that find nothing are said, before the rest of them
    are only counted.

    Ends as "strong" when a password lasts as long as the last span, what others write is judged,
    and the joy is over; as "opened" the first time the parrot finds the words (the scene goes on
    when it is entered again); and as the acts of a message end: then the parrot has heard the
    words, and new ones are needed.
    """

    activity: Literal["passphrase"]
    stage: Staging
    app: AppId
    player: CastId
    skill: SkillId
    goal: Line
    tiles: tuple[Tile, ...]
    guesses: tuple[Guess, ...]
    spans: tuple[Span, ...]
    part: Feedback
    """It holds for a while, but the parrot says one of its words at once."""
    short: Feedback
    """No word is known, but there are too few."""
    strong: Feedback
    opened: Feedback = Feedback("")
    """What comes of it when the parrot finds the words, where it can."""
    laid: tuple[TileId, ...] = ()
    messages: tuple[Message, ...] = ()
    joy: tuple[Joy, ...] = ()
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
    picture: ThingId = ThingId("")
    aloud: int = field(default=2, metadata=within(1, 4))
    words: int = field(default=3, metadata=within(1, 6))
    book: int = 3000
