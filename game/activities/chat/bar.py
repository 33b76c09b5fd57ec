"""The bar of the chat on top: the threads as tabs, and the name of the one that is open."""

from game.activities.chat.model import Chat, Thread
from game.activities.chat.rules import offers
from game.activities.chat.state import ChatState, now, thread_of, threads
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import thing_drawing
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.portraits import badge, portrait
from game.ui.theme import TARGET, Colour

TITLED = 420
"""From this width of the page, in letters of 100 %, the bar has room for the name of the thread."""
_FACE = 44.0
_FEW = 2
"""So many tabs leave room for the name of a call's thread beside the way out of it."""


def bar(spec: Chat, state: ChatState, ctx: Context, way_out: Button | None = None) -> Box:
    """Where one is: the other threads stand open beside it, as tabs where there are several; a
    light says that messages are kept. way_out: of a call, where it stands here."""
    thread = thread_of(spec, state.thread)
    every = threads(spec, state)
    alone = (picture_of(thread, ctx, _FACE),)
    tabs = tuple(_tab(spec, state, ctx, known) for known in every)
    shown = Box(tabs, "row", gap=6, role="tablist") if len(every) > 1 else Box(alone, "row")
    app = ctx.name(thread.app or spec.app)
    name = Words(title(thread, ctx), "button", "paper", level=2)
    what = (badge(ctx),) if thread.who in ctx.programs else ()
    names = (Box((name, *what), "wrap", gap=10, align="centre"), Words(app, "small", "sea-light"))
    roomy = ctx.size[0] / ctx.text >= TITLED and not (way_out and len(every) > _FEW)
    named = (Box(names, justify="centre", grow=1),) if roomy else ()
    kept = Picture("icon/keep", 40, 40, ctx.words("The messages are kept", "chat bar"))
    colour: Colour = "indigo" if thread.app else "sea-deep"
    return Box(
        (shown, *named, *((kept,) if state.kept else ()), *((way_out,) if way_out else ())),
        "row", gap=12, pad=(12, 6), align="centre", fill=colour, radius=22,
    )  # fmt: skip


def title(thread: Thread, ctx: Context) -> str:
    """What a thread is called: the name of whoever writes there, where it has none of its own."""
    return thread.title or ctx.name(thread.who)


def picture_of(thread: Thread, ctx: Context, side: float) -> Picture:
    """What a thread is known by: its picture, or that of whoever it shows."""
    if thread.picture:
        return Picture(thing_drawing(thread.picture), side, side)
    return portrait(ctx, thread.shows or thread.who, side)


def _tab(spec: Chat, state: ChatState, ctx: Context, thread: Thread) -> Button:
    picture = picture_of(thread, ctx, _FACE)
    chosen = thread.id == state.thread
    waits = now(spec, state).thread == thread.id and not chosen
    dot = (Box((), w=14, h=14, radius=7, fill="coral"),) if waits else ()
    name = title(thread, ctx)
    label = ctx.words("{thread}: new message", "chat tab", thread=name) if waits else name
    return Button(
        Box((picture, *dot), "row", align="centre", justify="centre", w=TARGET),
        Act("open", thread.id), label, "quiet", chosen, role="tab",
        on=Act("open", thread.id) in offers(spec, state),
    )  # fmt: skip
