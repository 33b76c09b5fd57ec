"""What the phone does by itself: keep, block, report, leave, end a call. Nothing here copies a
picture."""

from dataclasses import replace

from game.activities.chat.model import Chat, Doing
from game.activities.chat.rules import DOINGS, offers
from game.activities.chat.state import ChatState, now, phone_does
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.parts import choice

SIGNS: dict[Doing, Icon] = {
    "keep": "icon/keep", "block": "icon/block", "report": "icon/report", "leave": "icon/leave",
    "hang-up": "icon/hang-up",
}  # fmt: skip


def lower_bar(spec: Chat, state: ChatState, ctx: Context) -> tuple[Box, ...]:
    """What it can do here, on its own bar below the messages; none while something else comes
    first, or where its acts are all there is to decide and stand large."""
    possible = offers(spec, state) if now(spec, state).silence else ()
    acts = tuple(_small(ctx, each) for each in _here(spec, state, ctx) if Act(each) in possible)
    bar = Box(acts, "row", gap=8, pad=(12, 4), fill="sea-light", radius=20, key="phone-bar")
    return (bar,) if acts else ()


def large(spec: Chat, state: ChatState, ctx: Context) -> tuple[Button, ...]:
    """The same, where there is nothing else to decide."""
    return tuple(
        choice(ctx, SIGNS[each], name(ctx, each), Act(each)) for each in _here(spec, state, ctx)
    )


def done(spec: Chat, state: ChatState, ctx: Context) -> Box | None:
    """What came of it, as a sheet; None while there is nothing of it to be read."""
    onward = phone_does(spec, state, state.doing)
    if onward is None or state.doing is None:
        return None
    words = Words(name(ctx, state.doing), "heading", level=2)
    head = Box((Picture(SIGNS[state.doing], 56, 56), words), "row", gap=12, align="centre")
    return Box((head, Words(onward.says)), gap=12, role="feedback")


def ticked(ctx: Context, doing: Doing, says: str) -> Box:
    """The same with its tick, where the next of its acts is on the page."""
    head = ctx.words("{step}: done", "a step that is ticked", step=name(ctx, doing))
    lines = Box((Words(head, "button", "leaf-deep"), Words(says)), gap=2, grow=1)
    return Box(
        (Picture("icon/tick", 44, 44), lines), "row", gap=12, pad=(14, 10), align="centre",
        fill="leaf-soft", border="leaf-deep", radius=20, role="feedback", key=f"done-{doing}",
    )  # fmt: skip


def name(ctx: Context, doing: Doing) -> str:
    """What it is called."""
    match doing:
        case "keep":
            return ctx.words("Keep", "chat: keep the messages, delete none")
        case "block":
            return ctx.words("Block", "chat: this account can't write any more")
        case "report":
            return ctx.words("Report", "chat: tell the app that something is wrong")
        case "leave":
            return ctx.words("Leave", "chat: go out of this chat")
        case "hang-up":
            return ctx.words("End the call", "chat: hang up, which is always possible")


def _here(spec: Chat, state: ChatState, ctx: Context) -> tuple[Doing, ...]:
    """The end of a call has a place of its own, where there is room for one, and while tiles need
    the room: there it is lower."""
    there = (each for each in DOINGS if phone_does(spec, state, each))
    return tuple(each for each in there if each != "hang-up" or (ctx.tight and not state.at))


def _small(ctx: Context, doing: Doing) -> Button:
    word = name(ctx, doing)
    parts = (Picture(SIGNS[doing], 40, 40), Words(word, "small"))
    face = Box(parts, gap=2, align="centre", justify="centre")
    if ctx.shape == "wide":
        face = replace(face, flow="row", gap=8)
    return Button(face, Act(doing), word, "quiet", grow=1)
