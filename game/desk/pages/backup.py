"""Backup: a copy of everything to a stick, and copies brought in."""

from pathlib import Path

import htpy as h
from flask import Response

from game.desk.pages.parts import button, card, choices, form
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import desk_document
from game.desk.pages.where import looked_in, where, where_field
from game.screens.options.grown_ups.copy_words import safety_copy
from game.storage.brought import Brought, Copy
from game.storage.sticks import copies_on


def show(viewing: Viewing) -> h.Element:
    """Write one, or bring one in."""
    words = viewing.ctx.words
    about = words(
        "A copy holds every class, every child's progress and their codes as locks. Make one each"
        " week and keep it where the computer is not.",
        "the teacher's pages: backup",
    )
    write = card(
        h.p[about],
        form(viewing, "/backup", where_field(viewing),
             button(words("Write a copy", "button: backup"), "do", "write")),
        heading=words("Write a copy", "button: backup"),
    )  # fmt: skip
    return desk_document(
        viewing, words("Backup", "a page of the teacher's desk"), write, _bring_in(viewing)
    )


def act(viewing: Viewing) -> Response:
    """A copy is written or brought in, and the page says what came of it."""
    if viewing.value("do") == "write":
        place, store = where(viewing), viewing.desk.store
        file = viewing.desk.finish(lambda: store.back_up_to(place))
        viewing.visit.said = viewing.ctx.words("The copy is there: {file}", "for grown-ups: copies",
                                               file=file.name)  # fmt: skip
        return see("/backup")
    if viewing.value("do") == "look":
        place = where(viewing)
        if not copies_on(place):
            raise WrongForm(viewing.ctx.words("No copy lies in that folder.", "backup"))
        return see("/backup")
    viewing.visit.said = _came(viewing, _brought(viewing))
    return see("/backup")


def _copies(viewing: Viewing) -> dict[str, h.Node]:
    """Every copy that can be brought in, by its path: those on sticks and in a folder that was
    named, then those of this PC."""
    ctx, desk = viewing.ctx, viewing.desk
    files = [file for place in looked_in(viewing) for file in copies_on(place)]
    found: dict[str, h.Node] = {str(file): f"{file.parent.name}: {file.name}" for file in files}
    kept: tuple[Copy, ...] = desk.finish(desk.store.copies)
    return found | {str(copy.path): safety_copy(ctx, copy) for copy in kept}


def _bring_in(viewing: Viewing) -> h.Node:
    words, there = viewing.ctx.words, _copies(viewing)
    heading = words("Bring a copy in", "for grown-ups: before a list")
    look = form(
        viewing,
        "/backup",
        where_field(viewing),
        button(words("Look there", "button: for copies in a folder"), "do", "look", "plain"),
    )
    if not there:
        none = h.p[words("There is no copy yet.", "for grown-ups: copies")]
        return card(none, look, heading=heading)
    ways = {
        "add": words("Add it to what is here. Adding it twice changes nothing.", "backup: how"),
        "instead": words("Go back to it. What is here now is put aside, and can be brought in"
                         " again.", "backup: how"),
    }  # fmt: skip
    return card(
        form(
            viewing,
            "/backup",
            choices("radio", "copy", words("Which copy?", "backup"), there, viewing.values("copy")),
            choices("radio", "how", words("How?", "backup"), ways, ("add",)),
            button(words("Bring it in", "button: a copy"), "do", "bring-in", "plain"),
        ),
        h.h3[words("Does it lie elsewhere?", "heading: a copy that is not in the list")],
        look,
        heading=heading,
    )


def _brought(viewing: Viewing) -> Brought:
    chosen = viewing.value("copy")
    if chosen not in _copies(viewing):
        raise WrongForm(viewing.ctx.words("Choose a copy.", "backup"))
    store, instead = viewing.desk.store, viewing.value("how") == "instead"
    return viewing.desk.finish(lambda: store.bring_in(Path(chosen), instead=instead))


def _came(viewing: Viewing, brought: Brought) -> str:
    ctx, store = viewing.ctx, viewing.desk.store
    came = ctx.words(
        "Players that came: {players}. Answers that came: {answers}.",
        "for grown-ups: a copy was brought in",
        players=ctx.number(brought.players),
        answers=ctx.number(brought.facts),
    )
    if not viewing.ask(lambda: store.hands_in):
        return came
    key = ctx.words(
        "Do other computers hand in to you? Look at Collect: your class may need a new key.",
        "for grown-ups: a copy was brought in on a new computer",
    )
    return f"{came} {key}"
