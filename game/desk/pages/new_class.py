"""A new class: how many children of which ages, in which languages, and the class's sign."""

from dataclasses import replace
from functools import partial
from itertools import product

import htpy as h
from flask import Response

from game.core.signs import CARRIED, COLOURS
from game.desk.pages.days import day, day_field
from game.desk.pages.parts import button, card, choices, form, number_field
from game.desk.pages.signs import colours, things
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import desk_document
from game.screens.shell.picture_code import PICTURES
from game.screens.shell.profile_words import BANDS, age_name
from game.storage.newcomers import MOST_CHILDREN, Group, newcomers
from game.storage.troubles import PairTaken, TooManyProfiles


def show(viewing: Viewing) -> h.Element:
    """The form."""
    ctx, words = viewing.ctx, viewing.ctx.words
    title = words("A new class", "heading: the form for a new class")
    thing, colour = _free_sign(viewing)
    here = (
        card(
            h.p[words("A class may hold several ages and languages.", "a new class")],
            (_language(viewing, code) for code in viewing.desk.codes),
            number_field(
                viewing,
                "unkept",
                words("Children who play with nothing kept (their families said no)",
                      "a new class: a number"),
                0, 0, MOST_CHILDREN,
            ),
            heading=words("How many children?", "a new class"),
        ),
        card(
            choices("radio", "thing", words("A thing", "the sign of a class"), things(ctx),
                    (viewing.value("thing", thing),)),
            choices("radio", "colour", words("and a colour", "the sign of a class, after: a thing"),
                    colours(ctx), (viewing.value("colour", colour),)),
            heading=words("The sign of the class", "a new class"),
        ),
        card(
            h.p[words(
                "Leave this empty to start at once. A class that starts later has its check-ups "
                "with the others. Its stories come from that day on, so that you can compare.",
                "a new class",
            )],
            day_field(viewing, "begins", words("Stories start on", "a new class: a day")),
            heading=words("Start later?", "a new class"),
        ),
        button(words("Make the class", "button")),
    )  # fmt: skip
    return desk_document(viewing, title, form(viewing, "/new", here))


def act(viewing: Viewing) -> Response:
    """Makes the class with all its children, and shows their codes to be printed."""
    words = viewing.ctx.words
    groups = _groups(viewing)
    unkept = viewing.number("unkept", 0, MOST_CHILDREN)
    begins = day(viewing, "begins")
    count = sum(group.count for group in groups)
    if not 0 < count <= MOST_CHILDREN:
        most = viewing.ctx.number(MOST_CHILDREN)
        raise WrongForm(
            words("A class has 1 to {most} children of whom progress is kept.", "a new class",
                  most=most)
        )  # fmt: skip
    new = newcomers(groups, tuple(PICTURES))
    classes = viewing.desk.store.classes
    try:
        one = viewing.ask(partial(classes.make, viewing.visit.teacher, *_sign(viewing)))
    except PairTaken:
        raise WrongForm(
            words("Another class has this sign. Choose another thing or colour.", "a new class")
        ) from None
    try:
        children = viewing.ask(partial(classes.enrol, one.id, new))
    except TooManyProfiles:
        viewing.desk.finish(partial(classes.forget, one.id, children=True))
        raise
    for _ in range(unkept):
        viewing.ask(partial(classes.join_passing, one.id))
    viewing.ask(partial(classes.keep, replace(one, begins=begins)))
    codes = {child.id: each.code for child, each in zip(children, new)}
    viewing.visit.codes[one.id] = codes
    return see(f"/class/{one.id}/codes")


def _language(viewing: Viewing, code: str) -> h.Element:
    """How many of each age play in one language."""
    fields = (
        number_field(viewing, f"{code}.{band}", age_name(viewing.ctx, band), 0, 0, MOST_CHILDREN)
        for band in BANDS
    )
    name = viewing.desk.library.described(code).name
    return h.fieldset(".group")[h.legend(lang=code)[name], h.div(".fields")[fields]]


def _groups(viewing: Viewing) -> list[Group]:
    return [
        Group(viewing.number(f"{code}.{band}", 0, MOST_CHILDREN), band, code)
        for code, band in product(viewing.desk.codes, BANDS)
    ]


def _sign(viewing: Viewing) -> tuple[str, str]:
    thing, colour = viewing.value("thing"), viewing.value("colour")
    if thing not in CARRIED or colour not in COLOURS:
        raise WrongForm(viewing.ctx.words("Choose a thing and a colour.", "a new class"))
    return thing, colour


def _free_sign(viewing: Viewing) -> tuple[str, str]:
    """A sign that no class has yet."""
    taken = {(one.thing, one.colour) for one in viewing.ask(viewing.desk.store.classes.all)}
    free = (sign for sign in product(CARRIED, COLOURS) if sign not in taken)
    return next(free, (CARRIED[0], COLOURS[0]))
