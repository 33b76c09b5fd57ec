"""The rota of a lesson as a table to print: each round, and who is where."""

import htpy as h

from game.desk.pages.gather import members
from game.desk.pages.parts import card, scrolled
from game.desk.pages.signs import face
from game.desk.pages.viewing import Viewing
from game.storage.class_records import SchoolClass
from game.storage.profiles import Profile
from game.summaries.rota import CLOSING, OPENING, Rota, RotaRound, Seat
from game.ui.context import Context

Children = dict[int, Profile]


def rota_table(viewing: Viewing, one: SchoolClass, made: Rota) -> h.Element:
    """One row for opening, each round, and the end."""
    ctx, words = viewing.ctx, viewing.ctx.words
    children = {member.number: who for member, who in members(viewing, one) if who}
    heads = (
        words("Minute", "column: when a turn of a lesson begins"),
        words("At a screen", "column: of a lesson"),
        words("With paper", "column: of a lesson"),
        words("Talking", "column: of a lesson"),
    )
    opening = words("All together: what we do today, and how we talk about people in stories.",
                    "the first minutes of a lesson")  # fmt: skip
    closing = words("All together: what helped, where help is, something calm.",
                    "the last minutes of a lesson")  # fmt: skip
    heading = words("Rota", "heading: who plays when")
    return card(
        scrolled(heading)[
            h.table[
                h.thead[h.tr[(h.th(scope="col")[head] for head in heads)]],
                h.tbody[
                    _together(ctx, 0, opening),
                    (_round(ctx, each, children) for each in made.rounds),
                    _together(ctx, _end(made), closing),
                ],
            ]
        ],
        _catch_up(ctx, made, children),
        heading=heading,
    )


def _end(made: Rota) -> int:
    """The minute in which everybody comes together again."""
    return max(OPENING + len(made.rounds) * made.turn, made.minutes - CLOSING)


def _together(ctx: Context, begins: int, said: str) -> h.Element:
    return h.tr[h.th(scope="row")[ctx.number(begins)], h.td(colspan="3")[said]]


def _round(ctx: Context, one: RotaRound, children: Children) -> h.Element:
    screens = (each for each in one.screens if each)
    off = (one.paper, one.talk)
    return h.tr[
        h.th(scope="row")[ctx.number(one.begins), _heavy(ctx) if one.heavy else None],
        h.td[h.div(".screens")[(_seats(ctx, each, children) for each in screens)]],
        (h.td[_seats(ctx, each, children)] for each in off),
    ]


def _heavy(ctx: Context) -> h.Element:
    """Beside a turn with time enough after it."""
    said = ctx.words("A heavy story may begin.", "a turn of a lesson, with time for calm after it")
    return h.p(".soft")[said]


def _seats(ctx: Context, seats: tuple[Seat, ...], children: Children) -> h.Element:
    return h.ul(".seats")[(_seat(ctx, seat, children) for seat in seats)]


def _seat(ctx: Context, seat: Seat, children: Children) -> h.Element:
    number = ctx.number(seat.number)
    if seat.side == "girl":
        return h.li[ctx.words("Girl {number}", "a place of a rota, given on paper", number=number)]
    if seat.side == "boy":
        return h.li[ctx.words("Boy {number}", "a place of a rota, given on paper", number=number)]
    who = children.get(seat.number)
    return h.li[h.b[number], face(ctx, who.signs, 28) if who else None]


def _catch_up(ctx: Context, made: Rota, children: Children) -> h.Node:
    """Whose turn comes first, because they had fewer."""
    if not made.catch_up:
        return None
    said = ctx.words("They had fewer turns so far, and come first:", "children in a rota")
    faces = (_seat(ctx, Seat(number), children) for number in made.catch_up)
    return h.div[h.p[said], h.ul(".seats")[faces]]
