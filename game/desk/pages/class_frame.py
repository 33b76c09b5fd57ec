"""The frame of a class's pages: its sign beside the title, and a way to each of them."""

from collections.abc import Mapping

import htpy as h

from game.desk.pages.frame import document
from game.desk.pages.signs import class_sign
from game.desk.pages.viewing import Viewing
from game.storage.classes.records import SchoolClass
from game.ui.context import Context


def class_document(
    viewing: Viewing, one: SchoolClass, title: str, *content: h.Node
) -> h.Element:
    """A page about one class."""
    here = f"/class/{one.id}"
    ways = (
        h.a(href=here + path, aria_current="page" if here + path == viewing.path else None)[name]
        for path, name in _names(viewing.ctx).items()
    )
    return document(viewing, title, *content, ways=ways, about=class_sign(viewing.ctx, one))


def _names(ctx: Context) -> Mapping[str, str]:
    """The pages of a class by their addresses."""
    return {
        "": ctx.words("Children", "a page of the teacher's desk: who is in the class"),
        "/today": ctx.words("Today", "a page of the teacher's desk: this lesson"),
        "/going": ctx.words("How is it going?", "a page of the teacher's desk"),
        "/learned": ctx.words("What did we learn?", "a page of the teacher's desk"),
    }
