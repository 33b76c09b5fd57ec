"""A child who comes to a class later: her sign and her pictures, or a number alone."""

from functools import partial

import htpy as h
from flask import Response

from game.desk.pages.parts import button, card, form
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.whose_room import follow
from game.screens.shell.picture_code import PICTURES
from game.screens.shell.profile_words import BANDS, age_name
from game.storage.class_records import SchoolClass
from game.storage.newcomers import Group, newcomers


def part(viewing: Viewing, one: SchoolClass) -> h.Element:
    """Her age and language, and whether anything is kept of her."""
    words, described = viewing.ctx.words, viewing.desk.library.described
    ages: dict[str, str] = {band: age_name(viewing.ctx, band) for band in BANDS}
    languages = {code: described(code).name for code in viewing.desk.codes}
    return card(
        form(
            viewing,
            f"/class/{one.id}/new-child",
            h.div(".fields")[
                _select(viewing, "age", words("Age", "column: of a child"), ages),
                _select(viewing, "spoken", words("Language", "options"), languages),
            ],
            button(words("Add a child", "button: to a class"), "kept", "yes", "plain"),
            " ",
            button(words("Add a child of whom nothing is kept", "button: to a class"), "kept", "no",
                   "plain"),
        ),
        heading=words("Somebody new in the class?", "heading: a child who comes later"),
    )  # fmt: skip


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """She is the last on the list, and in the room if it is this class's; her slip is to be
    printed."""
    classes = viewing.desk.store.classes
    if viewing.value("kept") == "no":
        viewing.ask(partial(classes.join_passing, one.id))
        follow(viewing, one)
        return see(f"/class/{one.id}")
    band = next((each for each in BANDS if each == viewing.value("age")), None)
    if band is None or viewing.value("spoken") not in viewing.desk.codes:
        raise WrongForm(viewing.ctx.words("Choose an age and a language.", "a new child"))
    new = newcomers([Group(1, band, viewing.value("spoken"))], tuple(PICTURES))
    (child,) = viewing.ask(partial(classes.enrol, one.id, new))
    viewing.visit.codes.setdefault(one.id, {})[child.id] = new[0].code
    follow(viewing, one)
    return see(f"/class/{one.id}/codes")


def _select(viewing: Viewing, name: str, label: str, options: dict[str, str]) -> h.Element:
    return h.p(".field")[
        h.label(for_=name)[label],
        h.select(id=name, name=name)[
            (h.option(value=value, selected=value == viewing.value(name))[text]
             for value, text in options.items())
        ],
    ]  # fmt: skip
