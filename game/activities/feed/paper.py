"""The printed twin of a feed: cards to cut out, who can be asked, and the ways to lay them."""

from game.activities.feed.model import Feed, Post, Source, SourceId
from game.activities.feed.moves import look_words
from game.activities.feed.state import ORIGIN
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import cut_out, cut_outs, printed


def paper(spec: Feed, ctx: Context) -> Node:
    """Everything a group needs to play at a table; the answers are on the grown-up's key."""
    ways = tuple(cut_out(Words(move.label, "heading")) for move in spec.moves)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        cut_outs(*(_card(post, ctx) for post in spec.posts)),
        cut_outs(*(_asked(source, spec) for source in spec.sources)),
        cut_outs(*ways),
    )


def _card(post: Post, ctx: Context) -> Node:
    """A post: its picture and words, and folded under it who posted it first."""
    shown = post.picture and post.blurred == "no"
    drawn = (Picture(thing_drawing(post.picture), h=150, label=post.about),) if shown else ()
    text = (Words(post.sender, "button"), Words(post.text))
    first = (Words(look_words(ORIGIN, ctx), "small"), Words(post.origin.text, "small"))
    return cut_out(*drawn, *text, *first)


def _asked(source: Source, spec: Feed) -> Node:
    """What one source says of every post, for whoever plays it at the table."""
    lines = (_says(source, post) for post in spec.posts)
    return cut_out(Words(source.label, "button"), *lines)


def _says(source: Source, post: Post) -> Node:
    said = post.says.get(SourceId(source.id), "") or source.nothing
    return Box((Words(post.sender, "small", "ink-soft"), Words(said, "small")))
