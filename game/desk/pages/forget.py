"""Forget: one child, who has not played for long, a class; none of them comes back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import htpy as h
from flask import Response

from game.desk.pages.gather import members
from game.desk.pages.parts import button, card, choices, form, number_field
from game.desk.pages.signs import face, name_of
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import class_document
from game.screens.shell.days import day_name
from game.storage.class_records import MOST_MONTHS, Member, SchoolClass
from game.storage.profiles import Profile
from game.storage.retention import Unused


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """What can be forgotten here."""
    words = viewing.ctx.words
    title = words("Forget", "a page of the teacher's desk")
    about = words(
        "What is forgotten goes from this computer, its copies and its printed pages. No old "
        "stick brings it back. Slips and lists on paper are yours to tear up.",
        "the teacher's pages: forget",
    )
    children = [(member, who) for member, who in members(viewing, one) if who]
    return class_document(
        viewing, one, title, h.p[about], _child(viewing, one, children),
        _unused(viewing, one, children), _months(viewing, one), _class(viewing, one),
    )  # fmt: skip


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """Does what was ticked and said yes to."""
    store, words = viewing.desk.store, viewing.ctx.words
    what, here = viewing.value("what"), f"/class/{one.id}/forget"
    if what == "months":
        months = viewing.number("months", 1, MOST_MONTHS)
        viewing.ask(lambda: store.classes.keep(replace(one, months=months)))
        return see(here)
    if viewing.value("yes") != "yes":
        raise WrongForm(words("Tick that you are sure.", "the teacher's pages: forget"))
    if what == "class":
        children = viewing.value("with") == "children"
        viewing.desk.finish(lambda: store.classes.forget(one.id, children=children))
        viewing.visit.said = words("The class is forgotten.", "the teacher's pages: forget")
        return see("/")
    own = {who.id for _, who in members(viewing, one) if who}
    wanted = [id_ for id_ in viewing.values("child") if id_ in own]
    if not wanted:
        raise WrongForm(words("Choose who.", "the teacher's pages: forget"))
    if what == "keep-nothing":
        for id_ in wanted:
            viewing.desk.finish(partial(store.classes.stop_keeping, id_))
        viewing.visit.said = words("Nothing is kept of this child any more.", "forget")
    else:
        viewing.desk.finish(lambda: store.start_forgetting(*wanted))
        viewing.visit.said = words("Forgotten.", "the teacher's pages: forget")
    viewing.visit.forget(wanted)
    return see(here)


def sure(viewing: Viewing) -> h.Element:
    """The tick that makes a yes of two moves."""
    label = viewing.ctx.words("I am sure. It can't be undone.", "the teacher's pages: forget")
    return h.fieldset(".choices")[
        h.legend(".hidden")[viewing.ctx.words("Sure?", "the teacher's pages: forget")],
        h.label[h.input(type="checkbox", name="yes", value="yes"), h.span[label]],
    ]


def _child(
    viewing: Viewing, one: SchoolClass, children: Sequence[tuple[Member, Profile]]
) -> h.Node:
    words = viewing.ctx.words
    heading = words("One child", "heading: forget")
    if not children:
        return None
    labels: dict[str, h.Node] = {who.id: _named(viewing, member, who) for member, who in children}
    return card(
        form(
            viewing,
            f"/class/{one.id}/forget",
            choices("radio", "child", words("Who?", "forget"), labels, ()),
            sure(viewing),
            button(words("Forget this child", "button"), "what", "child", "strong"),
            " ",
            button(words("Play on, keep nothing", "button: a child's family said no"), "what",
                   "keep-nothing", "plain"),
        ),
        heading=heading,
    )  # fmt: skip


def _unused(
    viewing: Viewing, one: SchoolClass, children: Sequence[tuple[Member, Profile]]
) -> h.Node:
    """Who has not played for longer than is kept. Nobody goes without the teacher's yes."""
    words, store, today = viewing.ctx.words, viewing.desk.store, viewing.desk.ports.today()
    found = {
        each.profile: each for each in viewing.desk.finish(lambda: store.classes.unused(today))
    }
    there = {who.id: (member, who) for member, who in children if who.id in found}
    heading = words("Not played for long", "heading: forget")
    if not there:
        none = words("Everybody has played within the months that are kept.", "forget")
        return card(h.p[none], heading=heading)
    labels: dict[str, h.Node] = {
        id_: [_named(viewing, *each), " ", _since(viewing, found[id_])]
        for id_, each in there.items()
    }
    about = words(
        "What they did goes by itself a month after you were told. More months keep it longer.",
        "forget: children who have not played for long",
    )
    certain = tuple(id_ for id_ in there if found[id_].sure)
    return card(
        form(
            viewing,
            f"/class/{one.id}/forget",
            h.p[about],
            choices("checkbox", "child", words("Who?", "forget"), labels, certain),
            sure(viewing),
            button(words("Forget them", "button: several children"), "what", "unused", "strong"),
        ),
        heading=heading,
    )


def _since(viewing: Viewing, one: Unused) -> h.Node:
    ctx = viewing.ctx
    day = day_name(ctx, date.fromordinal(one.day).isoformat())
    if one.sure:
        return ctx.words("last on {day}", "when a child last played", day=day)
    return ctx.words(
        "last on {day}, if the clock was right: please look twice",
        "when a child last played, on a computer whose clock has jumped",
        day=day,
    )


def _months(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    label = words("Months after which a child who doesn't play is listed here", "forget: a number")
    return card(
        form(
            viewing,
            f"/class/{one.id}/forget",
            number_field(viewing, "months", label, one.months, 1, MOST_MONTHS),
            button(words("Use this", "button: keep a number"), "what", "months", "plain"),
        ),
        heading=words("How long things are kept", "heading: forget"),
    )


def _class(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    ways: dict[str, h.Node] = {
        "children": words("the list and all its children did", "forget a class: what goes"),
        "list": words("only the list: the children play on in no class",
                      "forget a class: what goes"),
    }  # fmt: skip
    return card(
        form(
            viewing,
            f"/class/{one.id}/forget",
            choices("radio", "with", words("What goes?", "forget a class"), ways, ("children",)),
            sure(viewing),
            button(words("Forget the class", "button"), "what", "class", "strong"),
        ),
        heading=words("The whole class", "heading: forget"),
    )


def _named(viewing: Viewing, member: Member, who: Profile) -> h.Node:
    ctx = viewing.ctx
    return [h.b[ctx.number(member.number)], face(ctx, who.signs, 36, named=True),
            name_of(ctx, who.signs)]  # fmt: skip
