"""The two rows of pages: the desk's own, and those of a class, with its sign beside the title."""

from collections.abc import Mapping

import htpy as h

from game.desk.pages.frame import document
from game.desk.pages.signs import class_name, class_sign
from game.desk.pages.viewing import Viewing
from game.storage.class_records import SchoolClass
from game.ui.context import Context


def desk_document(viewing: Viewing, title: str, *content: h.Node) -> h.Element:
    """A page about all of a teacher's classes, or about this PC."""
    return document(viewing, title, *content, ways=_links(viewing, "", _of_desk(viewing.ctx)))


def class_document(viewing: Viewing, one: SchoolClass, title: str, *content: h.Node) -> h.Element:
    """A page about one class, with the way back to all of them first."""
    ctx = viewing.ctx
    back = _links(viewing, "", {"/": _of_desk(ctx)["/"]})
    ways = back + _links(viewing, f"/class/{one.id}", _of_class(ctx))
    about = h.p(".about")[class_sign(one), class_name(ctx, one)]
    return document(viewing, title, *content, ways=ways, about=about)


def _links(viewing: Viewing, start: str, names: Mapping[str, str]) -> list[h.Node]:
    here = viewing.path
    return [
        h.a(href=start + path, aria_current="page" if start + path == here else None)[name]
        for path, name in names.items()
    ]


def _of_desk(ctx: Context) -> Mapping[str, str]:
    """The desk's own pages by their addresses."""
    return {
        "/": ctx.words("My classes", "a page of the teacher's desk"),
        "/backup": ctx.words("Backup", "a page of the teacher's desk"),
        "/me": ctx.words("My sign and PIN", "a page of the teacher's desk"),
    }


def _of_class(ctx: Context) -> Mapping[str, str]:
    """The pages of a class by their addresses."""
    return {
        "": ctx.words("Children", "a page of the teacher's desk: who is in the class"),
        "/plan": ctx.words("Plan", "a page of the teacher's desk: which stories when"),
        "/today": ctx.words("Today", "a page of the teacher's desk: this lesson"),
        "/join": ctx.words("Join", "a page of the teacher's desk: how children's devices come in"),
        "/screen": ctx.words(
            "Whole class", "a page of the teacher's desk: one screen that all can see"
        ),
        "/going": ctx.words("How is it going?", "a page of the teacher's desk"),
        "/learned": ctx.words("What did we learn?", "a page of the teacher's desk"),
        "/print": ctx.words("Print", "a page of the teacher's desk"),
        "/collect": ctx.words(
            "Collect", "a page of the teacher's desk: what other computers handed in"
        ),
        "/forget": ctx.words("Forget", "a page of the teacher's desk"),
    }
