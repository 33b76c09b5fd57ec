"""The printed twin of a chat: a strip to read aloud that stops at each message to judge, then the
three answers, and what each way to check says overleaf."""

from game.activities.chat.answers import silent
from game.activities.chat.bar import title
from game.activities.chat.model import Chat, Moment
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, printed


def paper(spec: Chat, ctx: Context) -> Node:
    """The goal, then the moments in the order they are written in; each stop has its number on the
    notes, too."""
    things = [thing for moment in spec.moments.values() for thing in moment.judge]
    stops = {thing.id: ctx.number(at) for at, thing in enumerate(things, 1)}
    strip = tuple(_moment(spec, moment, stops, ctx) for moment in spec.moments.values())
    _, *answers_and_notes = judging.paper(things, spec.ways, ctx)
    return printed(
        Words(ctx.name(spec.app), "heading"), Words(spec.goal), *strip, *answers_and_notes
    )


def _moment(spec: Chat, moment: Moment, stops: dict[str, str], ctx: Context) -> Node:
    rows: list[Node] = [Words(_head(spec, moment, ctx), "small", "ink-soft")]
    rows += [_line(ctx.name(said.who) if said.who else "", said.text) for said in moment.says]
    for thing in moment.judge:
        stop = ctx.words("Stop {number}", "chat on paper: judge here", number=stops[thing.id])
        rows += [_line(ctx.name(thing.who), thing.text), Words(stop, "button")]
    if moment.replies:
        texts = (silent(ctx), *(reply.text for reply in moment.replies))
        cards = tuple(cut_out(Words(text, "button"), w=0) for text in texts)
        rows.append(Box(cards, "wrap", gap=10))
    return Box(tuple(rows), gap=8, pad=(14, 10), border="grey", radius=12)


def _head(spec: Chat, moment: Moment, ctx: Context) -> str:
    """In which thread it is, and on which day, if it has one."""
    thread = title(next(each for each in spec.threads if each.id == moment.thread), ctx)
    if not moment.day:
        return thread
    return ctx.words(
        "Day {day} · {thread}", "chat on paper", day=ctx.number(moment.day), thread=thread
    )


def _line(who: str, text: str) -> Node:
    name = (Words(who, "small"),) if who else ()
    return Box((*name, Words(text)))
