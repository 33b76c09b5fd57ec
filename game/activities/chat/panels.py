"""What stands under the messages: answers, feedback, the phone's menu, the looking back; and the
way on."""

from dataclasses import replace

from game.activities.chat.bubbles import message
from game.activities.chat.model import Chat, Said
from game.activities.chat.rules import offers
from game.activities.chat.state import (
    MOST_HINTS,
    ChatState,
    Notice,
    answer_of,
    flags,
    messages,
    missing,
    mood,
    now,
    reply_of,
)
from game.core.acts import Act
from game.mechanics.judging.phrases import phrase
from game.ui.context import Context
from game.ui.drawing_names import Icon, face_drawing
from game.ui.nodes import Box, Button, Node, Picture, Words
from game.ui.parts import main_button
from game.ui.theme import Colour

_SIGNS: dict[str, Icon] = {
    "keep": "icon/keep",
    "block": "icon/block",
    "report": "icon/report",
    "leave": "icon/leave",
    "close": "icon/close",
}
WIDE_ENOUGH = 500
"""From this width, in letters of 100 %, a small figure has room beside the answers."""


def panel(spec: Chat, state: ChatState, ctx: Context) -> Node:
    """The one thing to do now, below the messages."""
    if state.notice:
        return _feedback(spec, state, ctx, state.notice)
    if state.menu:
        return _menu(spec, state, ctx)
    if state.ending:
        return _looking_back(spec, state, ctx)
    return _answers(spec, state, ctx)


def look_back_line(spec: Chat) -> str:
    """What is asked when the conversation is over."""
    return spec.look_back or spec.goal


def _sheet(children: tuple[Node, ...], fill: Colour = "sand") -> Box:
    return Box(children, gap=8, pad=(16, 12), fill=fill, radius=22)


def way_on(spec: Chat, state: ChatState, ctx: Context) -> Button | None:
    """From what came of an answer, to a message in another thread, or to a later hour; None while
    something is to be answered, chosen or looked at."""
    if state.notice:
        return main_button(ctx.words("OK", "chat feedback"), Act("ok"))
    if state.menu or state.ending or state.opened:
        return None
    moment = now(spec, state)
    if moment.thread != state.thread:
        title = next(thread.title for thread in spec.threads if thread.id == moment.thread)
        label = ctx.words("Read the new message: {thread}", "chat", thread=title)
        shown = main_button(ctx.words("Read the new message", "chat"), Act("open", moment.thread))
        # Its thread's tab means the same and has that name.
        return replace(shown, label=label, key="new-message")
    if moment.replies:
        return None
    following = spec.moments[moment.go]
    later = (
        ctx.words("Next day", "chat") if following.day > moment.day else ctx.words("Later", "chat")
    )
    return main_button(later, Act("later"))


def _answers(spec: Chat, state: ChatState, ctx: Context) -> Box:
    moment = now(spec, state)
    if moment.thread != state.thread or not moment.replies:
        return Box(())
    says = tuple(Button(Words(each.text, "button"), Act("say", each.id)) for each in moment.replies)
    return _sheet(_with_figure(spec, state, ctx, says))


def _feedback(spec: Chat, state: ChatState, ctx: Context, notice: Notice) -> Box:
    """What happened, the tell and what I can do next time."""
    head, why, fill = _said_of(spec, state, ctx, notice)
    shown: tuple[Node, ...] = ()
    flag: tuple[Node, ...] = ()
    if notice.about == "mark":
        said = messages(spec, state)[notice.item]
        shown = (message(spec, state, ctx, said),)
        flag = _flags(f"{said.id} {notice.phrase}" in flags(spec, state))
    words = Box((Words(head, "button"), Words(why)), gap=4, grow=1, role="feedback", key="feedback")
    row = Box((*_small_figure(spec, state, ctx), *flag, words), flow="row", gap=12)
    return _sheet((*shown, row), fill)


