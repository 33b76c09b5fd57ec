"""Collect: what other PCs handed in, which are missing, and the class file they take in first."""

import htpy as h
from flask import Response

from game.desk.pages.parts import button, card, form, scrolled
from game.desk.pages.store_words import refusal_of
from game.desk.pages.viewing import Viewing, see
from game.desk.pages.ways import class_document
from game.desk.pages.where import where, where_field
from game.screens.shell.days import day_name
from game.storage.class_file import put
from game.storage.class_records import SchoolClass
from game.storage.collected import ClassPc, Collected


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """Both ways of a stick, and what came with the last one."""
    words, found = viewing.ctx.words, viewing.visit.collected
    return class_document(
        viewing,
        one,
        words("Collect", "a page of the teacher's desk: what other computers handed in"),
        _found(viewing, one, found) if found else None,
        _take(viewing, one),
        _class_file(viewing, one),
        _lost_key(viewing, one),
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """Takes what lies in a folder, or writes the class file to it."""
    store, words = viewing.desk.store, viewing.ctx.words
    if viewing.value("do") == "new-key":
        viewing.ask(lambda: store.classes.renew_key(one.id))
        return see(f"/class/{one.id}/collect")
    place = where(viewing)
    if viewing.value("do") == "class-file":
        data = viewing.desk.finish(lambda: store.classes.file_of(one.id))
        file = put(place, one, data)
        viewing.visit.said = words("The class file is there: {file}", "a class file was written",
                                   file=file.name)  # fmt: skip
    else:
        viewing.visit.collected = viewing.desk.finish(lambda: store.collect(place))
    return see(f"/class/{one.id}/collect")


def _take(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    about = words(
        "Each other computer hands in to a stick, or to a folder you share. Taking it twice changes"
        " nothing.",
        "the teacher's pages: collect",
    )
    return card(
        h.p[about],
        form(viewing, f"/class/{one.id}/collect", where_field(viewing),
             button(words("Take what is there", "button: what computers handed in"))),
        heading=words("From other computers", "heading: what they handed in"),
    )  # fmt: skip


def _class_file(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    about = words(
        "Write it to a stick. Take it in on each computer that plays without a browser. The way "
        "is: for grown-ups, Take in a class. Then each child is herself on every computer. Write "
        "it anew when children came or went.",
        "the teacher's pages: the class file",
    )
    return card(
        h.p[about],
        form(viewing, f"/class/{one.id}/collect", where_field(viewing),
             button(words("Write the class file", "button"), "do", "class-file", "plain")),
        heading=words("The class file", "heading"),
    )  # fmt: skip


def _lost_key(viewing: Viewing, one: SchoolClass) -> h.Node:
    """Where this PC cannot open what is handed in: it came as a copy from another one."""
    words, classes = viewing.ctx.words, viewing.desk.store.classes
    if viewing.ask(lambda: classes.private_key(one.id)) is not None:
        return None
    about = words(
        "This computer can't open what others hand in for this class. The key stayed on the old "
        "one. Make a new key, write the class file again and take it in on each computer.",
        "the teacher's pages: collect",
    )
    return card(
        h.p[about],
        form(viewing, f"/class/{one.id}/collect",
             button(words("Make a new key", "button"), "do", "new-key", "plain")),
        heading=words("A new key", "heading"),
    )  # fmt: skip


def _found(viewing: Viewing, one: SchoolClass, found: Collected) -> h.Element:
    ctx, words = viewing.ctx, viewing.ctx.words
    heads = (
        words("Computer", "column: one that hands in, by a few signs of its id"),
        words("New answers", "column: how many came"),
        words("Last handed in", "column: a day"),
        words("Please", "column: what is to be done at a computer"),
    )
    pcs = [pc for pc in found.pcs if pc.class_id == one.id]
    heading = words("What came", "heading: from other computers")
    rows = h.tbody[(_row(viewing, pc) for pc in pcs)]
    refused = (h.li[each.file, ": ", refusal_of(ctx, each.why)] for each in found.refused)
    return card(
        scrolled(heading)[h.table[h.thead[h.tr[(h.th(scope="col")[each] for each in heads)]], rows]]
        if pcs else h.p[words("Nothing lay there for this class.", "collect")],
        h.ul[refused] if found.refused else None,
        heading=heading,
    )  # fmt: skip


def _row(viewing: Viewing, pc: ClassPc) -> h.Element:
    ctx, words = viewing.ctx, viewing.ctx.words
    todo = ""
    if pc.missing:
        todo = words("Something is missing: hand in all again there.", "collect: at a computer")
    elif not pc.came:
        todo = words("Nothing of it lay there: hand in there, too.", "collect: at a computer")
    return h.tr[
        h.th(scope="row")[pc.device[:6]],
        h.td(".number")[ctx.number(pc.facts)],
        h.td[day_name(ctx, pc.day)],
        h.td[todo],
    ]
