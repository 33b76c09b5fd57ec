"""Plan: which stories in which order, from which day, and when to check."""

from dataclasses import replace
from datetime import date

import htpy as h
from flask import Response

from game.core.checkup_schedule import SESSIONS
from game.desk.pages.days import day, day_field
from game.desk.pages.gather import levels
from game.desk.pages.parts import button, card, form, number_field
from game.desk.pages.stories import story
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import class_document
from game.screens.shell.days import day_name
from game.storage.class_records import SchoolClass
from game.summaries.check_dates import CheckDates, Holiday, check_dates

HOLIDAYS = 4
"""So many times without school can be written down."""
MOST_LESSONS = 60


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """Three forms, and the days once they are reckoned."""
    words, dates = viewing.ctx.words, viewing.visit.dates.get(one.id)
    return class_document(
        viewing,
        one,
        words("Plan", "a page of the teacher's desk: which stories when"),
        _days(viewing, dates) if dates else None,
        h.div(".screen")[_check(viewing, one), _path(viewing, one), _later(viewing, one)],
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """Keeps what one of the forms says; the days are reckoned for this visit."""
    classes, what = viewing.desk.store.classes, viewing.value("what")
    if what == "path":
        path = _chosen(viewing)
        viewing.ask(lambda: classes.keep(replace(one, path=path)))
    elif what == "begins":
        begins = day(viewing, "begins")
        viewing.ask(lambda: classes.keep(replace(one, begins=begins)))
    else:
        viewing.visit.dates[one.id] = _reckoned(viewing, one)
    return see(f"/class/{one.id}/plan")


def _check(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    about = words(
        "One check-up before the first story, one after the last, and one four to six weeks later."
        " Neighbours get different forms by themselves.",
        "the teacher's pages: when to check",
    )
    times = (
        h.div(".fields")[
            day_field(viewing, f"from{at}", words("No school from", "a field: a day")),
            day_field(viewing, f"to{at}", words("until", "a field: a day, after: no school from")),
        ]
        for at in range(HOLIDAYS)
    )
    return card(
        h.p[about],
        form(
            viewing,
            f"/class/{one.id}/plan",
            h.div(".fields")[
                day_field(viewing, "first", words("First lesson", "a field: a day"),
                          viewing.desk.ports.today()),
                number_field(viewing, "lessons", words("Lessons with stories, one a week",
                             "a field: a number"), SESSIONS, 1, MOST_LESSONS),
            ],
            times,
            button(words("Reckon the days", "button"), "what", "dates"),
        ),
        heading=words("When to check", "heading: days of check-ups"),
    )  # fmt: skip


def _days(viewing: Viewing, dates: CheckDates) -> h.Element:
    ctx, words = viewing.ctx, viewing.ctx.words
    first, last = (day_name(ctx, each.isoformat()) for each in dates.later)
    rows = {
        words("Check-up before", "a day of a plan"): day_name(ctx, dates.before.isoformat()),
        words("Stories from", "a day of a plan"): day_name(ctx, dates.levels_from.isoformat()),
        words("Check-up after", "a day of a plan"): day_name(ctx, dates.after.isoformat()),
        words("Check-up weeks later", "a day of a plan"): first
        if first == last
        else words("{first} to {last}", "two days, and all between", first=first, last=last),
    }
    return card(
        h.table[h.tbody[(h.tr[h.th(scope="row")[name], h.td[day]] for name, day in rows.items())]],
        heading=words("The days", "heading: of a plan"),
    )


def _path(viewing: Viewing, one: SchoolClass) -> h.Element:
    """A number for each story that is in the path; none of them: the game suggests."""
    words = viewing.ctx.words
    places = {level: str(at + 1) for at, level in enumerate(one.path)}
    about = words(
        "Leave all of them empty, and the game suggests what comes next. Or number the stories you"
        " want, in their order: they come first then.",
        "the teacher's pages: the path of a class",
    )
    fields = (
        h.p(".field")[
            h.label(for_=level)[story(viewing.ctx, head)],
            h.input(id=level, type="number", name=level, min="1", max="99",
                    value=viewing.value(level, places.get(level, ""))),
        ]
        for level, head in levels(viewing).items()
    )  # fmt: skip
    return card(
        h.p[about],
        form(
            viewing,
            f"/class/{one.id}/plan",
            h.div(".fields")[fields],
            button(words("Use this path", "button"), "what", "path", "plain"),
        ),
        heading=words("The path", "heading: stories in their order"),
    )


def _later(viewing: Viewing, one: SchoolClass) -> h.Element:
    words = viewing.ctx.words
    return card(
        form(
            viewing,
            f"/class/{one.id}/plan",
            day_field(viewing, "begins", words("Stories start on", "a new class: a day"),
                      one.begins),
            button(words("Use this day", "button"), "what", "begins", "plain"),
        ),
        heading=words("Start later?", "a new class"),
    )  # fmt: skip


def _chosen(viewing: Viewing) -> tuple[str, ...]:
    """The stories that have a number, by it."""
    numbered = [
        (viewing.number(level, 1, 99), level)
        for level in levels(viewing)
        if viewing.value(level).strip()
    ]
    return tuple(level for _, level in sorted(numbered))


def _reckoned(viewing: Viewing, one: SchoolClass) -> CheckDates:
    words = viewing.ctx.words
    first, lessons = day(viewing, "first"), viewing.number("lessons", 1, MOST_LESSONS)
    times = [(day(viewing, f"from{at}"), day(viewing, f"to{at}")) for at in range(HOLIDAYS)]
    holidays: list[Holiday] = [
        (date.fromisoformat(since), date.fromisoformat(until or since))
        for since, until in times
        if since
    ]
    if not first:
        raise WrongForm(words("Write the day of the first lesson.", "when to check"))
    found = check_dates(
        date.fromisoformat(first), holidays, sessions=lessons, starts_later=bool(one.begins)
    )
    if found is None:
        raise WrongForm(words("A year has too few days with school for that.", "when to check"))
    return found
