"""Judging at a table: cards to judge, three answers and places to ask; and the key, on which stands
what each thing is, why, and what each place answers."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from game.core.checking import Way
from game.mechanics.judging.asking import WAY, answer, drawn
from game.mechanics.judging.model import Thing
from game.mechanics.judging.strip import FACES, verdict_words
from game.mechanics.judging.terms import Terms, of_messages
from game.mechanics.judging.words import lit_for
from game.ui.context import Context
from game.ui.nodes import Box, Node, Picture, Words
from game.ui.paper import comes_of, cut_out, cut_outs, note, option
from game.ui.portraits import portrait, sender
from game.ui.tells import lit_words

T = TypeVar("T", bound=Thing)
_FACE, _ANSWER = 52.0, 64.0


def paper(
    things: Sequence[T],
    ways: Sequence[Way],
    ctx: Context,
    terms: Terms | None = None,
    shown: Callable[[T], tuple[Node, ...]] = lambda thing: (),
) -> tuple[Node, ...]:
    """Cards, answers, and a card for each place to ask. What is answered there is on the key.
    shown: what the eye sees of a thing, above its words."""
    cards = (_card(ctx.number(at), thing, shown(thing), ctx) for at, thing in enumerate(things, 1))
    asked = (cut_outs(*(_place(way) for way in ways)),) if ways else ()
    return (cut_outs(*cards), answers(ctx, terms), *asked)


def answers(ctx: Context, terms: Terms | None = None) -> Box:
    """The three verdicts, each with its face."""
    return cut_outs(
        *(
            cut_out(
                Picture(FACES[verdict], h=_ANSWER), Words(words, "heading", align="centre"), w=200
            )
            for verdict, words in verdict_words(terms or of_messages(ctx))
        )
    )


def key(
    things: Sequence[Thing], ways: Sequence[Way], ctx: Context, terms: Terms | None = None
) -> tuple[Node, ...]:
    """A note for each thing, with the number of its card."""
    said = terms or of_messages(ctx)
    return tuple(
        _note(ctx.number(at), thing, ways, said, ctx) for at, thing in enumerate(things, 1)
    )


def _card(number: str, thing: Thing, shown: tuple[Node, ...], ctx: Context) -> Node:
    who = (portrait(ctx, thing.who, _FACE), sender(ctx, thing.who)) if thing.who else ()
    head = Box((Words(number, "heading"), *who), "row", gap=12, align="centre")
    return cut_out(head, *shown, Words(thing.text), *(option(act.text) for act in thing.acts))


def _place(way: Way) -> Node:
    return cut_out(Picture(drawn(way), h=WAY), Words(way.label, "button", align="centre"), w=200)


def _note(number: str, thing: Thing, ways: Sequence[Way], terms: Terms, ctx: Context) -> Node:
    name = (Words(ctx.name(thing.who), "small"),) if thing.who else ()
    head = (Words(number, "heading"), Words(_truth(thing, terms), "heading"), *name)
    says = (comes_of(way.label, answer(thing, way, ctx)) for way in ways)
    done = (comes_of(act.text, act.says) for act in thing.acts if act.says)
    return note(
        Box(head, "row", gap=12, align="centre"),
        lit_words(thing.text, thing.tells, "body", lit_for=lit_for(thing)),
        *(comes_of(tell.words, tell.why) for tell in thing.tricks),
        Words(thing.right),
        *says,
        *done,
    )


def _truth(thing: Thing, terms: Terms) -> str:
    """The verdict that is true of it: who can't know yet isn't sure."""
    return {"yes": terms.fine, "no": terms.not_fine}.get(thing.fine, terms.not_sure)
