"""What can be pressed about the open post: looks and ways on the device, sources around it."""

from game.activities.feed.model import Feed, Move, Post, Source, Way
from game.activities.feed.state import CLOSELY, ORIGIN, FeedState, decided
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon, face_drawing, thing_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import choice_height, icon_button

ICONS: dict[Way, Icon] = {
    "share": "icon/share",
    "pass": "icon/pass",
    "hide": "icon/hide",
    "report": "icon/report",
    "follow": "icon/follow",
    "answer": "icon/talk",
}
"""A way's picture."""
BESIDE = 3
"""So many ways fit beside each other on the device as tiles."""


def look_words(look: str, ctx: Context) -> str:
    """What finding something out on the device itself is called."""
    if look == CLOSELY:
        return ctx.words("Look closely", "look at a picture in a feed")
    return ctx.words("Who posted it first?", "check where a post comes from")


def looks(state: FeedState, post: Post, ctx: Context) -> Node:
    """Looking closely, and who posted it first; what was found out already has a tick."""
    chips = (
        _chip(state, post, CLOSELY, "icon/eye", ctx),
        _chip(state, post, ORIGIN, "icon/check", ctx),
    )
    if ctx.shape == "narrow":
        return Box(chips, "wrap", gap=10, justify="centre")
    return Box(chips, "row", gap=10, justify="centre")


def ways(spec: Feed, state: FeedState, post: Post, ctx: Context) -> tuple[Node, ...]:
    """The ways to decide, beside each other; none once it was decided about."""
    if decided(state, post.id):
        return ()
    if ctx.shape == "narrow" or len(spec.moves) > BESIDE:
        buttons = tuple(_way(move, post) for move in spec.moves)
        return (Box(buttons, "wrap", gap=10, justify="centre", align="stretch"),)
    tiles = tuple(_way_tile(move, post) for move in spec.moves)
    return (Box(tiles, "row", gap=10),)


def sources(spec: Feed, state: FeedState, ctx: Context) -> tuple[Node, ...]:
    """Where to ask: they stand around the device, and wake when a post is open."""
    return tuple(_source(source, state, ctx) for source in spec.sources)


def source_picture(source: Source, ctx: Context, high: float) -> Picture:
    """How a source looks: a thing, or somebody of the cast."""
    if source.who:
        return Picture(face_drawing(source.who, ctx.feeling(source.who)), h=high, turns=True)
    return Picture(thing_drawing(source.picture), h=high)


def _chip(state: FeedState, post: Post, look: str, icon: Icon, ctx: Context) -> Button:
    known = (post.id, look) in state.found
    tick = (Picture("icon/tick", 24, 24),) if known else ()
    words = look_words(look, ctx)
    face = Box(
        (Picture(icon, 30, 30), Words(words, "small"), *tick),
        "row",
        gap=8,
        align="centre",
    )
    able = not state.answer and state.reading != look
    means = Act("look", post.id, look)
    return Button(face, means, label=words, look="chip", chosen=state.reading == look, on=able)


def _way(move: Move, post: Post) -> Button:
    drawn = Picture(ICONS[move.way], 34, 34, turns=True)
    return icon_button(drawn, move.label, Act(move.way, post.id))


def _way_tile(move: Move, post: Post) -> Button:
    label = Words(move.label, "button", align="centre")
    face = Box((Picture(ICONS[move.way], 32, 32, turns=True), label), gap=2, align="centre")
    return Button(face, Act(move.way, post.id), label=move.label, look="card", grow=1)


def _source(source: Source, state: FeedState, ctx: Context) -> Button:
    known = (state.open, source.id) in state.found
    tick = (Picture("icon/tick", 24, 24),) if known else ()
    drawn: Node = source_picture(source, ctx, choice_height(ctx))
    words: Node = Words(source.label, "button", align="centre")
    if ctx.shape == "upright" or ctx.low:  # the less height it takes, the better
        drawn = Box((drawn, *tick), "row", gap=4)
    else:
        words = Box((words, *tick), gap=2, align="centre")
    face = Box((drawn, words), gap=4, align="centre")
    able = bool(state.open) and not state.answer and state.reading != source.id
    chosen = bool(state.reading) and state.reading == source.id
    means = Act("ask", state.open, source.id)
    return Button(face, means, label=source.label, look="card", on=able, chosen=chosen)
