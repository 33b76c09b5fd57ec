"""The desk's door: which teacher, then a sum in words, or her PIN where she wants one."""

import htpy as h
from flask import Response

from game.core.signs import ANIMALS, COLOURS
from game.desk.pages.frame import document
from game.desk.pages.me import pin_field
from game.desk.pages.old_progress import look_after
from game.desk.pages.parts import button, card, choices, form
from game.desk.pages.signs import animals, colours, face
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.screens.options.grown_ups.sums import another_sum, question
from game.storage import pins
from game.storage.class_records import Teacher
from game.storage.troubles import PairTaken

NEW, NOBODY = "new", "nobody"
"""Whom a door may be asked for beside a teacher's id: one who is not known yet, and no one."""


def show(viewing: Viewing) -> h.Element:
    """Whoever teaches here, as faces to press; or what the one who was pressed is asked."""
    words = viewing.ctx.words
    teachers = {one.id: one for one in _teachers(viewing)}
    asked = viewing.visit.asked or ("" if teachers else NEW)
    title = words("Who opens the desk?", "heading: the teacher's pages are locked")
    if asked == NEW:
        return document(viewing, title, _newcomer(viewing), _others(viewing) if teachers else None)
    if asked in teachers:
        return document(viewing, title, _known(viewing, teachers[asked]), _others(viewing))
    faces = (
        h.button(".face", type="submit", name="who", value=one.id)[face(viewing.ctx, one.signs, 96)]
        for one in teachers.values()
    )
    new = words("Somebody new", "button: a teacher whom this computer does not know yet")
    return document(
        viewing,
        title,
        form(viewing, "/door", h.div(".faces")[faces], button(new, "who", NEW, "plain")),
    )


def act(viewing: Viewing) -> Response:
    """A face was pressed, or an answer given. A wrong one brings another sum; too many a rest."""
    visit, words = viewing.visit, viewing.ctx.words
    teachers = {one.id: one for one in _teachers(viewing)}
    if who := viewing.value("who"):
        visit.asked = who if who in (*teachers, NEW) else ""
        return see("/door")
    tries, teacher = viewing.desk.tries, teachers.get(visit.asked)
    whose = teacher.id if teacher else NEW
    if not tries.take(whose):
        raise WrongForm(words("The door rests. Try again in half a minute.", "the desk's door"))
    if not _opens(viewing, teacher):
        visit.sum = another_sum(visit.sum, viewing.desk.ports.random_seed())
        raise WrongForm(words("Not that one. Try again.", "the desk's door"))
    tries.forget(whose)
    viewing.desk.visits.come_in(visit, (teacher or _made(viewing)).id)
    look_after(viewing)
    return see("/")


def _teachers(viewing: Viewing) -> tuple[Teacher, ...]:
    return viewing.ask(lambda: viewing.desk.store.classes.teachers())


def _opens(viewing: Viewing, teacher: Teacher | None) -> bool:
    if teacher is not None and teacher.pin:
        return pins.opens(teacher, viewing.value("pin"))
    one, other = viewing.visit.sum
    given = viewing.value("sum").strip()
    return given.isdecimal() and len(given) < 4 and int(given) == one * other


def _made(viewing: Viewing) -> Teacher:
    """A teacher with the signs that were ticked."""
    words, store = viewing.ctx.words, viewing.desk.store
    who, colour = viewing.value("animal"), viewing.value("colour")
    if who not in ANIMALS or colour not in COLOURS:
        raise WrongForm(words("Choose an animal and a colour.", "the desk's door"))
    try:
        return viewing.ask(lambda: store.classes.add_teacher(who, colour))
    except PairTaken:
        raise WrongForm(
            words("Another teacher has this sign. Choose another colour.", "the desk's door")
        ) from None


def _known(viewing: Viewing, teacher: Teacher) -> h.Element:
    """The sum for a teacher without a PIN, else the field for it."""
    words = viewing.ctx.words
    come_in = button(words("Come in", "button of the desk's door"))
    who = face(viewing.ctx, teacher.signs, 96)
    if not teacher.pin:
        return card(who, form(viewing, "/door", _sum(viewing), come_in))
    field = pin_field(viewing, words("Your PIN", "a field"))
    forgotten = words("The PIN is forgotten", "link: opens a page for the recovery sheet")
    return card(who, form(viewing, "/door", field, come_in), h.p[h.a(href="/recover")[forgotten]])


def _sum(viewing: Viewing) -> h.Element:
    asked = question(viewing.ctx, viewing.visit.sum)
    return h.p(".field")[
        h.label(for_="sum")[asked],
        h.input("#sum", type="text", name="sum", inputmode="numeric", autocomplete="off",
                required=True),
    ]  # fmt: skip


def _newcomer(viewing: Viewing) -> h.Element:
    """Signs to choose, as a child does, and a sum."""
    ctx, words = viewing.ctx, viewing.ctx.words
    legend = words("Your sign: an animal", "the desk's door: a new teacher")
    colour = words("and its colour", "the desk's door: a new teacher, after: an animal")
    said = words("Teachers have a sign here as children do; nobody writes a name.",
                 "the desk's door: a new teacher")  # fmt: skip
    return card(
        h.p[said],
        form(
            viewing,
            "/door",
            choices("radio", "animal", legend, animals(ctx), viewing.values("animal") or ("owl",)),
            choices("radio", "colour", colour, colours(ctx), viewing.values("colour") or ("sea",)),
            _sum(viewing),
            button(words("Come in", "button of the desk's door")),
        ),
        heading=words("New at this desk", "heading: a teacher not known yet"),
    )


def _others(viewing: Viewing) -> h.Element:
    """Back to all faces."""
    label = viewing.ctx.words("Somebody else", "button: another teacher")
    return form(viewing, "/door", button(label, "who", NOBODY, "plain"))
