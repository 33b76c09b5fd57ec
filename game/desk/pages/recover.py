"""A forgotten PIN: the pictures of the sheet in the envelope, and a new PIN."""

import htpy as h
from flask import Response

from game.desk.pages.frame import document
from game.desk.pages.me import pin_field, use_new_pin
from game.desk.pages.parts import button, card, form
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.screens.shell.picture_code import PICTURES, picture_name
from game.storage import pins
from game.storage.class_records import Teacher


def show(viewing: Viewing) -> h.Element:
    """A choice for each picture of the sheet of the teacher who stands at the door."""
    ctx, words = viewing.ctx, viewing.ctx.words
    title = words("The PIN is forgotten", "link: opens a page for the recovery sheet")
    about = words("Choose the pictures of your sheet in their order, and write a new PIN.",
                  "a forgotten PIN")  # fmt: skip
    places = (
        h.p(".field")[
            h.label(for_=f"p{at}")[words("Picture {number}", "a field", number=ctx.number(at + 1))],
            h.select(id=f"p{at}", name=f"p{at}")[
                (h.option(value=each, selected=viewing.value(f"p{at}") == each)[
                    picture_name(ctx, each)] for each in PICTURES)
            ],
        ]
        for at in range(pins.SHEET)
    )  # fmt: skip
    return document(
        viewing,
        title,
        card(
            h.p[about],
            form(
                viewing,
                "/recover",
                h.div(".fields")[places],
                pin_field(viewing, words("New PIN, four to eight digits", "a field")),
                button(words("Use this PIN", "button")),
            ),
        ),
    )


def act(viewing: Viewing) -> Response:
    """The right sheet makes a new PIN, and opens. A wrong one counts as a wrong PIN does."""
    visit, words, tries = viewing.visit, viewing.ctx.words, viewing.desk.tries
    if not tries.take(visit.asked):
        raise WrongForm(words("The door rests. Try again in half a minute.", "the desk's door"))
    sheet = [viewing.value(f"p{at}") for at in range(pins.SHEET)]
    teacher = _at_the_door(viewing)
    if teacher is None or not pins.recovers(teacher, sheet):
        raise WrongForm(words("Not these pictures. Look at the sheet again.", "a forgotten PIN"))
    tries.forget(visit.asked)
    use_new_pin(viewing, teacher)
    viewing.desk.visits.come_in(visit, teacher.id)
    return see("/me")


def _at_the_door(viewing: Viewing) -> Teacher | None:
    classes = viewing.desk.store.classes
    teachers = viewing.ask(classes.teachers)
    return next((one for one in teachers if one.id == viewing.visit.asked and one.pin), None)
