"""How a feed looks: the child, the device large in front, and around it those who can be asked."""

from game.activities.feed.model import Feed, Post, SourceId
from game.activities.feed.moves import looks, source_picture, sources, ways
from game.activities.feed.posts import post_large, posts
from game.activities.feed.state import CLOSELY, ORIGIN, FeedState, mood, open_post
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Scroll, Words
from game.ui.onward import read_on
from game.ui.stage import backdrop, bubble, crowd, figure


def view(spec: Feed, state: FeedState, ctx: Context) -> Node:
    """The place behind, the child who reacts, the device, and where else to look."""
    return _narrow(spec, state, ctx) if ctx.narrow else _wide(spec, state, ctx)


def _wide(spec: Feed, state: FeedState, ctx: Context) -> Node:
    wide, high = ctx.size
    people = max(150.0, min(340.0, high * 0.48 / ctx.text, wide * 0.28))
    said = Box((_said(spec, state, ctx),), justify="end", pad=(0, 18))
    side = Box(
        (
            Scroll(said, key=f"said-{_moment(state)}"),
            crowd(*_figures(spec, state, ctx), high=people),
        ),
        w=min(350.0, wide * 0.28),
    )
    asked = Box(sources(spec, state, ctx), gap=12, justify="centre")
    around = Box((Scroll(asked, key="sources"),), w=min(210.0, wide * 0.18))
    shown = Scroll(_shown(spec, state, ctx), key=f"feed-{_moment(state)}")
    screen = _screen(_app_name(spec, ctx), shown, *_bar(spec, state, ctx))
    device = Box((screen,), pad=(14, 18), fill="night", radius=40, shadow=True, grow=1)
    front = Box((side, device, around), "row", gap=20, pad=(24, 14), grow=1)
    return Box((backdrop(spec.place), front), "stack", grow=1)


def _narrow(spec: Feed, state: FeedState, ctx: Context) -> Node:
    group = crowd(*_figures(spec, state, ctx), high=118, w=190)
    people = Box((group,), "row", justify="centre", align="end", grow=1)
    strip = Box((backdrop(spec.place), people), "stack", h=120)
    screen = _screen(_app_name(spec, ctx), _shown(spec, state, ctx))
    device = Box((screen,), pad=(8, 10), fill="night", radius=28)
    said = _said(spec, state, ctx)
    asked: tuple[Node, ...] = ()
    if state.open and not state.answer:
        asked = (Box(sources(spec, state, ctx), "wrap", gap=10, justify="centre"),)
    told = state.reading or state.answer or not state.open
    talk = (said, device) if told else (device, said)
    page = Box((*talk, *asked, *_bar(spec, state, ctx)), gap=12, pad=(12, 12))
    return Box((strip, Scroll(page, key=f"feed-{_moment(state)}")), fill="sand", grow=1)


def _app_name(spec: Feed, ctx: Context) -> Words:
    return Words(ctx.name(spec.app), "small", "ink-soft", "centre")


def _screen(*children: Node) -> Box:
    return Box(children, gap=10, pad=(16, 12), fill="paper", radius=24, grow=1)


def _moment(state: FeedState) -> str:
    """Names what is read now, so that a new page starts at its top."""
    step = "answer" if state.answer else state.reading or "open"
    return f"{state.open}-{step}" if state.open else "list"


def _figures(spec: Feed, state: FeedState, ctx: Context) -> tuple[Picture, ...]:
    """The child as the feed makes her feel; a helper where the author put one beside her."""
    felt = mood(spec, state)
    player = figure(ctx, spec.player, "happy" if felt > 0 else "sad" if felt < 0 else "calm")
    return (figure(ctx, spec.helper), player) if spec.helper else (player,)


def _shown(spec: Feed, state: FeedState, ctx: Context) -> Node:
    post = open_post(spec, state)
    return post_large(state, post, ctx) if post else posts(spec, state, ctx)


def _bar(spec: Feed, state: FeedState, ctx: Context) -> tuple[Node, ...]:
    """What can be pressed about the open post, or the one button while something is to be read."""
    post = open_post(spec, state)
    if state.answer:
        return (read_on(ctx),)
    return (looks(state, post, ctx), *ways(spec, state, post, ctx)) if post else ()


def _said(spec: Feed, state: FeedState, ctx: Context) -> Node:
    """What is said beside the device: the goal, what was found out, or what came of the answer."""
    post = open_post(spec, state)
    if post and state.answer:
        slip = post.slips.get(state.answer.way, "")
        again = ctx.words(
            "Let us look once more.", "the helper, after an answer that was not right"
        )
        return bubble(ctx, post.why if state.answer.right else slip or again)
    if post and state.reading:
        return _found_out(spec, post, state.reading, ctx)
    return bubble(ctx, spec.goal)


def _found_out(spec: Feed, post: Post, what: str, ctx: Context) -> Node:
    """What looking or asking gave, with the picture of where it comes from."""
    if what in (CLOSELY, ORIGIN):
        text: str = post.closely if what == CLOSELY else post.origin.text
        return _quoted(Picture("icon/eye" if what == CLOSELY else "icon/check", 44, 44), text)
    source = next(each for each in spec.sources if each.id == what)
    return _quoted(
        source_picture(source, ctx, 64), post.says.get(SourceId(what), "") or source.nothing
    )


def _quoted(picture: Picture, text: str) -> Box:
    row = (picture, Words(text, grow=1))
    return Box(
        (Box(row, "row", gap=12, align="centre"),),
        pad=(18, 14),
        fill="paper",
        radius=22,
        shadow=True,
        role="speech",
        key="bubble-found",
    )
