"""The printed twin of a chat: the conversation with room at the edge to draw flags; no buttons."""

from game.activities.chat.model import Chat, Moment, Reply
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words

MARGIN = 130
"""How wide the blank edge for flags is."""


def paper(spec: Chat, ctx: Context) -> Node:
    """The goal, then every moment in the order it can come, with what could be answered."""
    order = _order(spec)
    parts: list[Node] = [Words(ctx.name(spec.app), "heading"), Words(spec.goal)]
    for number, moment in enumerate(order, 1):
        parts.append(_moment(spec, ctx, number, moment, order))
    if spec.look_back:
        parts.append(Words(spec.look_back, "button"))
    return Box(tuple(parts), gap=14, pad=(20, 20), key="paper-chat")


def _order(spec: Chat) -> list[Moment]:
    """Every moment that can be reached, nearest first."""
    waiting, order = [spec.start], [spec.start]
    while waiting:
        moment = spec.moments[waiting.pop(0)]
        doings = (*moment.menu.values(), *spec.menu.values())
        for go in (moment.go, *(r.go for r in moment.replies), *(a.go for a in doings)):
            if go and go not in order:
                order.append(go)
                waiting.append(go)
    return [spec.moments[known] for known in order]


def _moment(spec: Chat, ctx: Context, number: int, moment: Moment, order: list[Moment]) -> Box:
    title = next(thread.title for thread in spec.threads if thread.id == moment.thread)
    head = ctx.words(
        "{number} · Day {day} · {thread}",
        "chat on paper", number=ctx.number(number), day=ctx.number(moment.day), thread=title,
    )  # fmt: skip
    rows: list[Node] = [Words(head, "small", "ink-soft")]
    for said in moment.says:
        talk = Box((Words(ctx.name(said.who), "small"), Words(said.text)), grow=1)
        blank = Box((), w=MARGIN, min_h=48, border="grey")
        rows.append(Box((talk, blank), flow="row", gap=12))
    rows += [_reply(spec, ctx, reply, order) for reply in moment.replies]
    return Box(tuple(rows), gap=6, border="grey", radius=12, pad=(14, 10))


def _reply(spec: Chat, ctx: Context, reply: Reply, order: list[Moment]) -> Box:
    tick = Box((), w=22, h=22, border="ink")
    words: tuple[Node, ...] = (Words(reply.text, grow=1),)
    if reply.go:
        number = ctx.number(order.index(spec.moments[reply.go]) + 1)
        words = (*words, Words(ctx.words("go to {number}", "chat on paper", number=number)))
    return Box((tick, *words), flow="row", gap=10, align="centre")
