"""What an author writes for a feed scene."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.checking import Way
from game.core.ids import AppId, CastId, ThingId
from game.core.spec import OF_LEVEL
from game.core.staging import Staging
from game.core.words import Choice, Line
from game.mechanics.calm import CalmStep, Felt
from game.mechanics.judging import Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(Thing):
    """One post: a picture with its words. What is done with one (`acts`) puts it up for others.
    With what is taken for fine there is nothing to do, unless its author lets it be put up.

    about: what the picture shows, said aloud. origin: when and where it was posted first, small
    below it; it gives no answer away. paid: the small sign of an advert in the picture's
    corner, which can be read under STOP and on the sheet. keep: no, where nothing is left of it to
    keep or to leave alone, such as a clip that is over.
    """

    picture: ThingId
    about: Line
    origin: Line = Line("")
    paid: Choice = Choice("")
    keep: Literal["yes", "no"] = "yes"

    def to_do(self, said: str) -> bool:
        return bool(self.acts) or (said == "not-fine" and self.keep == "yes")


@dataclass(frozen=True, slots=True)
class Feed:
    """Posts that come to hand one by one, each to be judged. What is rightly taken for fine is hung
    up in the story; nothing else is by judging it.

    player: whose feed it is. goal: said before the first of them. look: posts, or a player in which
    one clip is shown after another and nothing is hung up. stop, looks, breaths: where something
    upsets, the long STOP comes before anything is judged (`mechanics.calm`); what was closed stays
    closed. Ends as "checked" when all are settled, or as an act's outcome; what came of that post
    is then told on return.
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
