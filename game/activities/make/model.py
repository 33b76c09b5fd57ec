"""What an author writes for something to make: its places, and the pieces that fit each."""

from dataclasses import dataclass
from typing import Literal

from game.core.ids import CastId, Guard, MarkId, ThingId
from game.core.staging import Staging
from game.core.words import Choice, Line, Title


@dataclass(frozen=True, slots=True)
class Piece:
    """A tile: what it says and the layer it adds to the picture. sets: what is remembered of it
    when all is made. lacks: what whoever has to live with it says when it is called done with this
    piece in it; then the piece lies beside it again."""

    id: str
    text: Choice
    thing: ThingId
    sets: tuple[MarkId, ...] = ()
    lacks: Line = Line("")
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """A place of what is made: a gap until one piece fills it."""

    id: str
    label: Title
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Make:
    """Pieces go into places, a press each, and the picture grows: `base`, and upon it the layers
    of what is laid, in the order of their places. All of them are drawn in one box.

    what: what it is called. Ends as "made" once every place is filled, it is called done, and
    nothing in it `lacks` anything.
    """

    activity: Literal["make"]
    stage: Staging
    player: CastId
    what: Title
    goal: Line
    base: ThingId
    places: tuple[Gap, ...]
