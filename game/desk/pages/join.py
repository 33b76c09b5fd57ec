"""Join: how children's devices come in now, who is in, and what this lesson offers them."""

import htpy as h
from flask import Response
from markupsafe import Markup

from game.desk.invitation import qr_svg
from game.desk.opening import OpenClass
from game.desk.pages import whose_room, wifi_code
from game.desk.pages.gather import members
from game.desk.pages.parts import button, card, form, link
from game.desk.pages.signs import face, name_of
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.desk.pages.ways import class_document
from game.screens.options.grown_ups.class_words import lonely, no_network, plain_http, todays_number
from game.screens.shell.class_now import ClassNow, Joined
from game.storage.class_records import SchoolClass

SHOWN = 300.0
"""Seconds for which the door stays open once this page was looked at: it is looked at again by
hand, so that nothing moves below a teacher's hands."""


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """The way in to print or to show, and everybody who took it. Whoever looks keeps it open."""
    words, opened = viewing.ctx.words, viewing.desk.opened
    title = words("Join", "a page of the teacher's desk: how children's devices come in")
    if opened is None:
        closed = words("No class is open on this computer's network just now.", "how to join")
        return class_document(viewing, one, title, card(h.p[closed]))
    now = opened.look(SHOWN)
    return class_document(
        viewing,
        one,
        title,
        wifi_code.code(viewing),
        _way_in(viewing, one, now),
        h.div(".screen")[
            whose_room.part(viewing, one, opened),
            _who_is_in(viewing, one, now),
            _let_in(viewing, one),
            wifi_code.part(viewing, one),
        ],
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """One of the forms of the page."""
    opened, here = viewing.desk.opened, see(f"/class/{one.id}/join")
    if opened is None:
        return here
    match viewing.value("do"):
        case "new-number":
            opened.new_number()
        case "send-away":
            opened.send_away(viewing.value("handle"))
        case "let-in":
            _let(viewing, one, opened)
        case "use":
            whose_room.act(viewing, one, opened)
    return here


def _way_in(viewing: Viewing, one: SchoolClass, now: ClassNow) -> h.Element:
    words = viewing.ctx.words
    heading = words("How to come in", "heading: for children's devices")
    if not now.addresses:
        return card(h.p[no_network(words)], heading=heading)
    address = f"http://{now.addresses[0]}/{now.number}"
    code = words("A picture that a camera reads: the way into the class", "says what a QR code is")
    return card(
        h.div(".way-in")[
            h.div(".qr", role="img", aria_label=code)[Markup(qr_svg(address))],
            h.div[
                h.p[words("Point a camera at it, or type this in any browser:", "how to join")],
                (h.p(".address", dir="ltr")[each] for each in now.addresses),
                h.p[words("Today's number:", "how to join, above a number")],
                h.p(".address", dir="ltr")[todays_number(now.number, viewing.ctx.number)],
                h.p[
                    words(
                        "If a phone says that this Wi-Fi has no internet, stay connected.",
                        "how to join",
                    )
                ],
            ],
        ],
        h.p(".screen")[
            words(
                "The way in is open for five minutes from now. Look again to keep it open.",
                "how to join",
            )
        ],
        h.p(".screen")[link(words("Look again", "button"), f"/class/{one.id}/join")],
        h.p(".screen")[lonely(words)] if now.lonely else None,
        h.p(".screen.soft")[plain_http(words)],
        heading=heading,
    )


def _who_is_in(viewing: Viewing, one: SchoolClass, now: ClassNow) -> h.Element:
    ctx, words = viewing.ctx, viewing.ctx.words
    again = button(words("A new number", "button: today's number for joining"), "do", "new-number",
                   "plain")  # fmt: skip
    rows = (
        h.li[
            _device(viewing, each),
            form(
                viewing,
                f"/class/{one.id}/join",
                h.input(type="hidden", name="handle", value=each.handle),
                button(words("Send away", "button: a device leaves the class"), "do", "send-away",
                       "plain"),
            ),
        ]
        for each in now.joined
    )  # fmt: skip
    count = words("Devices in the class: {n}", "class", n=ctx.number(len(now.joined)))
    return card(
        h.p[count],
        h.ul(".devices")[rows] if now.joined else None,
        form(viewing, f"/class/{one.id}/join", again),
        heading=words("Who is in", "heading: devices in the class"),
    )


def _device(viewing: Viewing, one: Joined) -> h.Node:
    words = viewing.ctx.words
    if one.signs is None:
        return words("nobody yet", "a device on which no child has signed in")
    named: list[h.Node] = [
        face(viewing.ctx, one.signs, 44, named=True),
        name_of(viewing.ctx, one.signs),
    ]
    guest = words("nothing kept", "a device on which a guest plays")
    return [*named, " · ", guest] if one.is_guest else named


def _let_in(viewing: Viewing, one: SchoolClass) -> h.Node:
    """For a child who has lost her slip, once."""
    ctx, words = viewing.ctx, viewing.ctx.words
    there = [(member, who) for member, who in members(viewing, one) if who]
    if not there:
        return None
    options = (
        h.option(value=who.id)[
            words(
                "{number}: {child}",
                "a child's number on the list of the class, then her sign",
                number=ctx.number(member.number),
                child=name_of(ctx, who.signs),
            )
        ]
        for member, who in there
    )
    return card(
        h.p[words("She presses her animal, and comes in without her pictures this once.",
                  "how to join: a child who has lost her secret pictures")],
        form(
            viewing,
            f"/class/{one.id}/join",
            h.p(".field")[
                h.label(for_="child")[words("Child", "a field: who is let in")],
                h.select("#child", name="child")[options],
            ],
            button(words("Let in", "button: a child without her pictures"), "do", "let-in",
                   "plain"),
        ),
        heading=words("Pictures lost?", "heading: a child's secret pictures"),
    )  # fmt: skip


def _let(viewing: Viewing, one: SchoolClass, opened: OpenClass) -> None:
    child = viewing.value("child")
    if child not in {who.id for _, who in members(viewing, one) if who}:
        raise WrongForm(viewing.ctx.words("This child is not in this class.", "a class's list"))
    opened.ask(lambda room: room.door.let_in(child))
