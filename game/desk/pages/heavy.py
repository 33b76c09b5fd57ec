"""Whether stories about heavy things may open for a class, and two adults who say so."""

from dataclasses import replace
from datetime import date

import htpy as h
from flask import Response

from game.desk.pages.parts import button, card, choices, form
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.screens.shell.days import day_name
from game.storage.class_records import ADULTS, SchoolClass

NAMED = ("lead", "outside", "calm")
"""What each adult says is there before they open."""


def may_open(viewing: Viewing, one: SchoolClass) -> bool:
    """Whether they are open: two adults said so, and the help page of the region is filled in."""
    return one.opens_heavy and has_help(viewing)


def has_help(viewing: Viewing) -> bool:
    """Whether the help page shows a number that was checked and is in date."""
    desk = viewing.desk
    try:
        today = date.fromisoformat(desk.ports.today())
    except ValueError:  # no clock is too wrong to be asked
        return False
    return bool(viewing.look_up(lambda: desk.library.helplines(today)))


def part(viewing: Viewing, one: SchoolClass) -> h.Element:
    """What is still missing, or that they are open and how to close them."""
    ctx, words = viewing.ctx, viewing.ctx.words
    heading = words("Stories about heavy things", "heading: the teacher's pages")
    if not has_help(viewing):
        closed = words(
            "They stay closed. The help page of this region has no number that two people tried "
            "within twelve months.",
            "stories about heavy things",
        )
        return card(h.p[closed], heading=heading)
    close = button(words("Close them", "button: stories about heavy things"), "close", "yes",
                   "plain")  # fmt: skip
    if one.opens_heavy:
        opened = words(
            "Open: two adults confirmed it on {days}. Not as the first story of a lesson, and not"
            " in its last twenty minutes.",
            "stories about heavy things",
            days=ctx.words("{one} and {other}", "two days", one=day_name(ctx, one.confirmed[0]),
                           other=day_name(ctx, one.confirmed[1])),
        )  # fmt: skip
        return card(h.p[opened], form(viewing, f"/class/{one.id}/heavy", close), heading=heading)
    count = words(
        "{number} of {all} adults have confirmed.", "stories about heavy things",
        number=ctx.number(len(one.confirmed)), all=ctx.number(ADULTS),
    )  # fmt: skip
    return card(
        h.p[words("They open once two adults of the school have each ticked this. Names stay on"
                  " paper.", "stories about heavy things")],
        h.p[count],
        form(
            viewing,
            f"/class/{one.id}/heavy",
            choices("checkbox", "named", words("There is", "what two adults confirm"),
                    _named(viewing), ()),
            button(words("I confirm", "button: one adult of two")),
            close if one.confirmed else None,
        ),
        heading=heading,
    )  # fmt: skip


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """One more adult confirms, or they are closed again."""
    classes, words = viewing.desk.store.classes, viewing.ctx.words
    if viewing.value("close"):
        confirmed: tuple[str, ...] = ()
    elif set(viewing.values("named")) >= set(NAMED) and has_help(viewing):
        confirmed = (*one.confirmed, viewing.desk.ports.today())[:ADULTS]
    else:
        raise WrongForm(words("Tick each of them once it is there.", "stories about heavy things"))
    viewing.ask(lambda: classes.keep(replace(one, confirmed=confirmed)))
    if viewing.desk.opened and not confirmed:
        viewing.desk.opened.ask(lambda room: room.close_heavy(one.id))
    return see(f"/class/{one.id}/today")


def _named(viewing: Viewing) -> dict[str, h.Node]:
    words = viewing.ctx.words
    return {
        "lead": words("a person at school who leads when a child tells something",
                      "what two adults confirm"),
        "outside": words("a way outside the school, if that person is the worry",
                         "what two adults confirm"),
        "calm": words("time and a quiet place afterwards", "what two adults confirm"),
    }  # fmt: skip
