"""A code by which a phone's camera joins the school's Wi-Fi, on the page that children see."""

import htpy as h
from flask import Response
from markupsafe import Markup

from game.desk.invitation import qr_svg, wifi
from game.desk.pages.parts import button, card, form
from game.desk.pages.viewing import Viewing, WrongForm, see
from game.storage.class_records import SchoolClass

NAME, PASSWORD = 32, range(8, 64)
"""The most bytes of a Wi-Fi's name, and the letters its password may have."""


def code(viewing: Viewing) -> h.Node:
    """The code, once there is one: the first step on the way in."""
    words, name = viewing.ctx.words, viewing.visit.wifi[:1]
    if not name:
        return None
    says = words("A picture that a camera reads: the way into the Wi-Fi",
                 "says what a QR code is")  # fmt: skip
    first = words("First join this Wi-Fi. Point a camera at it, or look for its name:",
                  "how to join")  # fmt: skip
    return card(
        h.div(".way-in")[
            h.div(".qr", role="img", aria_label=says)[Markup(qr_svg(wifi(*viewing.visit.wifi)))],
            h.div[h.p[first], h.p(".address", dir="auto")[name]],
        ],
        heading=words("The Wi-Fi", "heading: for children's devices"),
    )


def part(viewing: Viewing, one: SchoolClass) -> h.Element:
    """Where its name and password are written. Neither is kept."""
    words = viewing.ctx.words
    about = words(
        "Phones can join your Wi-Fi by their camera. What you write here is kept nowhere, and gone"
        " when you leave the desk.",
        "how to join: a code for the Wi-Fi",
    )
    return card(
        h.p[about],
        form(
            viewing,
            f"/class/{one.id}/wifi",
            h.div(".fields")[
                _field("wifi", words("Name of the Wi-Fi", "a field"), required=True),
                _field("password", words("Its password, if it has one", "a field")),
            ],
            button(words("Make a code", "button: for the Wi-Fi"), look="plain"),
        ),
        heading=words("A code for the Wi-Fi?", "heading: for children's devices"),
    )


def act(viewing: Viewing, one: SchoolClass) -> Response:
    """The code is on the page for this visit."""
    name, password = viewing.value("wifi").strip(), viewing.value("password")
    if not (0 < len(name.encode()) <= NAME and (not password or len(password) in PASSWORD)):
        raise WrongForm(
            viewing.ctx.words(
                "The name of a Wi-Fi has up to 32 letters, and its password 8 to 63.",
                "how to join: a code for the Wi-Fi",
            )
        )
    viewing.visit.wifi = (name, password)
    return see(f"/class/{one.id}/join")


def _field(name: str, label: str, *, required: bool = False) -> h.Element:
    return h.p(".field")[
        h.label(for_=name)[label],
        h.input(id=name, type="text", name=name, autocomplete="off", spellcheck="false",
                required=required),
    ]  # fmt: skip
