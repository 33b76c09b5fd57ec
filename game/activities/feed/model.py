"""What an author writes for a feed scene."""

from dataclasses import dataclass, field
from typing import Literal, NewType

from game.core.checking import Way
from game.core.ids import AppId, CastId, MarkId, ThingId
from game.core.spec import OF_LEVEL, within
from game.core.staging import Change, Staging
from game.core.words import Choice, Line
from game.mechanics.calm import CalmStep, Felt
from game.mechanics.judging import Thing

TopicId = NewType("TopicId", str)
"""What a post is about, as a feed that learns sorts them."""
MOST = 9
"""The most a topic can weigh."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What posts are about. weight: how much of it the feed thinks is wanted, before the child has
    done anything."""

    id: TopicId
    label: Choice
    thing: ThingId
    weight: int = field(default=1, metadata=within(0, MOST))


@dataclass(frozen=True, slots=True)
class Learns:
    """How a feed learns: what is watched, liked and searched comes more often, what is hidden less.

    topics: two at least; one of them outweighs all others at first. shows: how many of the next
    posts are seen at a time. narrow, wide: what the place shows while one topic outweighs all
    others, and when none does any more.
    """

    topics: tuple[Topic, ...]
    shows: int = field(default=5, metadata=within(3, 6))
    narrow: tuple[Change, ...] = ()
    wide: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Liked:
    """What comes of liking a post: what is said, and remembered."""

    says: Line = Line("")
    sets: tuple[MarkId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Thing):
    """One post: a picture with its words. What is done with one (`acts`) puts it up for others.
    With what is taken for fine there is nothing to do, unless its author lets it be put up.

    about: what the picture shows, said aloud. origin: when and where it was posted first, small
    below it; it gives no answer away. paid: the small sign of an advert in the picture's
    corner, which can be read under STOP and on the sheet. keep: no, where nothing is left of it to
    keep or to leave alone, such as a clip that is over. topic: in a feed that learns, what it is
    about; such a post can be hidden, or liked, and `liked` says what comes of the latter.
    """

    picture: ThingId
    about: Line
    origin: Line = Line("")
    paid: Choice = Choice("")
    keep: Literal["yes", "no"] = "yes"
    topic: TopicId = TopicId("")
    liked: Liked = Liked()

    def to_do(self, said: str) -> bool:
        free = bool(self.acts) or bool(self.topic)
        return free or (said == "not-fine" and self.keep == "yes")


@dataclass(frozen=True, slots=True)
class Feed:
    """Posts that come to hand one by one, each to be judged. What is rightly taken for fine is hung
    up in the story; nothing else is by judging it.

    player: whose feed it is. goal: said before the first of them. look: posts, or a player in which
    one clip is shown after another and nothing is hung up. stop, looks, breaths: where something
    upsets, the long STOP comes before anything is judged (`mechanics.calm`); what was closed stays
    closed. Ends as "checked" when all are settled, or as an act's outcome; what came of that post
    is then told on return. learns: it picks by what the child does; then it ends as "widened" where
    no topic outweighs all others in the end, or as "rested" when she rests: then it has forgotten
    all, and goes on where it was left.
    """

    activity: Literal["feed"]
    stage: Staging
    app: AppId
    player: CastId
    goal: Line
    posts: tuple[Post, ...]
    ways: tuple[Way, ...] = field(default=(), metadata=OF_LEVEL)
    look: Literal["posts", "player"] = "posts"
    stop: tuple[CalmStep, ...] = ()
    looks: tuple[Felt, ...] = ()
    breaths: tuple[Felt, ...] = ()
    learns: Learns | None = None
