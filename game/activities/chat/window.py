"""The window of a group: who has a place in it, pale or empty, and how warm it is."""

from dataclasses import replace

from game.activities.chat.group import company, warmth
from game.activities.chat.model import Chat, Presence
from game.activities.chat.state import ChatState, thread_of
from game.ui.context import Context
from game.ui.drawing_names import OwnThing
from game.ui.nodes import Box, Node, Picture, Pin
from game.ui.portraits import portrait
from game.ui.sheets import LARGE

GLASS: tuple[OwnThing, ...] = (
    "thing/group-window-0", "thing/group-window-1", "thing/group-window-2",
    "thing/group-window-3", "thing/group-window-4",
)  # fmt: skip
"""The window, from cold to glowing."""
WINDOW = "window"
"""The key of the window's drawing."""
_HIGH, _LOW, _LOWEST = 112.0, 68.0, 46.0
_WIDEST = 1 / 6
"""The share of the window that one person takes at the most."""


def window(spec: Chat, state: ChatState, ctx: Context) -> tuple[Node, ...]:
    """The window, in the threads of a group; none where nobody has a place in it."""
    there = company(spec, state)
    if thread_of(spec, state.thread).who or not (there or spec.warmth):
        return ()
    low = _LOW if ctx.text < LARGE else _LOWEST
    high = _HIGH if ctx.shape == "wide" and not ctx.low else low
    warm = warmth(spec, state)
    glass = Picture(GLASS[warm], fit="cover", label=_weather(ctx, warm), key=WINDOW)
    share = min(_WIDEST, 1 / max(1, len(there)))
    start = (1 - share * len(there)) / 2
    places = tuple(
        Pin(_place(ctx, each), start + at * share, 0.2, share, 0.66)
        for at, each in enumerate(there.values())
    )
    return (Box((glass, *places), "stack", h=high, role="sign"),)


def follows_answer(state: ChatState, ctx: Context) -> bool:
    """Whether the window stands between an answer and what comes of it: at the top of a narrow page
    it would be scrolled out of sight."""
    return ctx.narrow and bool(state.answer)


def _place(ctx: Context, each: Presence) -> Node:
    """Somebody's place; the name of whoever is there, else what has become of her."""
    name, key = ctx.name(each.who), f"place-{each.who}"
    if each.there == "no":
        words = ctx.words("{name} isn't there.", "chat: an empty place in a group", name=name)
        return Picture("thing/place-empty", label=words, key=key)
    face = replace(portrait(ctx, each.who, 0, each.feeling), label=_looks(ctx, each), key=key)
    if each.there == "yes":
        return face
    words = ctx.words("{name} goes quiet.", "chat: somebody in a group turns pale", name=name)
    return Box((replace(face, label=words), Picture("thing/place-pale")), "stack")


def _looks(ctx: Context, each: Presence) -> str:
    """The name of somebody who is there, with what the face says."""
    name = ctx.name(each.who)
    match each.feeling:
        case "laughing":
            return ctx.words("{name} laughs.", "chat: a face in a group", name=name)
        case "happy":
            return ctx.words("{name} is glad.", "chat: a face in a group", name=name)
        case "sad" | "worried":
            return ctx.words("{name} doesn't laugh.", "chat: a face in a group", name=name)
    return name


def _weather(ctx: Context, warm: int) -> str:
    """What is said of the window."""
    match warm:
        case 0:
            return ctx.words("The group's window is cold.", "chat: how a group feels")
        case 1:
            return ctx.words("The group's window cools.", "chat: how a group feels")
        case 3:
            return ctx.words("The group's window warms.", "chat: how a group feels")
        case 4:
            return ctx.words("The group's window glows.", "chat: how a group feels")
    return ctx.words("The group's window", "chat: how a group feels")
