"""What has changed in a feed: what was decided and found out, which post is open, what is read."""

from dataclasses import dataclass

from game.activities.feed.model import Feed, Post, Way
from game.core.attempts import Attempts, Slips

CLOSELY, ORIGIN = "closely", "origin"
LOOKS = (CLOSELY, ORIGIN)
"""What can be found out on the device itself; everything else is asked elsewhere."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child just decided about the open post, until she has read what came of it."""

    way: Way
    right: bool


@dataclass(frozen=True, slots=True)
class FeedState:
    """The feed as the child sees it now.

    done: posts decided well. open: the one shown large. reading: what was just found out about it
    (a look or a source). found: all that was found out. attempts: by post. slips: posts decided
    about wrongly.
    """

    done: frozenset[tuple[str, Way]] = frozenset()
    open: str = ""
    reading: str = ""
    found: frozenset[tuple[str, str]] = frozenset()
    answer: Answer | None = None
    attempts: Attempts = Attempts()
    slips: Slips = Slips()


def decided(state: FeedState, post: str) -> Way | None:
    """What was decided about a post; None while it waits."""
    return dict(state.done).get(post)


def there(spec: Feed, state: FeedState) -> tuple[Post, ...]:
    """The posts that are in the feed now: those that always were, and those that have appeared."""
    return tuple(
        post
        for post in spec.posts
        if post.appears is None or (post.appears.of, post.appears.after) in state.done
    )


def waiting(spec: Feed, state: FeedState) -> tuple[Post, ...]:
    """The posts to decide about; one that went wrong waits at the end, so that a fresh one is met
    before it is tried again (EVIDENCE R2)."""
    left = (post for post in there(spec, state) if not decided(state, post.id))
    return tuple(sorted(left, key=lambda post: post.id in state.attempts.lit))


def open_post(spec: Feed, state: FeedState) -> Post | None:
    """The post that is shown large."""
    return next((post for post in spec.posts if post.id == state.open), None)


def mood(spec: Feed, state: FeedState) -> int:
    """How the feed makes the player feel: posts that lift, less those that weigh; hidden ones and
    reported ones are seen no more."""
    weigh = {"up": 1, "down": -1}
    gone = ("hide", "report")
    seen = (post for post in there(spec, state) if decided(state, post.id) not in gone)
    return sum(weigh[spec.moods[post.topic]] for post in seen if post.topic in spec.moods)
