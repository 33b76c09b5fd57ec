"""Judging at a table: cards to judge, three answers, and what each way to check says overleaf."""

from collections.abc import Sequence

from game.core.checking import Way
from game.mechanics.judging.asking import answer
from game.mechanics.judging.model import Thing
from game.mechanics.judging.strip import verdict_words
from game.mechanics.judging.terms import Terms, of_messages
from game.ui.context import Context
from game.ui.nodes import Box, Node, Words
from game.ui.paper import cut_out, cut_outs


def paper(
    things: Sequence[Thing], ways: Sequence[Way], ctx: Context, terms: Terms | None = None
) -> tuple[Node, ...]:
    """Cards, answers, and for each way a note to be turned round when somebody asks."""
    verdicts = verdict_words(terms or of_messages(ctx))
    numbered = [(ctx.number(at), thing) for at, thing in enumerate(things, 1)]
    cards = (_card(number, thing, ctx) for number, thing in numbered)
    answers = (cut_out(Words(words, "heading")) for _, words in verdicts)
    notes = (_note(way, numbered, ctx) for way in ways)
    return (cut_outs(*cards), cut_outs(*answers), *((cut_outs(*notes),) if ways else ()))


def _card(number: str, thing: Thing, ctx: Context) -> Node:
    acts = tuple(cut_out(Words(act.text, "button"), w=0) for act in thing.acts)
    head = Box((Words(number, "heading"), Words(ctx.name(thing.who), "button")), "row", gap=12)
    return cut_out(head, Words(thing.text), *acts)


def _note(way: Way, numbered: Sequence[tuple[str, Thing]], ctx: Context) -> Node:
    says = (
        Box((Words(number, "button"), Words(answer(thing, way, ctx), grow=1)), "row", gap=12)
        for number, thing in numbered
    )
    return cut_out(Words(way.label, "heading"), *says)
