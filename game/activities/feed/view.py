"""How a feed looks: the place behind, and one post large in front; draws, decides nothing."""

from dataclasses import replace

from game.activities.feed.learning import is_wide, teachable
from game.activities.feed.model import Feed, Learns, Post
from game.activities.feed.picture import with_words
from game.activities.feed.player import clips
from game.activities.feed.shelf import choices, jar, next_posts, taught_words
from game.activities.feed.state import FeedState
from game.activities.feed.wall import wall
from game.core.acts import Act
from game.core.staging import Change, changed
from game.mechanics import calm, judging
from game.ui.beats import dim
from game.ui.context import Context
from game.ui.nodes import Box, Node
from game.ui.parts import app_name, onward
from game.ui.stage import Device, Front, Stage, bubble, seen_through
from game.ui.staged import staged

PEOPLE, ASKING, TABLET = 0.2, 0.21, 560.0
"""Shares of a wide page, for the people and for whom to ask; how wide the tablet is on it, with
letters of 100 %."""


def view(spec: Feed, state: FeedState, ctx: Context) -> Front:
    """The place with what the verdicts so far have changed in it, and the post in hand, or what
    comes next."""
    stage = _stage(spec, state, ctx)
    if spec.learns and state.learnt.between and calm.over(spec, state.calm):
        return _between(spec, spec.learns, state, stage, ctx)
    posts = teachable(spec.posts, taught_words(ctx))
    post = judging.in_hand(posts, state.hand)
    taken = (f"letter-{post.id}", f"post-{post.id}") if post else ()
    parts = judging.judged(posts, spec.ways, state.hand, ctx, own="icon/share", taken=taken)
    if parts is None or not isinstance(post, Post):
        return Front(stage, "settled")
    closed = calm.closed(spec, state.calm)
    device = Device(
        with_words(post, state.hand, parts.thing, ctx, closed=closed),
        head=(app_name(ctx, spec.app),),
        foot=_foot(spec, state, ctx),
        slim=TABLET,
        newest=f"card-{state.hand.asked[-1]}" if state.hand.asked else "",
    )
    front = parts.front(stage, device, _said(spec, state, parts.happened, ctx))
    front = replace(front, beside=ASKING) if state.hand.at == "check" else front
    return calm.front(front, spec, state.calm, ctx)


def _foot(spec: Feed, state: FeedState, ctx: Context) -> tuple[Node, ...]:
    """Which clip is on, or what was hung up; a feed that learns hangs up nothing."""
    if spec.learns:
        return ()
    return clips(spec, state) if spec.look == "player" else wall(spec, state, ctx)


def _stage(spec: Feed, state: FeedState, ctx: Context) -> Stage:
    """The place as verdicts and, in a feed that learns, its mood have changed it; grey where one
    only scrolls on."""
    felt = (*calm.seen(spec, state.calm), *judging.seen(spec.posts, state.hand))
    mood: tuple[Change, ...] = ()
    if spec.learns:
        mood = spec.learns.wide if is_wide(state.learnt) else spec.learns.narrow
    stage = replace(staged(changed(spec.stage, (*mood, *felt)), ctx), side=PEOPLE)
    return seen_through(stage, "mist") if state.learnt.grey else stage


def _between(spec: Feed, learns: Learns, state: FeedState, stage: Stage, ctx: Context) -> Front:
    """The jar, and the next posts beside it or below."""
    learnt = state.learnt
    over = judging.over(spec.posts, state.hand)
    jarred, coming = jar(learns, learnt, ctx), next_posts(learns, learnt, ctx)
    if ctx.shape == "wide" and not ctx.low:
        body = Box((jarred, coming), gap=14, justify="centre", grow=1)
    else:
        body = Box((jarred, replace(coming, grow=1)), "row", gap=14, align="start")
    on = (
        ctx.words("Enough for today", "the last post of a feed was seen")
        if over
        else ctx.words("The next post", "in a feed")
    )
    first = not state.hand.settled and not learnt.sought and not learnt.grey
    return Front(
        stage,
        f"between-{learnt.met}-{learnt.sought}-{learnt.grey}",
        Device(body, (app_name(ctx, spec.app),), slim=TABLET),
        said=bubble(ctx, spec.goal) if first else None,
        does=choices(learns, learnt, ctx),
        on=onward(on, Act("next")),
        beats=dim(ctx),
    )


def _said(spec: Feed, state: FeedState, happened: str, ctx: Context) -> Node | None:
    """What came of an act; before the first post, what there is to do."""
    if happened:
        return bubble(ctx, happened)
    fresh = state.hand == judging.Hand(attempts=state.hand.attempts)
    return bubble(ctx, spec.goal) if fresh else None
