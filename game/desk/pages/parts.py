"""What the desk's pages are made of: forms with their token, buttons, fields, cards, pictures."""

from collections.abc import Mapping
from typing import Literal

import htpy as h

from game.desk.pages.guard import FORM_TOKEN
from game.desk.pages.viewing import Viewing
from game.storage.class_records import SchoolClass
from game.ui.drawing_names import DrawingName

Button = Literal["main", "plain", "strong"]
"""main: what most come for; strong: what cannot be taken back."""


def form(viewing: Viewing, action: str, *content: h.Node, kind: str = "") -> h.Element:
    """A form that only this visit's pages can post. kind: how it is laid out, by its class."""
    token = h.input(type="hidden", name=FORM_TOKEN, value=viewing.visit.form_token)
    return h.form(method="post", action=action, class_=kind or None)[token, content]


def button(label: str, name: str = "", value: str = "", look: Button = "main") -> h.Element:
    """A button that posts its form, with a value of its own if it has a name."""
    return h.button(type="submit", name=name or None, value=value or None, class_=look)[label]


def link(label: str, to: str, look: Literal["main", "plain"] = "plain") -> h.Element:
    """A way to another page that looks like a button."""
    return h.a(href=to, class_=["button", look])[label]


def number_field(
    viewing: Viewing, name: str, label: str, otherwise: int, least: int, most: int
) -> h.Element:
    """A whole number to be written, with its label above it."""
    given = viewing.value(name, str(otherwise))
    return h.p(".field")[
        h.label(for_=name)[label],
        h.input(id=name, type="number", name=name, value=given, min=least, max=most,
                required=True),
    ]  # fmt: skip


def choices(
    kind: Literal["radio", "checkbox"],
    name: str,
    legend: str,
    labels: Mapping[str, h.Node],
    chosen: tuple[str, ...],
) -> h.Element:
    """Things to tick, one or several, under a legend. labels: what stands beside each, by value."""
    return h.fieldset(".choices")[
        h.legend[legend],
        (
            h.label[
                h.input(type=kind, name=name, value=value, checked=value in chosen), h.span[label]
            ]
            for value, label in labels.items()
        ),
    ]


def card(*content: h.Node, heading: str = "") -> h.Element:
    """A sheet of paper on the page, with a heading of its own."""
    return h.section(".card")[h.h2[heading] if heading else None, content]


def as_table(viewing: Viewing, one: SchoolClass, report: str) -> h.Element:
    """A way to a report's figures as a file."""
    label = viewing.ctx.words("The same as a file for a spreadsheet", "link to a file")
    return h.p(".screen")[link(label, f"/class/{one.id}/{report}.csv")]


def picture(drawing: DrawingName | str, label: str, size: int) -> h.VoidElement:
    """A drawing, so many pixels high and wide; label: what it says, "" for decoration."""
    return h.img(src=f"/picture/{drawing}.svg", alt=label, width=size, height=size)


def scrolled(name: str) -> h.Element:
    """What may be wider than a phone: it moves sideways by itself, by keys too. name: of what."""
    return h.div(".table", tabindex="0", role="region", aria_label=name)
