"""The teacher herself: a PIN in place of the sum, its recovery sheet; forget all that is hers."""

from functools import partial

import htpy as h
from flask import Response

from game.desk.pages.forget import sure
from game.desk.pages.parts import button, card, form
from game.desk.pages.signs import face, secret_pictures
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import desk_document
from game.screens.shell.picture_code import PICTURES
from game.storage import pins
from game.storage.class_records import Teacher


def show(viewing: Viewing) -> h.Element:
    """Her sign, her PIN, and the sheet of one that was just set."""
    words, teacher = viewing.ctx.words, me(viewing)
    return desk_document(
        viewing,
        words("My sign and PIN", "a page of the teacher's desk"),
        _sheet(viewing, teacher) if viewing.visit.sheet else None,
        h.div(".screen")[_pin(viewing, teacher), _everything(viewing)],
    )


def act(viewing: Viewing) -> Response:
    """A PIN is set or taken away; or everything of this teacher is forgotten."""
    store, teacher, words = viewing.desk.store, me(viewing), viewing.ctx.words
    what = viewing.value("what")
    if what == "forget":
        if viewing.value("yes") != "yes":
            raise WrongForm(words("Tick that you are sure.", "the teacher's pages: forget"))
        _forget_all(viewing, teacher)
        viewing.desk.visits.leave(viewing.visit)
        return see("/door")
    if what == "no-pin":
        viewing.ask(lambda: store.classes.keep(pins.without_pin(teacher)))
        viewing.visit.sheet = ()
        return see("/me")
    use_new_pin(viewing, teacher)
    return see("/me")


def me(viewing: Viewing) -> Teacher:
    """The teacher of this visit."""
    classes = viewing.desk.store.classes
    teachers = {each.id: each for each in viewing.ask(classes.teachers)}
    return teachers[viewing.visit.teacher]


def use_new_pin(viewing: Viewing, teacher: Teacher) -> None:
    """The PIN filled in opens her pages from now on; a new sheet is there to be printed."""
    pin, words = viewing.value("pin"), viewing.ctx.words
    if not pins.is_a_pin(pin):
        raise WrongForm(words("A PIN is four to eight digits.", "a teacher's PIN"))
    kept, viewing.visit.sheet = pins.with_pin(teacher, pin, tuple(PICTURES))
    viewing.ask(lambda: viewing.desk.store.classes.keep(kept))


def pin_field(viewing: Viewing, label: str) -> h.Element:
    """Where a PIN is written; it is never shown."""
    return h.p(".field")[
        h.label(for_="pin")[label],
        h.input("#pin", type="password", name="pin", inputmode="numeric", autocomplete="off",
                required=True),
    ]  # fmt: skip


def _pin(viewing: Viewing, teacher: Teacher) -> h.Element:
    words = viewing.ctx.words
    about = words(
        "Without a PIN the desk asks for a sum, which older children can do, too. With one, print "
        "the sheet that comes with it. It opens the desk when the PIN is forgotten.",
        "a teacher's PIN",
    )
    off = form(viewing, "/me", button(words("A sum instead", "button: take the PIN away"), "what",
                                      "no-pin", "plain"))  # fmt: skip
    return card(
        face(viewing.ctx, teacher.signs, 96),
        h.p[about],
        form(viewing, "/me", pin_field(viewing, words("New PIN, four to eight digits", "a field")),
             button(words("Use this PIN", "button"), "what", "pin")),
        off if teacher.pin else None,
        heading=words("PIN", "heading"),
    )  # fmt: skip


def _sheet(viewing: Viewing, teacher: Teacher) -> h.Element:
    words = viewing.ctx.words
    said = words(
        "Print this now, seal it in an envelope and keep it at school. It is shown this once. With"
        " these pictures in this order a new PIN can be made.",
        "the sheet that recovers a PIN",
    )
    return card(
        face(viewing.ctx, teacher.signs, 96),
        h.p[said],
        secret_pictures(viewing.ctx, viewing.visit.sheet),
        heading=words("If the PIN is forgotten", "heading of the sheet that recovers a PIN"),
    )


def _everything(viewing: Viewing) -> h.Element:
    words = viewing.ctx.words
    about = words(
        "All your classes and all their children did go from this computer and its copies. So do "
        "their keys, your sign and your PIN. Other teachers' classes stay.",
        "forget everything of a teacher",
    )
    return card(
        h.p[about],
        form(viewing, "/me", sure(viewing),
             button(words("Forget everything of mine", "button"), "what", "forget", "strong")),
        heading=words("Forget everything", "heading"),
    )  # fmt: skip


def _forget_all(viewing: Viewing, teacher: Teacher) -> None:
    """Her classes one after the other, then herself."""
    store = viewing.desk.store
    for one in viewing.ask(lambda: store.classes.of(teacher.id)):
        viewing.desk.finish(partial(store.classes.forget, one.id, children=True))
    viewing.desk.finish(lambda: store.start_forgetting(teacher.id))
