"""A post's picture, large, with what stands small in it and beside it."""

from dataclasses import replace

from game.activities.feed.model import Post
from game.mechanics.judging import Hand
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Node, Picture, Words

SMALL, SMALLEST, ROOM_FOR_TWO = 120.0, 84.0, 480.0
"""How high a picture is beside its words, and above them at the least; how wide, with letters of
100 %, a page is on which words have room beside it."""


def with_words(post: Post, hand: Hand, words: Node, ctx: Context, *, closed: bool = False) -> Box:
    """The picture above what is said with it, as large as that leaves room for; on a small page
    beside it, so that both are in sight. A sheet takes half of such a page. closed: it upset, and
    is not shown again."""
    small = _has_room_beside(ctx)
    drawn = _closed(ctx) if closed else _drawn(post)
    drawn = replace(drawn, h=SMALL if small else SMALLEST, grow=0 if small else 1)
    shown = _signed(drawn, post, hand, ctx, closed=closed)
    if small and hand.at != "sheet":
        beside = (Box(shown, gap=4, align="centre"), Box((words,), grow=1))
        return Box(beside, "row", gap=12, align="centre")
    return Box((*shown, words), gap=8, justify="centre", grow=1)


def _has_room_beside(ctx: Context) -> bool:
    return ctx.shape != "wide" and ctx.size[0] / ctx.text >= ROOM_FOR_TWO


def _drawn(post: Post) -> Picture:
    return Picture(
        thing_drawing(post.picture), label=post.about,
        turns=bool(post.paid),  # the small sign in its corner turns with the page
        key=f"post-{post.id}",
    )  # fmt: skip


def _closed(ctx: Context) -> Picture:
    shut = ctx.words("It's closed.", "in place of what upset")
    return Picture("thing/closed-curtain", label=shut)


def _signed(
    drawn: Picture, post: Post, hand: Hand, ctx: Context, *, closed: bool
) -> tuple[Node, ...]:
    """The picture and its origin, and the sign in its corner, which STOP and the sheet enlarge; on
    a tight page it would hide what is judged, and stands beside the origin. Nothing of these once
    it is closed."""
    if closed:
        return (drawn,)
    signs: tuple[Node, ...] = ()
    if post.paid:
        signs = (_sign(post) if hand.at in ("stop", "sheet") else _small_sign(post),)
    small = (Words(post.origin, "small", "ink-soft", align="centre"),) if post.origin else ()
    if ctx.tight:
        return (drawn, Box((*small, *signs), "wrap", gap=10, align="centre", justify="centre"))
    if not drawn.grow:
        return (Box((drawn, *signs), "stack", align="start"), *small)
    whole = Box((drawn, *signs), "contain", align="start", min_h=drawn.h, grow=drawn.grow)
    return (whole, *small)


def _small_sign(post: Post) -> Box:
    """The sign of an advert as small and pale as such signs are in life."""
    return Box((Words(post.paid, "small", "ink-soft"),), pad=(6, 0), fill="paper", radius=8)


def _sign(post: Post) -> Box:
    """The same, grown so that nobody overlooks it."""
    row = (Picture("thing/coin", 30, 30), Words(post.paid, "small"))
    inside = Box(row, "row", gap=6, pad=(10, 4), align="centre")
    return Box((inside,), fill="lantern-soft", border="ink", radius=14, role="sign")
