"""Today: who is here, who plays when, and what to play."""

import htpy as h
from flask import Response

from game.desk.pages import heavy
from game.desk.pages.gather import levels, members, visits
from game.desk.pages.learned import learned
from game.desk.pages.next_lesson import minutes
from game.desk.pages.parts import button, card, choices, form, number_field
from game.desk.pages.rota_table import rota_table
from game.desk.pages.signs import face, name_of
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import class_document
from game.screens.shell.profile_words import age_name
from game.storage.class_records import Member, SchoolClass
from game.storage.newcomers import MOST_CHILDREN
from game.storage.profiles import Profile
from game.summaries.rota import LONGEST, SHARE, RotaTrouble, RotaWish, rota, trouble
from game.ui.context import Context

MINUTES, TURN, SCREENS = 45, 10, 6
"""What stands in the form at first: a lesson, a turn, and the PCs of many schools."""


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """The form of this lesson, its rota once it is made, and what to play next."""
    words = viewing.ctx.words
    wish = viewing.visit.lessons.get(one.id)
    made = rota_table(viewing, one, rota(wish)) if wish and not viewing.wrong else None
    return class_document(
        viewing,
        one,
        words("Today", "a page of the teacher's desk: this lesson"),
        made,
        _next(viewing, one),
        h.div(".screen")[_lesson(viewing, one), heavy.part(viewing, one)],
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """The rota of a lesson is made, and stays for this visit."""
    there = {member.number for member, _ in members(viewing, one)}
    here = {int(number) for number in viewing.values("here") if number.isdecimal()} & there
    girls, boys = (_count(viewing, side) for side in ("girls", "boys"))
    wish = RotaWish(
        viewing.number("minutes", 1, LONGEST),
        viewing.number("computers", 0, MOST_CHILDREN) + viewing.number("phones", 0, MOST_CHILDREN),
        tuple(sorted(here)),
        girls,
        boys,
        "whole-class" in viewing.filled,
        viewing.number("sharing", 1, SHARE),
        viewing.number("turn", 1, LONGEST),
        visits(viewing, one),
        heavy.may_open(viewing, one),
    )
    if wrong := trouble(wish):
        raise WrongForm(_why_not(viewing.ctx, wrong))
    viewing.visit.lessons[one.id] = wish
    return see(f"/class/{one.id}/today")


def _count(viewing: Viewing, side: str) -> int | None:
    """How many girls or boys are here; None where that was left empty."""
    return viewing.number(side, 0, MOST_CHILDREN) if viewing.value(side).strip() else None


def _lesson(viewing: Viewing, one: SchoolClass) -> h.Element:
    """What a teacher says of this lesson."""
    ctx, words = viewing.ctx, viewing.ctx.words
    everybody = members(viewing, one)
    faces = {str(member.number): _member(ctx, member, who) for member, who in everybody}
    ticked = viewing.values("here") if viewing.filled else tuple(faces)
    whole = {"yes": words("one screen that all can see", "a lesson has")}
    fields = (
        number_field(viewing, "minutes", words("Minutes", "of a lesson"), MINUTES, 1, LONGEST),
        number_field(viewing, "turn", words("Minutes a turn", "of a lesson"), TURN, 1, LONGEST),
        number_field(viewing, "computers", words("Computers", "of a lesson"), SCREENS, 0,
                     MOST_CHILDREN),
        number_field(viewing, "phones", words("Phones and tablets", "of a lesson"), 0, 0,
                     MOST_CHILDREN),
        number_field(viewing, "sharing", words("Children at one screen", "of a lesson"), 1, 1,
                     SHARE),
    )  # fmt: skip
    sides = (
        _side(viewing, "girls", words("Girls here", "of a lesson: how many")),
        _side(viewing, "boys", words("Boys here", "of a lesson: how many")),
    )
    said = words(
        "Write both, and the rota has places for girls and for boys, with equal turns. You write "
        "who has which. Leave both empty, and it names children by their signs.",
        "of a lesson",
    )
    return card(
        form(
            viewing,
            f"/class/{one.id}/today",
            h.div(".fields")[fields],
            choices("checkbox", "whole-class", words("Also", "of a lesson"), whole,
                    ("yes",) if "whole-class" in viewing.filled else ()),
            choices("checkbox", "here", words("Who is here?", "of a lesson"), faces, ticked),
            h.p[said],
            h.div(".fields")[sides],
            button(words("Make the rota", "button: who plays when")),
        ),
        heading=words("This lesson", "heading: minutes, screens and who is here"),
    )  # fmt: skip


def _side(viewing: Viewing, name: str, label: str) -> h.Element:
    return h.p(".field")[
        h.label(for_=name)[label],
        h.input(id=name, type="number", name=name, value=viewing.value(name), min=0,
                max=MOST_CHILDREN),
    ]  # fmt: skip


def _member(ctx: Context, member: Member, who: Profile | None) -> h.Node:
    number = h.b[ctx.number(member.number)]
    if who is None:
        said = ctx.words("plays, nothing kept", "a child of whom nothing is kept")
        return [number, h.span(".beside")[said]]
    return [number, face(ctx, who.signs, 36, named=True), name_of(ctx, who.signs)]


def _next(viewing: Viewing, one: SchoolClass) -> h.Node:
    """The path of the class, or three stories for each age that fit what it missed."""
    ctx, there = viewing.ctx, levels(viewing)
    ages = [
        (age_name(ctx, band.band), [there[level] for level in band.next if level in there])
        for band in learned(viewing, one).bands
    ]
    rows = [
        [h.dt[age], (h.dd[each.title, " ", h.span(".soft")[minutes(ctx, each.minutes)]]
                     for each in found)]
        for age, found in ages
        if found
    ]  # fmt: skip
    heading = ctx.words("What to play next", "heading: stories")
    return card(h.dl[rows], heading=heading) if rows else None


def _why_not(ctx: Context, why: RotaTrouble) -> str:
    match why:
        case "nobody":
            return ctx.words("Tick who is here.", "a rota cannot be made")
        case "too-short":
            return ctx.words(
                "No turn fits: a lesson needs ten minutes besides its turns.",
                "a rota cannot be made",
            )
        case "too-long":
            return ctx.words("That is longer than any lesson.", "a rota cannot be made")
    return ctx.words(
        "Girls and boys together must be as many as the children ticked.", "a rota cannot be made"
    )
