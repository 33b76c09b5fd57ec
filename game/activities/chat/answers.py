"""What a child can do beside judging: not answer, answer, or let the phone keep, block, report."""

from dataclasses import replace

from game.activities.chat.model import Chat, Doing
from game.activities.chat.rules import DOINGS, offers
from game.activities.chat.state import SILENCE, ChatState, now, phone_does
from game.core.acts import Act
from game.ui.context import Context
from game.ui.drawing_names import Icon
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.parts import choice

_SIGNS: dict[Doing, Icon] = {
    "keep": "icon/keep", "block": "icon/block", "report": "icon/report", "leave": "icon/leave",
}  # fmt: skip


def answers(spec: Chat, state: ChatState, ctx: Context) -> tuple[Button, ...]:
    """No answer, then the answers there are, all of one size."""
    silent = ctx.words("Don't answer", "chat: an answer is never needed")
    replies = tuple(
        choice(ctx, "icon/leave" if each.exit == "yes" else "icon/talk", each.text,
               Act("say", each.id))
        for each in now(spec, state).replies
    )  # fmt: skip
    return (choice(ctx, "icon/hide", silent, Act(SILENCE)), *replies) if replies else ()


def doings(spec: Chat, state: ChatState, ctx: Context) -> tuple[Button, ...]:
    """What the phone can do here, beside the lanterns; dim while something else is to be read."""
    possible = offers(spec, state)
    return tuple(
        _doing(ctx, doing, on=Act(doing) in possible)
        for doing in DOINGS
        if phone_does(spec, state, doing)
    )


def _doing(ctx: Context, doing: Doing, *, on: bool) -> Button:
    word = doing_name(ctx, doing)
    face = Box((Picture(_SIGNS[doing], h=40), Words(word, "small", align="centre")), align="centre")
    return Button(face, Act(doing), word, "quiet", on=on)


def doing_name(ctx: Context, doing: Doing) -> str:
    """What something the phone does is called."""
    match doing:
        case "keep":
            return ctx.words("Keep", "chat: keep the messages, delete none")
        case "block":
            return ctx.words("Block", "chat: this account can't write any more")
        case "report":
            return ctx.words("Report", "chat: tell the app that something is wrong")
        case "leave":
            return ctx.words("Leave", "chat: go out of this chat")


def doing_done(spec: Chat, state: ChatState, ctx: Context) -> Box | None:
    """What came of something the phone did, as a sheet; None while nothing of it is to be read."""
    onward = phone_does(spec, state, state.doing) if state.doing else None
    if onward is None or state.doing is None:
        return None
    name = Words(doing_name(ctx, state.doing), "heading")
    head = Box((Picture(_SIGNS[state.doing], 56, 56), name), "row", gap=12, align="centre")
    return Box((head, Words(onward.says)), gap=12, role="feedback")


def dimmed(beats: tuple[Button, ...]) -> tuple[Button, ...]:
    """The same, seen and not to be lifted now."""
    return tuple(replace(each, on=False) for each in beats)
