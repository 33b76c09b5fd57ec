"""What an author writes for a telling scene: who can be told, with which words, and what follows.

`when` stands on whatever memory may take away; the step does that, and no room reads it.
"""

from dataclasses import dataclass, field
from typing import Literal

from game.core.ids import CastId, FeelingId, Guard, PlaceId, ThingId
from game.core.spec import written_as
from game.core.staging import UNSAID, Change, Pose, Staging
from game.core.words import Choice, Feedback, Line, Title

StarterId = Literal[
    "worry", "no-words", "keep-secret", "mistake", "quiet-talk", "read-this", "show-you",
    "guess-what",
]  # fmt: skip
"""The first words there are; the app says them, the same in every story (CURRICULUM D5)."""
By = Literal["say", "note", "sign", "text", "show", "point"]
"""How something is told: spoken, written, signed, sent, by showing it, by pointing at a picture."""
Wait = Literal["note", "touch", "evening", "morning"]
"""How somebody busy is reached after all: by a note left there, by touching the hand of one who is
asleep or can't hear, or when that hour has come."""
Later = Literal["evening", "morning"]
"""An hour that is waited for."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the adult does after listening, or what somebody says then (`who`; nobody: the
    storyteller), and what is seen of it."""

    text: Line
    who: CastId = CastId("")
    seen: tuple[Change, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody to tell, at a window of the neighbourhood.

    doing: where she is and what she does, in a few words. pose, holds, feeling: the same as it is
    drawn; who knows nothing yet doesn't smile.
    place: where the two talk then, "" for the scene's place. first: what comes of telling her
    first; says: what she says to it when she is busy or clumsy (never one of CURRICULUM D5's
    "Never"). reached: how a busy one is reached. sorry: what a clumsy one says once somebody else
    has listened. heard: what she says when she listens. does: what she then does, a press for each;
    nobody who is only clumsy needs these two.
    """

    who: CastId
    doing: Title
    pose: Pose = "stand"
    holds: ThingId = ThingId("")
    feeling: FeelingId = UNSAID
    place: PlaceId = PlaceId("")
    first: Literal["listens", "busy", "clumsy"] = "listens"
    says: Line = Line("")
    reached: tuple[Wait, ...] = ()
    sorry: Line = Line("")
    heard: Line = Line("")
    does: tuple[Deed, ...] = ()
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Starter:
    """First words, in the app's own words."""

    id: StarterId
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """A whole sentence on a tile: what it is about, or what the child would like now."""

    id: str
    text: Choice
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Tiles:
    """What can be said: a start, then, where there are any, what it is about and what is asked."""

    starts: tuple[Starter, ...]
    abouts: tuple[Clause, ...] = ()
    asks: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """An adult who notices and gently asks; she listens, whatever she did before."""

    who: CastId
    says: Line
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class AdultLine:
    """What an adult could say to the child. A slip is clumsy (too long, about soup), never unkind;
    `why`: how the child feels about it."""

    id: str
    text: Choice
    verdict: Literal["right", "slip"]
    why: Feedback


@dataclass(frozen=True, slots=True)
class OtherChair:
    """The same talk from the adult's chair, for whoever told her. who: the adult to be; asks: what
    the child says to her; says: what can be answered."""

    who: CastId = field(metadata=written_as("as"))
    asks: Line
    says: tuple[AdultLine, ...]


@dataclass(frozen=True, slots=True)
class Stone:
    """What weighs on the child: a stone in the pocket, carried by two once it is told.

    lifted: as soon as something is done, the picture's own changes show how two carry it, and it
    lies there no more.
    """

    about: Title
    lifted: Literal["no", "yes"] = "no"
    when: tuple[Guard, ...] = ()


@dataclass(frozen=True, slots=True)
class Telling:
    """A neighbourhood of people to tell. goal: said at the windows, "" for what the app says there.
    until: hours that are not waited for here: the scene ends with one, and the story goes on then.

    Ends as "told" when one of them has listened and done what she does; as "not-now", unless
    somebody asks; or as one of `until`, once somebody busy is waited for."""

    activity: Literal["telling"]
    stage: Staging
    player: CastId
    people: tuple[Listener, ...]
    words: Tiles
    by: tuple[By, ...]
    asks: tuple[Asking, ...] = ()
    other_chair: OtherChair | None = None
    stone: Stone | None = None
    goal: Line = Line("")
    until: tuple[Later, ...] = ()
