"""A post's picture, large, with what stands small in it and beside it."""

from game.activities.feed.model import Post
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words

LARGE, WITH_CARDS, OPENED, NAMED = 260.0, 180.0, 140.0, 88.0
"""How high a picture is with letters of 100 %; the same while it is asked about, with answers or a
sheet about it; with two of these, or its words opened by STOP; and with what they want named."""
SMALL, SMALLEST, ROOM_FOR_TWO = 120.0, 84.0, 480.0
"""How high it is beside its words, and above them on a low page or a phone; how wide, with letters
of 100 %, a page is on which words have room beside it."""


def with_words(post: Post, hand: Hand, words: Node, ctx: Context, *, closed: bool = False) -> Box:
    """The picture, large above what is said with it; on a small page beside it, so that both are in
    sight. A sheet takes half of such a page. closed: it upset, and is not shown again."""
    high = _high(hand, ctx)
    drawn = _closed(high, ctx) if closed else _shown(post, hand, high)
    if not _has_room_beside(ctx) or hand.at == "sheet":
        return Box((*drawn, words), gap=8, justify="centre", grow=1)
    beside = (Box(drawn, gap=4, align="centre"), Box((words,), grow=1))
    return Box(beside, "row", gap=12, align="centre")


def _has_room_beside(ctx: Context) -> bool:
    return ctx.shape != "wide" and ctx.size[0] / ctx.text >= ROOM_FOR_TWO


def _high(hand: Hand, ctx: Context) -> float:
    """Where something is read about it, the picture makes room for that."""
    if _has_room_beside(ctx):
        return SMALL
    if ctx.shape != "wide" or ctx.low:
        return SMALLEST
    if hand.at == "stop":
        return (NAMED if hand.lit else OPENED) / ctx.text
    told = bool(hand.asked) + (hand.at in ("check", "sheet", "mend"))
    return (LARGE, WITH_CARDS, OPENED)[told] / ctx.text


def _shown(post: Post, hand: Hand, high: float) -> tuple[Node, ...]:
    """The picture and its origin, and the sign in its corner, which STOP and the sheet enlarge."""
    drawn = Picture(
        thing_drawing(post.picture), h=high, label=post.about,
        turns=bool(post.paid),  # the small sign in its corner turns with the page
        key=f"post-{post.id}",
    )  # fmt: skip
    signed: Node = drawn
    if post.paid:
        sign = _sign(post) if hand.at in ("stop", "sheet") else _small_sign(post)
        signed = Box((drawn, sign), "stack", align="start")
    small = (Words(post.origin, "small", "ink-soft", align="centre"),) if post.origin else ()
    return (Box((signed,), "row", justify="centre"), *small)


def _closed(high: float, ctx: Context) -> tuple[Node, ...]:
    shut = ctx.words("It's closed.", "in place of what upset")
    return (Box((Picture("thing/closed-curtain", h=high, label=shut),), "row", justify="centre"),)


def _small_sign(post: Post) -> Box:
    """The sign of an advert as small and pale as such signs are in life."""
    return Box((Words(post.paid, "small", "ink-soft"),), pad=(6, 0), fill="paper", radius=8)


def _sign(post: Post) -> Box:
    """The same, grown so that nobody overlooks it."""
    row = (Picture("thing/coin", 30, 30), Words(post.paid, "small"))
    inside = Box(row, "row", gap=6, pad=(10, 4), align="centre")
    return Box((inside,), fill="lantern-soft", border="ink", radius=14, role="sign")
