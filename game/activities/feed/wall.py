"""Where settled posts are: hung up on a rope for others to see, or kept to show to a grown-up."""

from collections.abc import Iterable

from game.activities.feed.model import Feed, Post
from game.activities.feed.state import FeedState, hangs
from game.ui.context import Context
from game.ui.drawing_names import OwnThing, thing_drawing
from game.ui.nodes import Box, Node, Picture

HIGH, SMALL = 44.0, 40.0


def wall(spec: Feed, state: FeedState, ctx: Context) -> tuple[Node, ...]:
    """Both places, as far as anything is there; each picture flies to its own."""
    up = [each for each in spec.posts if hangs(each, state)]
    kept = [each for each in spec.posts if each.id in state.hand.kept and each not in up]
    hung = ctx.words("Hung up", "where pictures hang for everyone to see")
    to_show = ctx.words("To show", "where messages for a grown-up lie")
    both = (*_place("thing/peg", hung, up), *_place("thing/basket-show", to_show, kept))
    return (Box(both, "row", gap=24, justify="centre", min_h=1),) if both else ()


def _place(drawn: OwnThing, label: str, posts: Iterable[Post]) -> tuple[Node, ...]:
    pictures = tuple(
        Picture(thing_drawing(each.picture), h=SMALL, key=f"post-{each.id}") for each in posts
    )
    if not pictures:
        return ()
    where = Picture(drawn, h=HIGH, label=label, key=drawn.removeprefix("thing/"))
    inside = (where, *pictures)
    return (Box(inside, "row", gap=6, align="end"),)
