"""The printed twin of a feed: pictures to judge, three answers and places to ask; and its key."""

from game.activities.feed.model import Feed, Post
from game.mechanics import calm, judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import printed

_HIGH = 150.0


def paper(spec: Feed, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *judging.paper(spec.posts, spec.ways, ctx, shown=_picture),
    )


def _picture(post: Post) -> tuple[Node, ...]:
    """The picture, and the small words below it."""
    small = tuple(Words(text, "small") for text in (post.origin, post.paid) if text)
    return (Picture(thing_drawing(post.picture), h=_HIGH, label=post.about), *small)


def key(spec: Feed, ctx: Context) -> Node:
    """What each is, why, and what each place to ask answers."""
    return printed(*calm.key(spec, ctx), *judging.key(spec.posts, spec.ways, ctx))
