"""How a feed looks: the place behind, and one post large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.feed.model import Feed, Post
from game.activities.feed.picture import with_words
from game.activities.feed.player import clips
from game.activities.feed.state import FeedState
from game.activities.feed.wall import wall
from game.core.staging import changed
from game.mechanics import calm, judging
from game.ui.context import Context
from game.ui.nodes import Node
from game.ui.parts import app_name
from game.ui.stage import Device, Front, bubble
from game.ui.staged import staged

PEOPLE, ASKING, TABLET = 0.2, 0.21, 560.0
"""Shares of a wide page, for the people and for whom to ask; how wide the tablet is on it, with
letters of 100 %."""


def view(spec: Feed, state: FeedState, ctx: Context) -> Front:
    """The place with what the verdicts so far have changed in it, and the post in hand."""
    felt = (*calm.seen(spec, state.calm), *judging.seen(spec.posts, state.hand))
    now = changed(spec.stage, felt)
    stage = replace(staged(now, ctx), side=PEOPLE)
    post = judging.in_hand(spec.posts, state.hand)
    taken = (f"letter-{post.id}", f"post-{post.id}") if post else ()
    parts = judging.judged(spec.posts, spec.ways, state.hand, ctx, own="icon/share", taken=taken)
    if parts is None or not isinstance(post, Post):
        return Front(stage, "settled")
    closed = calm.closed(spec, state.calm)
    device = Device(
        with_words(post, state.hand, parts.thing, ctx, closed=closed),
        head=(app_name(ctx, spec.app),),
        foot=clips(spec, state) if spec.look == "player" else wall(spec, state, ctx),
        slim=TABLET,
        newest=f"card-{state.hand.asked[-1]}" if state.hand.asked else "",
    )
    front = parts.front(stage, device, _said(spec, state, parts.happened, ctx))
    front = replace(front, beside=ASKING) if state.hand.at == "check" else front
    return calm.front(front, spec, state.calm, ctx)


def _said(spec: Feed, state: FeedState, happened: str, ctx: Context) -> Node | None:
    """What came of an act; before the first post, what there is to do."""
    if happened:
        return bubble(ctx, happened)
    fresh = state.hand == judging.Hand(attempts=state.hand.attempts)
    return bubble(ctx, spec.goal) if fresh else None
