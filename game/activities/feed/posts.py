"""What the device of a feed shows: the posts one under another, or one of them large."""

from typing import Literal

from game.activities.feed.model import Feed, Post
from game.activities.feed.moves import ICONS
from game.activities.feed.state import CLOSELY, FeedState, decided, there, waiting
from game.core.acts import Act
from game.core.words import Tell
from game.ui import tells
from game.ui.context import Context
from game.ui.drawing_names import DrawingName, Icon, thing_drawing
from game.ui.nodes import Box, Button, Look, Node, Picture, Words
from game.ui.parts import wall, way_back

CARD = 244
"""Two cards beside each other on the device at 1280 wide."""
AROUND = 168
"""What stands beside the cards on a small screen: edges, the scroll arrows and a gap."""
OPEN, CLOSE, LOOKED_AT = 168, 110, 250
"""How tall the picture of the open post is, on an upright page, and while one looks closely."""


def posts(spec: Feed, state: FeedState, ctx: Context) -> Node:
    """The posts that wait, then those decided about; all of them can be looked at again."""
    fresh = waiting(spec, state)
    old = tuple(post for post in there(spec, state) if post not in fresh)
    cards = tuple(_card(state, post, ctx) for post in (*fresh, *old))
    return wall(cards, one_a_row=_one_a_row(ctx))


def post_large(state: FeedState, post: Post, ctx: Context) -> Node:
    """One post: its picture, its words, and what was found out about where it comes from."""
    lit = post.id in state.attempts.lit or state.answer is not None
    right = bool(state.answer and state.answer.right)
    free = () if state.answer or close_by(ctx) else (all_posts(ctx),)
    small = close_by(ctx) and not state.answer
    return Box(
        (
            *free,
            *_face(state, post, lit, ctx),
            *_spread(state, post),
            *_origin(state, post, lit, ctx),
            *(tells.hints(post.all_tells, post.why, right=right, small=small) if lit else ()),
        ),
        gap=10,
    )


def _face(state: FeedState, post: Post, lit: bool, ctx: Context) -> tuple[Node, ...]:
    """The picture beside its words, or, while one looks closely, large above them."""
    marks = post.tells if lit else ()
    sender = Words(post.sender, "small", "ink-soft")
    words = Box((sender, tells.message(post.text, post.sender, marks)), gap=4, grow=1)
    if state.reading == CLOSELY:
        return _picture(state, post, LOOKED_AT), words
    drawn = _picture(state, post, CLOSE if close_by(ctx) else OPEN)
    if _one_a_row(ctx):
        return drawn, words
    return (Box((drawn, words), "row", gap=14, align="centre"),)


def _spread(state: FeedState, post: Post) -> tuple[Node, ...]:
    """While the child reads what came of sharing it well: who sees it now."""
    shared = state.answer and state.answer.right and state.answer.way == "share"
    return (_seen_by(post),) if shared and post.travels else ()


def all_posts(ctx: Context) -> Box:
    """Back to the list of posts."""
    return way_back(ctx.words("All posts", "back to the list of posts"), Act("close"))


def _card(state: FeedState, post: Post, ctx: Context) -> Button:
    """A post in the feed; one that was hidden or reported is folded away to a line."""
    label = ctx.words("Open: {sender}", "a post in the feed", sender=post.sender)
    folded = decided(state, post.id) in ("hide", "report")
    named = Box((_name(post), *_signs(state, post)), "row", gap=8, align="centre", grow=1)
    drawn = () if folded else (_picture(state, post, 84 if _one_a_row(ctx) else 112),)
    flow: Literal["row", "column"] = "row" if _one_a_row(ctx) else "column"
    front = Box((*drawn, named), flow, gap=8, align="stretch" if flow == "column" else "centre")
    face = Box((front, *_after(state, post, ctx)), gap=6)
    look: Look = "quiet" if folded else "card"
    return Button(face, Act("open", post.id), label=label, look=look, w=_width(ctx))


def _signs(state: FeedState, post: Post) -> tuple[Picture, ...]:
    """What was decided, with a tick; a question on one that went wrong."""
    way = decided(state, post.id)
    if way is None:
        return (_sign("icon/question"),) if post.id in state.attempts.lit else ()
    return (_sign(ICONS[way]), _sign("icon/tick"))


def _width(ctx: Context) -> float:
    """A card's width: half of the device's, which is wider on a small screen; 0 for all of it."""
    if _one_a_row(ctx):
        return 0
    return (ctx.size[0] - AROUND) / 2 if ctx.narrow else CARD


def close_by(ctx: Context) -> bool:
    """Whether there is so little height that nothing but a post and what it asks has room."""
    return ctx.shape == "upright" or (ctx.shape == "wide" and ctx.low)


def _one_a_row(ctx: Context) -> bool:
    """Whether two cards would not fit beside each other."""
    return ctx.narrow and ctx.size[0] / ctx.text < 700


def _name(post: Post) -> Words:
    return Words(post.sender, "button", grow=1)


def _sign(icon: Icon) -> Picture:
    return Picture(icon, 30, 30)


def _after(state: FeedState, post: Post, ctx: Context) -> tuple[Node, ...]:
    """What became of it: who sees what was shared, a thank-you for what was reported."""
    match decided(state, post.id):
        case "share" if post.travels:
            return (_seen_by(post),)
        case "report":
            thanks = ctx.words("Thank you. It is gone from the feed.", "after a report")
            return (Words(thanks, "small"),)
        case _:
            return ()


def _seen_by(post: Post) -> Node:
    row = (Picture("thing/people-all", 40, 34), Words(post.travels, "small", grow=1))
    return Box(row, "row", gap=8, align="centre")


def _picture(state: FeedState, post: Post, high: float) -> Node:
    """What the post shows; a blurred one never its picture. The small sign of a hidden advert is
    seen once it was looked at closely."""
    about = post.about
    if post.kind == "voice":
        return _middle(Picture("thing/voice-note", h=high * 0.5, label=about))
    shown = post.blurred == "no"
    name: DrawingName = thing_drawing(post.picture) if shown else "thing/post-blur"
    turns = bool(post.paid)  # its corner sign is drawn small in it already
    key = f"post-{post.id}-{high}"
    drawn = Picture(name, h=high, label=about, turns=turns, key=key)
    if not post.paid or (post.id, CLOSELY) not in state.found:
        return _middle(drawn)
    return _middle(Box((drawn, _paid_sign(post)), "stack", align="start"))


def _paid_sign(post: Post) -> Box:
    """In the picture's corner, where such signs are small in life."""
    words = Words(post.paid, "small")
    row = Box((Picture("thing/coin", 30, 30), words), "row", gap=6, pad=(10, 4), align="centre")
    return Box((row,), fill="lantern-soft", border="ink", radius=14, role="sign")


def _middle(picture: Node) -> Box:
    return Box((picture,), "row", justify="centre")


def _origin(state: FeedState, post: Post, lit: bool, ctx: Context) -> tuple[Node, ...]:
    """Who posted it first, once that was looked for (or once it matters)."""
    if not lit and (post.id, "origin") not in state.found:
        return ()
    first = Words(ctx.words("Who posted it first?", "check where a post comes from"), "small")
    marks: tuple[Tell, ...] = post.origin.tells if lit else ()
    return (first, tells.message(post.origin.text, "", marks))
