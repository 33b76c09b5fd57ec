"""What the phone does by itself: keep, block, report, leave, end a call. Nothing here copies a
picture."""

from game.activities.chat.model import Chat, Doing
from game.activities.chat.rules import DOINGS, offers
from game.activities.chat.state import ChatState, phone_does
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.parts import choice

SIGNS: dict[Doing, Icon] = {
    "keep": "icon/keep", "block": "icon/block", "report": "icon/report", "leave": "icon/leave",
    "hang-up": "icon/hang-up",
}  # fmt: skip


def beside_lanterns(spec: Chat, state: ChatState, ctx: Context) -> tuple[Button, ...]:
    """What it can do here, small beside STOP and CHECK; dim while something else comes first."""
    possible = offers(spec, state)
    return tuple(_small(ctx, each, on=Act(each) in possible) for each in _here(spec, state, ctx))


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
    words = Words(name(ctx, state.doing), "heading")
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
    """The end of a call has a place of its own, where there is room for one."""
    there = (each for each in DOINGS if phone_does(spec, state, each))
    return tuple(each for each in there if each != "hang-up" or ctx.tight)


def _small(ctx: Context, doing: Doing, *, on: bool) -> Button:
    word = name(ctx, doing)
    face = Box((Picture(SIGNS[doing], h=40), Words(word, "small", align="centre")), align="centre")
    return Button(face, Act(doing), word, "quiet", on=on)
