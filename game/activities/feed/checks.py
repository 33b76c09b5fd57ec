"""What an author of a feed can get wrong that no type says."""

from collections.abc import Iterator

from game.activities.feed.model import Feed
from game.core.findings import Found
from game.mechanics import calm, judging


def problems(spec: Feed) -> Iterator[Found]:
    """Whatever makes judging its posts unfair, or the long STOP go wrong."""
    yield from calm.problems(spec)
    yield from judging.problems(spec.posts, ("posts",))
    for place, post in enumerate(spec.posts):
        yield from judging.verdict_in(post.origin, ("posts", place, "origin"))
