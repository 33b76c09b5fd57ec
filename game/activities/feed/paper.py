"""The printed twin of a feed: pictures to judge, three answers and places to ask; and its key."""

from game.activities.feed.model import Feed, Learns, Post
from game.mechanics import calm, judging
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed

_HIGH, _SMALL = 150.0, 60.0


def paper(spec: Feed, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *judging.paper(spec.posts, spec.ways, ctx, shown=_picture),
        *((_pile(spec.learns),) if spec.learns else ()),
    )


def _pile(learns: Learns) -> Node:
    """A pile of cards from which the next posts are drawn: of each topic as many as it weighs."""
    cards = (
        cut_out(Picture(thing_drawing(each.thing), h=_SMALL), Words(each.label, "small"), w=120)
        for each in learns.topics
        for _ in range(max(each.weight, 1))
    )
    return cut_outs(*cards)


def _picture(post: Post) -> tuple[Node, ...]:
    """The picture, and the small words below it."""
    small = tuple(Words(text, "small") for text in (post.origin, post.paid) if text)
    return (Picture(thing_drawing(post.picture), h=_HIGH, label=post.about), *small)


def key(spec: Feed, ctx: Context) -> Node:
    """What each is, why, what each place to ask answers, and how the pile of cards learns."""
    pile = ctx.words(
        "Shuffle the pile and draw. Liked or searched: one card more. Hidden: one less.",
        "key of a printed feed that learns",
    )
    told = (Words(pile),) if spec.learns else ()
    return printed(*calm.key(spec, ctx), *judging.key(spec.posts, spec.ways, ctx), *told)
