"""What an author writes for a feed scene."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.ids import AppId, CastId, OutcomeId, PlaceId, ThingId
from game.core.spec import within
from game.core.words import Bubble, Choice, Feedback, Line, Tell, Title

Way = Literal["share", "pass", "hide", "report", "follow", "answer"]
"""What can be decided about a post. pass: leave it where it is; answer: do or write something of
the child's own (act on a warning, welcome somebody); the author's label says what."""

PostId = NewType("PostId", str)
"""A post of this feed."""
SourceId = NewType("SourceId", str)
"""Somewhere else to ask, in this scene."""


@dataclass(frozen=True, slots=True)
class Move:
    """A way offered under every post, in the words of this app."""

    way: Way
    label: Choice


@dataclass(frozen=True, slots=True)
class Source:
    """Somewhere else to ask about a post: a radio, a book (`picture`) or somebody (`who`).

    nothing: what it says of a post that has no line of its own from it.
    """

    id: str
    label: Choice
    nothing: Line
    picture: ThingId = ThingId("")
    who: CastId = CastId("")


@dataclass(frozen=True, slots=True)
class Appears:
    """A post that comes only once this was decided about another one: following brings more."""

    after: Way
    of: PostId


@dataclass(frozen=True, slots=True)
class Origin:
    """Who posted it first, when and with what: where most fakes give themselves away."""

    text: Bubble
    tells: tuple[Tell, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """One post. It is genuine when neither it nor its origin has `tells`.

    about: what its picture shows, said aloud. closely: what looking closely finds. says: what each
    source answers about it. paid: the small sign of a hidden advert, seen once looked at closely.
    right: the ways that are good answers. why: feedback after any of them. slips: by way, the small
    consequence of a wrong one; ends: by way, the outcome that shows it as a scene of its own.
    travels: who sees it once it is shared. kind: "voice" is a voice note, its `text` what it says.
    blurred: "yes" shows a grey cloud instead of the picture, and `text` is the label on it.
    topic: what it is about, for `moods`.
    """

    id: str
    sender: Title
    text: Bubble
    right: tuple[Way, ...]
    why: Feedback
    origin: Origin
    closely: Line
    picture: ThingId = ThingId("")
    about: Line = Line("")
    says: Mapping[SourceId, Line] = field(default_factory=dict)
    tells: tuple[Tell, ...] = ()
    paid: Choice = Choice("")
    slips: Mapping[Way, Feedback] = field(default_factory=dict)
    ends: Mapping[Way, OutcomeId] = field(default_factory=dict)
    travels: Line = Line("")
    kind: Literal["picture", "voice"] = "picture"
    blurred: Literal["yes", "no"] = "no"
    topic: str = ""
    appears: Appears | None = None

    @property
    def all_tells(self) -> tuple[Tell, ...]:
        """What gives it away, in its words and in its origin; nothing when it is genuine."""
        return (*self.tells, *self.origin.tells)


@dataclass(frozen=True, slots=True)
class Feed:
    """Posts to look at, to ask about elsewhere and to decide about.

    Ends as "checked" when every post that is there was decided well, as "muddled" once when more
    than `slips_allowed` went wrong (the scene goes on when it is entered again, the posts in
    question waiting with their tells lit), or as an outcome of a post's `ends`, after which that
    post waits as well. moods: how posts on a topic make the player feel while they are there.
    """

    activity: Literal["feed"]
    place: PlaceId
    app: AppId
    player: CastId
    goal: Line
    moves: tuple[Move, ...]
    sources: tuple[Source, ...]
    posts: tuple[Post, ...]
    slips_allowed: int = field(default=2, metadata=within(0, 20))
    helper: CastId = CastId("")
    moods: Mapping[str, Literal["up", "down"]] = field(default_factory=dict)
