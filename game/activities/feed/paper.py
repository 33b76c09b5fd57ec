"""The printed twin of a feed: pictures to judge, three answers, and what each way says overleaf."""

from game.activities.feed.model import Feed, Post
from game.mechanics import judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed

_HIGH = 150.0


def paper(spec: Feed, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*(_picture(ctx.number(at), post) for at, post in enumerate(spec.posts, 1))),
        *judging.paper(spec.posts, spec.ways, ctx),
    )


def _picture(number: str, post: Post) -> Box:
    """A picture with the number of its card, so that both find each other."""
    drawn = Picture(thing_drawing(post.picture), h=_HIGH, label=post.about)
    small = tuple(Words(text, "small") for text in (post.origin, post.paid) if text)
    return cut_out(Words(number, "heading"), drawn, *small)
