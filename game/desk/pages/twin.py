"""One paper of a story, as it is printed."""

from datetime import date
from typing import get_args

import htpy as h
from flask import Response
from werkzeug.exceptions import NotFound

from game.desk.pages.viewing import Viewing
from game.printing import Kind, document, edition
from game.printing.edition import Size

ALONE = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""A paper holds its own letters and drawings, so that it can be saved as one file; nothing in it
runs."""


def show(viewing: Viewing) -> Response | h.Element:
    """The paper that was asked for; 404 for none there is."""
    desk, size, kind = viewing.desk, _size(viewing.value("size")), _kind(viewing.value("kind"))
    code = viewing.spoken().code
    library = desk.library

    def made() -> str | None:
        level = library.level(viewing.value("level"), code)
        if level is None or kind is None:
            return None
        day = date.fromisoformat(desk.ports.today())
        return document(edition(library, level, code, day, desk.fonts, size), kind).html

    html = desk.look_up(made)
    if html is None:
        raise NotFound
    return Response(html, content_type="text/html; charset=utf-8",
                    headers={"Content-Security-Policy": ALONE})  # fmt: skip


def _kind(asked: str) -> Kind | None:
    return next((kind for kind in get_args(Kind) if kind == asked), None)


def _size(asked: str) -> Size:
    return next((size for size in get_args(Size) if size == asked), "A4")
