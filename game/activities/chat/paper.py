"""The printed twin of a chat: a strip to read aloud that stops at each message to judge, then the
three answers and places to ask; and its key.

What can be taken in hand is a card to cut out: the people of a group, to be laid on their faces
when they go quiet, a code with its back, tiles, and whoever something could be passed on to.
"""

from collections.abc import Iterator

from game.activities.chat.arrivals import Arrival, Judgeable
from game.activities.chat.bar import title
from game.activities.chat.begun import receiver
from game.activities.chat.cards import back, came_with, wee_numbers
from game.activities.chat.model import Chat, Moment, Onward, Reply
from game.activities.chat.phone import SIGNS, name
from game.activities.chat.state import is_locked, thread_of
from game.activities.chat.terms import of_chat, silent
from game.mechanics import judging
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, option, printed
from game.ui.portraits import portrait, sender

_FACE, _SIGN, _CODE, _STRIP = 64.0, 48.0, 350.0, 610.0


def paper(spec: Chat, ctx: Context) -> Node:
    """The goal and the group, then a strip for each moment in the order they are written in; each
    stop has its number on the key, too."""
    things = _things(spec)
    stops = {thing.id: ctx.number(at) for at, thing in enumerate(things, 1)}
    strips = (
        cut_outs(_strip(spec, at, moment, stops, ctx))
        for at, moment in enumerate(spec.moments.values(), 1)
    )
    _, *answers_and_places = judging.paper(things, spec.ways, ctx, of_chat(spec, ctx))
    group = dict.fromkeys(each.who for each in spec.presence)
    people = (cut_out(portrait(ctx, who, _FACE), sender(ctx, who), w=0) for who in group)
    return printed(
        Words(ctx.name(spec.app), "heading"),
        Words(spec.goal),
        *((cut_outs(*people),) if group else ()),
        *strips,
        *_phone(spec, ctx),
        *(answers_and_places if things else ()),
    )


def key(spec: Chat, ctx: Context) -> Node:
    """What each message is, and for each strip what comes of what can be done."""
    strips = (
        _answered(spec, at, moment, ctx) for at, moment in enumerate(spec.moments.values(), 1)
    )
    phone = tuple(comes_of(name(ctx, each), does.says) for each, does in spec.phone.items())
    judged = judging.key(_things(spec), spec.ways, ctx, of_chat(spec, ctx))
    return printed(*judged, *strips, *((note(*phone),) if phone else ()))


def _things(spec: Chat) -> list[Judgeable]:
    return [thing for moment in spec.moments.values() for thing in moment.judge]


def _strip(spec: Chat, at: int, moment: Moment, stops: dict[str, str], ctx: Context) -> Node:
    rows: list[Node] = [_head(spec, at, moment, ctx)]
    rows += [_line(said, ctx) for said in moment.says]
    for thing in moment.judge:
        stop = ctx.words("Stop {number}", "chat on paper: judge here", number=stops[thing.id])
        rows += [_line(thing, ctx), Words(stop, "button")]
    if moment.replies:
        texts = (silent(spec, ctx), *(reply.text for reply in moment.replies))
        rows.append(Box(tuple(option(text) for text in texts), "row", gap=10))
    rows += [row for reply in moment.replies for row in _tiles(reply)]
    if moment.forward and not is_locked(moment):
        names = (receiver(spec, to, ctx) for to in moment.forward.to)
        rows.append(Box(tuple(option(name) for name in names), "row", gap=10))
    return cut_out(*rows, w=_STRIP)


def _head(spec: Chat, at: int, moment: Moment, ctx: Context) -> Node:
    """The number of the strip, in which thread it is, and on which day, if it has one."""
    where = title(thread_of(spec, moment.thread), ctx)
    if moment.day:
        where = ctx.words(
            "Day {day} · {thread}", "chat on paper", day=ctx.number(moment.day), thread=where
        )
    row = (Words(ctx.number(at), "heading"), Words(where, "small", "ink-soft"))
    return Box(row, "row", gap=12, align="centre")


def _line(said: Arrival, ctx: Context) -> Node:
    """Who says it, and what; a code is a card with two sides."""
    who = (sender(ctx, said.who),) if said.who else ()
    came = (
        (cut_outs(cut_out(wee_numbers(said, ctx), w=_CODE), cut_out(back(said, ctx), w=0)),)
        if said.opens
        else came_with(said, ctx, turned=False, possible=())
    )
    return Box((*who, *came, *((Words(said.text),) if said.text else ())), gap=4)


def _tiles(reply: Reply) -> Iterator[Node]:
    """What fits each place of an answer that is put together."""
    for slot in reply.slots:
        yield Words(slot.label, "small")
        yield Box(tuple(option(tile.text) for tile in slot.tiles), "row", gap=10)


def _phone(spec: Chat, ctx: Context) -> tuple[Node, ...]:
    """A card for each thing that the phone does by itself somewhere."""
    found = (*spec.phone, *(doing for each in spec.moments.values() for doing in each.phone))
    cards = tuple(
        cut_out(
            Picture(SIGNS[each], h=_SIGN), Words(name(ctx, each), "button", align="centre"), w=150
        )
        for each in dict.fromkeys(found)
    )
    return (cut_outs(*cards),) if cards else ()


def _answered(spec: Chat, at: int, moment: Moment, ctx: Context) -> Node:
    """What follows each answer, no answer, and what the phone does; first the strip's number. An
    answer that says nothing of where it leads goes on as silence does."""
    silence = next(iter(moment.silence), Onward())
    answers: list[tuple[str, Onward]] = [(each.text, each) for each in moment.replies]
    answers += [(silent(spec, ctx) if moment.replies else "", each) for each in moment.silence]
    lines = [
        (what, each.says, each.go or ("" if each.ends else silence.go)) for what, each in answers
    ]
    lines += [(name(ctx, each), does.says, does.go) for each, does in moment.phone.items()]
    notes = (
        comes_of(what, says, _strip_after(spec, go, ctx)) for what, says, go in lines if says or go
    )
    return note(_head(spec, at, moment, ctx), *notes)


def _strip_after(spec: Chat, go: str, ctx: Context) -> str:
    if not go:
        return ""
    number = ctx.number(list(spec.moments).index(go) + 1)
    return ctx.words("Then strip {number}.", "key of a printed chat", number=number)
