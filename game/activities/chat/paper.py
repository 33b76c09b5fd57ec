"""The printed twin of a chat: a strip to read aloud that stops at each message to judge, then the
three answers, and what each way to check says overleaf.

What can be taken in hand is a card to cut out: the people of a group, to be laid on their faces
when they go quiet, a code with its back, tiles, and whoever something could be passed on to.
"""

from collections.abc import Iterator

from game.activities.chat.answers import silent
from game.activities.chat.arrivals import Arrival
from game.activities.chat.bar import title
from game.activities.chat.begun import receiver
from game.activities.chat.cards import back, came_with, wee_numbers
from game.activities.chat.model import Chat, Moment, Reply
from game.activities.chat.state import is_locked, thread_of
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs, printed
from game.ui.portraits import portrait, sender

_FACE = 64.0


def paper(spec: Chat, ctx: Context) -> Node:
    """The goal and the group, then the moments in the order they are written in; each stop has its
    number on the notes, too."""
    things = [thing for moment in spec.moments.values() for thing in moment.judge]
    stops = {thing.id: ctx.number(at) for at, thing in enumerate(things, 1)}
    strip = tuple(_moment(spec, moment, stops, ctx) for moment in spec.moments.values())
    _, *answers_and_notes = judging.paper(things, spec.ways, ctx)
    group = dict.fromkeys(each.who for each in spec.presence)
    people = (cut_out(portrait(ctx, who, _FACE), sender(ctx, who), w=0) for who in group)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *((cut_outs(*people),) if group else ()),
        *strip,
        *answers_and_notes,
    )


def _moment(spec: Chat, moment: Moment, stops: dict[str, str], ctx: Context) -> Node:
    rows: list[Node] = [Words(_head(spec, moment, ctx), "small", "ink-soft")]
    rows += [_line(said, ctx) for said in moment.says]
    for thing in moment.judge:
        stop = ctx.words("Stop {number}", "chat on paper: judge here", number=stops[thing.id])
        rows += [_line(thing, ctx), Words(stop, "button")]
    if moment.replies:
        texts = (silent(ctx), *(reply.text for reply in moment.replies))
        cards = tuple(cut_out(Words(text, "button"), w=0) for text in texts)
        rows.append(Box(cards, "wrap", gap=10))
    rows += [row for reply in moment.replies for row in _tiles(reply)]
    if moment.forward and not is_locked(moment):
        names = (receiver(spec, to, ctx) for to in moment.forward.to)
        rows.append(cut_outs(*(cut_out(Words(name, "button"), w=0) for name in names)))
    return Box(tuple(rows), gap=8, pad=(14, 10), border="grey", radius=12)


def _head(spec: Chat, moment: Moment, ctx: Context) -> str:
    """In which thread it is, and on which day, if it has one."""
    thread = title(thread_of(spec, moment.thread), ctx)
    if not moment.day:
        return thread
    return ctx.words(
        "Day {day} · {thread}", "chat on paper", day=ctx.number(moment.day), thread=thread
    )


def _line(said: Arrival, ctx: Context) -> Node:
    """Who says it, and what; a code is a card with two sides."""
    name = (sender(ctx, said.who),) if said.who else ()
    came = (
        (cut_outs(cut_out(wee_numbers(said, ctx)), cut_out(back(said, ctx))),)
        if said.opens
        else came_with(said, ctx, turned=False, possible=())
    )
    return Box((*name, *came, *((Words(said.text),) if said.text else ())), gap=4)


def _tiles(reply: Reply) -> Iterator[Node]:
    """What fits each place of an answer that is put together."""
    for slot in reply.slots:
        yield Words(slot.label, "small")
        yield cut_outs(*(cut_out(Words(tile.text, "button"), w=0) for tile in slot.tiles))
