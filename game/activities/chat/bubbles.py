"""How the messages of a thread look: bubbles at both sides, days between them, found flags lit."""

from dataclasses import replace

from game.activities.chat.model import Chat, Said
from game.activities.chat.rules import offers
from game.activities.chat.state import ChatState, Seen, handle, hinted, lived, mine, now, reply_of
from game.core.acts import Act
from game.mechanics.judging.phrases import phrases
from game.ui.context import Context
from game.ui.drawing_names import Account, DrawingName, face_drawing, figure_drawing
from game.ui.nodes import Box, Button, LitSpan, Node, Picture, Words

WIDEST = 470
"""How wide a bubble may be at 100 %."""


def portrait(spec: Chat, ctx: Context, who: str, shape: Account = "cast/account/still") -> Picture:
    """A person as she or he feels, or the grey shape of somebody known only by a handle."""
    name: DrawingName = shape if handle(spec, who) else figure_drawing(who, ctx.feeling(who))
    return Picture(name, label=ctx.name(who), stand="bottom", turns=True, key=f"by-{who}", grow=1)


def face(spec: Chat, ctx: Context, who: str) -> Picture:
    """The same person's head, for a small round place."""
    name = (
        face_drawing("account", "still")
        if handle(spec, who)
        else face_drawing(who, ctx.feeling(who))
    )
    return Picture(name, 46, 46, label=ctx.name(who), turns=True)


def conversation(spec: Chat, state: ChatState, ctx: Context) -> Box:
    """Every message and answer so far in the thread on the screen, oldest first."""
    rows: list[Node] = []
    day = 0
    for seen in lived(spec, state):
        if seen.moment.thread != state.thread:
            continue
        if seen.moment.day != day:
            day = seen.moment.day
            rows.append(_day(ctx, day))
        rows += _moment(spec, state, ctx, seen)
    return Box(tuple(rows), gap=16, role="log", key="messages")


def lit(spec: Chat, state: ChatState, said: Said) -> tuple[LitSpan, ...]:
    """The flags to light in a message: those found, and after a slip those that were there."""
    slip = _slipped(spec, state) and said in now(spec, state).says
    return tuple(
        LitSpan(phrase.start, phrase.start + len(said.tells[phrase.tell].words))
        for phrase in phrases(said)
        if phrase.tell >= 0 and (slip or f"{said.id} {phrase.id}" in state.marked)
    )


def _slipped(spec: Chat, state: ChatState) -> bool:
    notice = state.notice
    if notice is None or notice.about != "reply":
        return False
    reply = reply_of(now(spec, state), notice.item)
    return reply is not None and reply.verdict == "slip"


def _day(ctx: Context, day: int) -> Words:
    words = ctx.words("Day {day}", "chat divider", day=ctx.number(day))
    return Words(words, "small", "ink-soft", "centre")


def _moment(spec: Chat, state: ChatState, ctx: Context, seen: Seen) -> list[Node]:
    rows: list[Node] = [message(spec, state, ctx, said) for said in seen.moment.says]
    if seen.reply:
        words = Words(seen.reply.text)
        mine = Box(
            (words,), fill="leaf-soft", radius=20, pad=(16, 10), max_w=WIDEST * ctx.text,
            shape="tail-end", key=f"mine-{seen.id}",
        )  # fmt: skip
        rows.append(Box((mine,), flow="row", justify="end"))
    return rows


def message(spec: Chat, state: ChatState, ctx: Context, said: Said) -> Box:
    """One message with who wrote it; it can be pressed to look closer while nothing else waits."""
    warm = bool(state.hints) and hinted(spec, state).startswith(f"{said.id} ")
    grey, own = handle(spec, said.who), mine(spec, said.who)
    talk = Box(
        (
            Words(ctx.name(said.who), "small", "ink-soft" if grey else "sea-deep"),
            Words(said.text, marks=lit(spec, state, said)),
        ),
        fill="grey-soft" if grey else "leaf-soft" if own else "sea-light",
        border="lantern" if warm else "",
        radius=20, pad=(16, 10), max_w=WIDEST * ctx.text,
        shape="tail-end" if own else "tail-start",
        key=f"says-{said.id}",
    )  # fmt: skip
    look = Act("look", said.id)
    bubble: Node = talk
    if look in offers(spec, state):
        label = f"{ctx.name(said.who)}: {said.text}"
        bubble = Button(talk, look, label, "bare")
    if own:
        return Box((bubble,), flow="row", justify="end")
    return Box((_avatar(spec, ctx, said.who), bubble), flow="row", gap=8, align="end")


def _avatar(spec: Chat, ctx: Context, who: str) -> Picture:
    """Head and shoulders, large enough to see how somebody looks."""
    return replace(face(spec, ctx, who), w=64, h=64, label="")
