"""The children of a class: the list to write names on, codes anew, the class file, its rules."""

from functools import partial

import htpy as h
from flask import Response

from game.desk.pages import new_child
from game.desk.pages.gather import members
from game.desk.pages.parts import card, form, link, scrolled
from game.desk.pages.signs import face, for_whom, name_of
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import class_document
from game.screens.shell.picture_code import PICTURES
from game.storage.class_records import Member, SchoolClass
from game.storage.newcomers import Group, newcomers
from game.storage.profiles import Profile


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """The list: number, sign, and a line for a pen."""
    words = viewing.ctx.words
    title = words("Children", "a page of the teacher's desk: who is in the class")
    said = words(
        "Print this list and write each child's name on it by hand. Keep it where only you look:"
        " the computer never knows a name.",
        "the teacher's pages: the list of a class",
    )
    here = f"/class/{one.id}"
    codes = link(words("The picture codes just made", "link"), f"{here}/codes", "main")
    return class_document(
        viewing,
        one,
        title,
        h.p(".screen")[said],
        h.p(".screen")[codes] if one.id in viewing.visit.codes else None,
        card(_list(viewing, one)),
        h.div(".screen")[new_child.part(viewing, one)],
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """New secret pictures for one child, to be printed."""
    store = viewing.desk.store
    child = viewing.value("codes-anew")
    profile = next((p for _, p in members(viewing, one) if p and p.id == child), None)
    if profile is None:
        raise WrongForm(viewing.ctx.words("This child is not in this class.", "a class's list"))
    (new,) = newcomers([Group(1, profile.band, profile.language)], tuple(PICTURES))
    viewing.ask(partial(store.set_code, profile.id, new.code))
    viewing.visit.codes.setdefault(one.id, {})[profile.id] = new.code
    return see(f"/class/{one.id}/codes")


def _list(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    heads = (
        words("Number", "column: on a class's list"),
        words("Sign", "column: a child's animal"),
        words("Age", "column: of a child"),
        words("Name, by hand", "column: left empty for a pen"),
    )
    rows = (_row(viewing, one, *each) for each in members(viewing, one))
    return scrolled(words("Children", "a page of the teacher's desk: who is in the class"))[
        h.table(".list")[
            h.thead[h.tr[(h.th(scope="col")[head] for head in heads), h.td(".screen")[None]]],
            h.tbody[rows],
        ]
    ]


def _row(viewing: Viewing, one: SchoolClass, member: Member, who: Profile | None) -> h.Element:
    ctx, words = viewing.ctx, viewing.ctx.words
    anew = None
    if who is None:
        sign: h.Node = words("plays, nothing kept", "a child whose progress is not kept")
    else:
        sign = [face(ctx, who.signs, 40, named=True), name_of(ctx, who.signs)]
        label = words("New pictures for {child}", "button: new secret pictures",
                      child=name_of(ctx, who.signs))  # fmt: skip
        anew = form(
            viewing,
            f"/class/{one.id}",
            h.button(".plain", type="submit", name="codes-anew", value=who.id, aria_label=label)[
                words("New pictures", "button: new secret pictures for this child")
            ],
        )
    return h.tr[
        h.th(scope="row")[ctx.number(member.number)],
        h.td(".who")[sign],
        h.td[for_whom(viewing, who) if who else None],
        h.td[h.span(".pen")],
        h.td(".screen")[anew],
    ]
