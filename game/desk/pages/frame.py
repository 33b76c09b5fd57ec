"""The document around every page of the desk: sky with a lantern, ways, what was said, and foot."""

from collections.abc import Iterable

import htpy as h

from game.desk.pages.parts import button, form, picture
from game.desk.pages.rest import rest_button
from game.desk.pages.viewing import Viewing


def document(
    viewing: Viewing, title: str, *content: h.Node, ways: Iterable[h.Node] = (), about: h.Node = ()
) -> h.Element:
    """A whole page. title: its one heading; ways: links to the pages beside it; about: what stands
    beside the title, such as the class's sign."""
    ctx = viewing.ctx
    desk = ctx.words("Teacher's desk", "title of the teacher's pages")
    return h.html(lang=viewing.code, dir=ctx.direction)[
        h.head[
            h.meta(charset="utf-8"),
            h.meta(name="viewport", content="width=device-width, initial-scale=1"),
            h.title[f"{title} · {desk}"],
            h.link(rel="stylesheet", href="/desk.css"),
            h.link(rel="icon", href="/picture/bay/lantern-lit.svg"),
        ],
        h.body[
            h.a(".skip", href="#page")[ctx.words("To the page", "skips the ways at its top")],
            _sky(viewing, desk),
            rest_button(viewing),
            _ways(viewing, tuple(ways)),
            h.main("#page", tabindex="-1")[
                h.header(".title")[about, h.h1[title]], _said(viewing), content
            ],
            _foot(viewing),
        ],
    ]


def _sky(viewing: Viewing, desk: str) -> h.Element:
    return h.header(".sky")[
        h.a(href="/")[
            picture("bay/lantern-lit", "", 44),
            h.span[viewing.ctx.words("Lantern Bay", "name of the game")],
            h.span(".at")[desk],
        ]
    ]


def _ways(viewing: Viewing, ways: tuple[h.Node, ...]) -> h.Node:
    if not ways:
        return None
    name = viewing.ctx.words("Pages of this class", "the row of links, for screen readers")
    return h.nav(".ways", aria_label=name)[h.ul[(h.li[way] for way in ways)]]


def _said(viewing: Viewing) -> h.Node:
    """What was just done, once; and what is wrong with a form."""
    if viewing.wrong:
        return h.p(".wrong", role="alert")[viewing.wrong]
    said, viewing.visit.said = viewing.visit.said, ""
    return h.p(".said", role="status")[said] if said else None


def _foot(viewing: Viewing) -> h.Element:
    words = viewing.ctx.words
    language = viewing.desk.library.described
    choices = (
        h.option(value=code, selected=code == viewing.code, lang=code)[language(code).name]
        for code in viewing.desk.codes
    )
    chooser = form(
        viewing,
        "/language",
        h.label(for_="language")[words("Language", "options")],
        h.select("#language", name="language")[choices],
        h.input(type="hidden", name="back", value=viewing.path),
        button(words("Change", "button: use the language chosen"), look="plain"),
    )
    leave = form(
        viewing, "/leave", button(words("Leave the desk", "button: the door is shut"), look="plain")
    )
    return h.footer(".foot")[chooser, leave if viewing.visit.teacher else None]
