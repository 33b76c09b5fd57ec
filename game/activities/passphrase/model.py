"""What an author writes for a passphrase scene."""

from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.ids import CastId, PlaceId, SkillId, ThingId
from game.core.spec import within
from game.core.words import Choice, Feedback, Line, Title

GroupId = NewType("GroupId", str)
TileId = NewType("TileId", str)


@dataclass(frozen=True, slots=True)
class Group:
    """Tiles that lie together: all from the sea, all from home."""

    id: str
    label: Choice
    picture: ThingId


@dataclass(frozen=True, slots=True)
class Tile:
    """One word, with its drawing. known: everybody knows it of the player, so the parrot tries it
    first; `why` then says how it knows. Nothing can be typed: a password here is tiles alone."""

    id: str
    word: Title
    picture: ThingId
    group: GroupId
    known: Literal["yes", "no"] = "no"
    why: Feedback = Feedback("")


@dataclass(frozen=True, slots=True)
class Lock:
    """Somewhere that wants a password of its own. The words of one lock are known at the next."""

    id: str
    label: Title
    shut: ThingId
    open: ThingId


@dataclass(frozen=True, slots=True)
class Span:
    """How long so many guesses take, as something a child feels. The last span has no end.

    guesses: up to so many, at ten a minute. stays: the parrot stays as long as that, so a lock
    that holds no longer is opened.
    """

    id: str
    label: Title
    picture: ThingId
    guesses: int = 0
    stays: Literal["yes", "no"] = "no"


@dataclass(frozen=True, slots=True)
class Example:
    """A password of somebody else to judge: in boosters and on paper."""

    id: str
    tiles: tuple[TileId, ...]
    why: Feedback


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Word tiles to put together, and a parrot that guesses.

    words: how many make a password. book: how many words such tiles could be drawn from (a list of
    3000 common words makes three words hold longer than the oldest tree).

    Ends as "strong" when every lock has a password that lasts as long as the last span, as "opened"
    the first time the parrot gets in (the scene goes on when it is entered again).
    """

    activity: Literal["passphrase"]
    place: PlaceId
    player: CastId
    helper: CastId
    skill: SkillId
    goal: Line
    groups: tuple[Group, ...]
    tiles: tuple[Tile, ...]
    locks: tuple[Lock, ...]
    spans: tuple[Span, ...]
    opened: Feedback
    """What comes of it when the parrot gets in."""
    part: Feedback
    """It holds for a while, but the parrot says one of its words at once."""
    short: Feedback
    """No word is known, but there are too few."""
    strong: Feedback
    examples: tuple[Example, ...] = ()
    outside: Title = Title("")
    """What the examples are called where they are judged outside the scene: "A password"."""
    words: int = field(default=3, metadata=within(1, 6))
    book: int = 3000
