"""One paper as a whole HTML page, which asks for nothing from anywhere and runs nothing."""

from htpy import Node as Html
from htpy import body, h1, head, header, html, meta, p, style, title
from markupsafe import Markup

from game.printing.edition import Edition
from game.printing.letters import letters
from game.printing.stylesheet import stylesheet

_ALONE = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'"


def page(
    edition: Edition, called: str, made: Html, *, lying: bool = False, bare: bool = False
) -> str:
    """The page of a document. called: what it is; bare: without a line that says so above."""
    rules, families = letters(edition.fonts, edition.language.code)
    css = rules + stylesheet(families, edition.size, lying=lying)
    name = f"{edition.level.title} · {called}"
    above = header(class_="head")[h1[edition.level.title], p[called]]
    whole = html(lang=edition.language.code, dir=edition.language.direction)[
        head[
            meta(charset="utf-8"),
            meta(http_equiv="Content-Security-Policy", content=_ALONE),
            meta(name="viewport", content="width=device-width, initial-scale=1"),
            title[name],
            style[Markup(css)],
        ],
        body[None if bare else above, made],
    ]
    return "".join(whole.iter_chunks())