def _said_of(spec: Chat, state: ChatState, ctx: Context, notice: Notice) -> tuple[str, str, Colour]:
    """Heading, words and colour of a piece of feedback."""
    if notice.about == "mark":
        return _mark_said(messages(spec, state)[notice.item], ctx, notice.phrase)
    answer = (
        reply_of(now(spec, state), notice.item)
        if notice.about == "reply"
        else answer_of(spec, state, notice.item)
    )
    verdict, why = (answer.verdict, answer.why) if answer else ("", "")
    match verdict:
        case "right":
            return ctx.words("This helps", "chat feedback"), why, "leaf-soft"
        case "slip":
            return ctx.words("Let us look together", "chat feedback"), why, "lantern-soft"
        case _:
            return ctx.words("Good to know", "chat feedback"), why, "sand"


def _mark_said(said: Said, ctx: Context, marked: str) -> tuple[str, str, Colour]:
    found = phrase(said, marked)
    if found and found.tell >= 0:
        head = ctx.words("You found a red flag", "chat feedback")
        return head, said.tells[found.tell].why, "leaf-soft"
    head = ctx.words("These words are fine", "chat feedback")
    twin = bool(said.why) and not said.tells
    why = said.why if twin else ctx.words("Nothing odd in this bit.", "chat feedback")
    return head, why, "sea-light"


def _small_figure(spec: Chat, state: ChatState, ctx: Context) -> tuple[Node, ...]:
    """On a small screen the player looks out from beside the words."""
    if ctx.shape != "narrow":
        return ()
    name = face_drawing(spec.player, ctx.feeling(spec.player, mood(spec, state)))
    return (Picture(name, 92, 92, turns=True),)


def _with_figure(
    spec: Chat, state: ChatState, ctx: Context, says: tuple[Node, ...]
) -> tuple[Node, ...]:
    """The answers beside the small figure, unless the letters need all the width."""
    if ctx.shape != "narrow" or ctx.size[0] / ctx.text < WIDE_ENOUGH:
        return says
    beside = (*_small_figure(spec, state, ctx), Box(says, gap=8, grow=1))
    return (Box(beside, flow="row", gap=12, align="end"),)


def _menu(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """The phone's own doings; nothing here makes a copy of a picture."""
    names = {
        "keep": ctx.words("Keep: do not delete", "chat menu"),
        "block": ctx.words("Block", "chat menu"),
        "report": ctx.words("Report", "chat menu"),
        "leave": ctx.words("Leave this chat", "chat menu"),
        "close": ctx.words("Close the menu", "chat menu"),
    }
    doings = (act for act in offers(spec, state) if act.verb in names)
    return _sheet(tuple(_doing(names[act.verb], act) for act in doings), "sea-light")


def _doing(name: str, act: Act) -> Button:
    inside = (Picture(_SIGNS[act.verb], 40, 40), Words(name, "button", grow=1))
    return Button(Box(inside, flow="row", gap=14, align="centre"), act, name)


def _looking_back(spec: Chat, state: ChatState, ctx: Context) -> Box:
    found = sum(flag in state.marked for flag in flags(spec, state))
    wanted = found + missing(spec, state)
    count = ctx.words(
        "Flags found: {found} of {wanted}",
        "chat",
        found=ctx.number(found),
        wanted=ctx.number(wanted),
    )
    head = Box((Words(count, "button"), *_flags(found)), flow="row", gap=8, align="centre")
    lines: tuple[Node, ...] = (head, Words(_hint(state, ctx)))
    if ctx.shape == "narrow":
        lines = (Words(look_back_line(spec)), *lines)
    row: Node = Box(
        (*_small_figure(spec, state, ctx), Box(lines, gap=4, grow=1)), flow="row", gap=12
    )
    if state.hints >= MOST_HINTS:
        return _sheet((row,), "lantern-soft")
    more = Button(Words(ctx.words("Help me look", "chat"), "button", align="centre"), Act("hint"))
    return _sheet((row, more), "lantern-soft")


def _flags(many: int) -> tuple[Node, ...]:
    """A little red flag for each that was found."""
    return tuple(Picture("thing/flag-red", h=44) for _ in range(many))


def _hint(state: ChatState, ctx: Context) -> str:
    if state.hints:
        return ctx.words("Look at the message with the bright edge. Tap it.", "chat hint")
    return ctx.words("Tap a message. Then tap the odd words.", "chat hint")
