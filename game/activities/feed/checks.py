"""What an author of a feed can get wrong that no type says."""

from collections.abc import Iterator, Mapping

from game.activities.feed.learning import begun, is_wide
from game.activities.feed.model import Feed
from game.core.findings import Found
from game.mechanics import calm, judging

RULES: Mapping[str, str] = {
    "wide-already": "A feed that learns begins narrow: one of at least two topics weighs more than"
    " all others together. Change a `weight`.",
}
"""What each rule means and how to mend it; those of whatever is judged stand in `judging.RULES`."""


def problems(spec: Feed) -> Iterator[Found]:
    """Whatever makes judging its posts unfair, or the long STOP go wrong."""
    yield from calm.problems(spec)
    yield from judging.problems(spec.posts, ("posts",))
    for place, post in enumerate(spec.posts):
        yield from judging.verdict_in(post.origin, ("posts", place, "origin"))
    yield from _topics(spec)


def _topics(spec: Feed) -> Iterator[Found]:
    if spec.learns and (len(spec.learns.topics) < 2 or is_wide(begun(spec.learns, 0))):
        message = "No topic of these outweighs all others together."
        yield Found(("learns", "topics"), "wide-already", message)
