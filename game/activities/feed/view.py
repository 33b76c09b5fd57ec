"""How a feed looks: the child, the device large in front, and around it those who can be asked."""

from dataclasses import replace

from game.activities.feed.model import Feed, Post, SourceId
from game.activities.feed.moves import looks, source_picture, sources, ways
from game.activities.feed.posts import all_posts, close_by, post_large, posts
from game.activities.feed.state import CLOSELY, ORIGIN, FeedState, mood, open_post
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.parts import app_name, beside, look_again, read_on
from game.ui.stage import Device, Front, Stage, bubble, figure


def view(spec: Feed, state: FeedState, ctx: Context) -> Front:
    """The place behind, the child who reacts, the device, and where else to look."""
    post = open_post(spec, state)
    return Front(
        stage=Stage(spec.place, _people(spec, state, ctx), side=0.268),
        moment=_moment(state),
        said=_said(spec, state, ctx),
        device=_device(spec, state, ctx),
        does=sources(spec, state, ctx),
        on=read_on(ctx) if state.answer else None,
        beside=0.16,
        late=bool(post) and not (state.reading or state.answer),
        told=bool(state.reading or state.answer) or state.open in state.attempts.lit,
    )


def _device(spec: Feed, state: FeedState, ctx: Context) -> Device:
    """The feed, or one post large; where there is little room one looks closely right below it."""
    post = open_post(spec, state)
    if not post:
        return Device(posts(spec, state, ctx), _head(spec, state, ctx))
    shown, looking = post_large(state, post, ctx), looks(state, post, ctx)
    if state.answer:
        return Device(shown, _head(spec, state, ctx))
    deciding = ways(spec, state, post, ctx)
    if close_by(ctx):
        return Device(Box((shown, looking), gap=10), _head(spec, state, ctx), deciding)
    return Device(shown, _head(spec, state, ctx), (looking, *deciding))


def _head(spec: Feed, state: FeedState, ctx: Context) -> tuple[Node, ...]:
    """Whose feed it is; where there is little room, the way back to it instead."""
    if close_by(ctx) and state.open and not state.answer:
        return (Box((all_posts(ctx),), pad=(16, 6)),)
    return (app_name(ctx, spec.app),)


def _moment(state: FeedState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    step = "answer" if state.answer else state.reading or "open"
    return f"{state.open}-{step}" if state.open else "list"


def _people(spec: Feed, state: FeedState, ctx: Context) -> tuple[Picture, ...]:
    """The child as the feed makes her feel; a helper where the author put one beside her."""
    felt = mood(spec, state)
    player = figure(ctx, spec.player, "happy" if felt > 0 else "sad" if felt < 0 else "calm")
    return (figure(ctx, spec.helper), player) if spec.helper else (player,)


def _said(spec: Feed, state: FeedState, ctx: Context) -> Node:
    """What is said beside the device: the goal, what was found out, or what came of the answer."""
    post = open_post(spec, state)
    if post and state.answer:
        slip = post.slips.get(state.answer.way, "")
        return bubble(ctx, post.why if state.answer.right else slip or look_again(ctx))
    if post and state.reading:
        return _found_out(spec, post, state.reading, ctx)
    return bubble(ctx, spec.goal)


def _found_out(spec: Feed, post: Post, what: str, ctx: Context) -> Node:
    """What looking or asking gave, with the picture of where it comes from."""
    if what in (CLOSELY, ORIGIN):
        text: str = post.closely if what == CLOSELY else post.origin.text
        return _quoted(ctx, Picture("icon/eye" if what == CLOSELY else "icon/check", 44, 44), text)
    source = next(each for each in spec.sources if each.id == what)
    return _quoted(
        ctx, source_picture(source, ctx, 64), post.says.get(SourceId(what), "") or source.nothing
    )


def _quoted(ctx: Context, picture: Picture, text: str) -> Box:
    """Words beside the picture of where they come from."""
    row = beside(picture, Words(text, grow=1), gap=12)
    return replace(bubble(ctx, ""), children=(row,), key="bubble-found")
