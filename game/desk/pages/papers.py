"""Print: everything there is on paper for a class, and in which language."""

from collections.abc import Mapping

import htpy as h

from game.desk.pages.gather import levels
from game.desk.pages.parts import card
from game.desk.pages.stories import story
from game.desk.pages.viewing import Viewing
from game.desk.pages.ways import class_document
from game.printing import Kind
from game.storage.class_records import SchoolClass
from game.ui.context import Context


def show(viewing: Viewing, one: SchoolClass) -> h.Element:
    """Forms that lead to sheets."""
    words = viewing.ctx.words
    return class_document(
        viewing,
        one,
        words("Print", "a page of the teacher's desk"),
        _sheets(viewing, one),
        _twins(viewing),
    )


def _sheets(viewing: Viewing, one: SchoolClass) -> h.Element:
    words, here = viewing.ctx.words, f"/class/{one.id}"
    sheets = {
        "lesson": words("The next lesson, on one page", "a sheet to print"),
        "handover": words("Handover, for another teacher or a new computer", "a sheet to print"),
        "notice": words("Notice to families", "a sheet to print"),
        "": words("The list of the class, with lines for names", "a sheet to print"),
    }
    how = words("Open a sheet, and print it with your browser: Ctrl and P.", "sheets to print")
    return card(
        h.p[how],
        h.ul[(h.li[h.a(href=f"{here}/{path}".rstrip("/"))[name]] for path, name in sheets.items())],
        heading=words("About this class", "heading: sheets to print"),
    )


def _twins(viewing: Viewing) -> h.Element:
    """The paper twin of any story. A form that only asks needs no token."""
    ctx, words = viewing.ctx, viewing.ctx.words
    about = words(
        "Every story can be played with paper and scissors, without power or with too few screens.",
        "the teacher's pages: print",
    )
    fields = (
        ("level", words("Story", "column: a level"), {
            each.id: story(ctx, each) for each in levels(viewing).values()}),
        ("kind", words("Paper", "which paper of a story"), _kinds(ctx)),
        ("language", words("Language", "options"), _languages(viewing)),
        ("size", words("Size of the paper", "a choice"), {
            "A4": "A4", "letter": words("Letter", "a size of paper in some countries")}),
    )  # fmt: skip
    return card(
        h.p[about],
        h.form(method="get", action="/twin")[
            h.div(".fields")[(_select(viewing, *each) for each in fields)],
            h.button(".main", type="submit")[words("Show the paper", "button")],
        ],
        heading=words("Stories on paper", "heading: paper twins"),
    )


def _select(viewing: Viewing, name: str, label: str, options: dict[str, str]) -> h.Element:
    return h.p(".field")[
        h.label(for_=name if name != "language" else "paper-language")[label],
        h.select(id=name if name != "language" else "paper-language", name=name)[
            (h.option(value=value, selected=value == viewing.code)[text]
             for value, text in options.items())
        ],
    ]  # fmt: skip


def _languages(viewing: Viewing) -> dict[str, str]:
    return {code: viewing.desk.library.described(code).name for code in viewing.desk.codes}


def _kinds(ctx: Context) -> dict[str, str]:
    kinds: Mapping[Kind, str] = {
        "cards": ctx.words("Cards", "a printed paper of a level"),
        "key": ctx.words("Story and key", "a printed paper of a level"),
        "discussion": ctx.words("To talk about", "a printed paper of a level"),
        "lesson": ctx.words("Lesson plan", "a printed paper of a level"),
        "home": ctx.words("Home card", "a printed paper of a level"),
        "certificate": ctx.words("Certificate", "a printed paper of a level"),
    }
    return dict(kinds.items())
