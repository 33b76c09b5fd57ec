"""Whose lesson it is: which class can join, and what is offered to it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

import htpy as h

from game.desk.opening import OpenClass
from game.desk.pages import heavy
from game.desk.pages.parts import button, card, choices, form, number_field
from game.desk.pages.viewing import Viewing
from game.desk.room.terms import terms_of
from game.storage.class_records import SchoolClass

LONGEST_TURN = 60
"""Minutes."""


def part(viewing: Viewing, one: SchoolClass, opened: OpenClass) -> h.Element:
    """Whose room it is, and whether heavy stories are offered in it."""
    words = viewing.ctx.words
    offered: Mapping[str, h.Node] = {
        "heavy": words("stories about heavy things, too", "what a class is offered")
    }
    may = heavy.may_open(viewing, one)
    return card(
        h.p[_whose(viewing, one, opened)],
        form(
            viewing,
            f"/class/{one.id}/join",
            choices("checkbox", "offer", words("Offer", "what a class is offered"), offered, ())
            if may else None,
            number_field(
                viewing,
                "turn",
                words("Minutes until a child passes the device on (0: no turns)", "a field"),
                0,
                0,
                LONGEST_TURN,
            ),
            button(words("Use the room for this class", "button"), "do", "use"),
        ),
        heading=words("Whose lesson is it?", "heading: which class can join"),
    )  # fmt: skip


def _whose(viewing: Viewing, one: SchoolClass, opened: OpenClass) -> str:
    words = viewing.ctx.words
    now = opened.ask(lambda room: room.door.terms.school_class)
    if now == one.id:
        return words("The room is this class's now: only its children can sign in.", "how to join")
    if now:
        return words("The room is another class's now. Only one class at a time can join.",
                     "how to join")  # fmt: skip
    return words("From then on only children of this class can sign in.", "how to join")


def act(viewing: Viewing, one: SchoolClass, opened: OpenClass) -> None:
    """The form's room is this class's, on the form's terms."""
    turn = viewing.number("turn", 0, LONGEST_TURN) if "turn" in viewing.filled else 0
    heavy_too = "heavy" in viewing.values("offer")
    use(viewing, one, opened, offers_heavy=heavy_too, turn=turn)


def use(
    viewing: Viewing, one: SchoolClass, opened: OpenClass, *, offers_heavy: bool, turn: int = 0
) -> None:
    """From now on the room is this class's. turn: minutes until a child passes the chair on."""
    classes, ready = viewing.desk.store.classes, heavy.may_open(viewing, one)
    made = partial(terms_of, classes, one.id, heavy=offers_heavy and ready, turn=turn)
    terms = viewing.ask(made)
    opened.ask(lambda room: room.use(terms))
    viewing.visit.said = viewing.ctx.words(
        "Children of this class can join now.", "the room is a class's"
    )


def follow(viewing: Viewing, one: SchoolClass) -> None:
    """The list of a class has grown: whoever came can join at once, where the room is the class's.
    What else was decided for the lesson stays."""
    opened, classes = viewing.desk.opened, viewing.desk.store.classes
    if opened is None:
        return
    now, of = (
        opened.ask(lambda room: room.door.terms),
        viewing.ask(partial(terms_of, classes, one.id)),
    )
    if now.school_class == one.id:
        terms = replace(now, members=of.members, guests=of.guests, size=of.size)
        opened.ask(lambda room: room.use(terms))
