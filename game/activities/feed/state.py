"""What has changed in a feed: the post in hand, which posts were put up, and what it has learnt."""

from dataclasses import dataclass

from game.activities.feed.learning import Learnt
from game.activities.feed.model import Post
from game.mechanics.calm import Calm
from game.mechanics.judging import Hand


@dataclass(frozen=True, slots=True)
class FeedState:
    """hand: what was found out and decided about the post in hand, and which are settled. up: the
    posts that an act put up for others, whatever was thought of them. calm: how far the long STOP
    has come. learnt: what it thinks of whoever looks at it."""

    hand: Hand = Hand()
    up: frozenset[str] = frozenset()
    calm: Calm = Calm()
    learnt: Learnt = Learnt()


def hangs(post: Post, state: FeedState) -> bool:
    """Whether a settled post hangs for everyone to see: it was put up, or rightly taken for
    fine."""
    rightly = post.fine == "yes" and post.id not in state.hand.attempts.lit
    return post.id in state.hand.settled and (rightly or post.id in state.up)
