"""A whole document around what a screen shows, and the part of it that a script swaps in."""

from dataclasses import dataclass

from htpy import Element, Node, body, form, head, html, input, link, main, meta, script, title


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds a page. number: of the page, posted back with each press. classes: how it
    looks for whoever plays. data: what the script is told, by name."""

    name: str
    language: str
    direction: str
    number: int
    classes: str
    style: str
    script: str
    size: str
    data: dict[str, str]


def fragment(frame: Frame, picture: Node) -> Element:
    """The form that is the page: every button in it posts its own name and the page's number."""
    told = {f"data-{name}": value for name, value in frame.data.items()}
    return form(
        told,
        id="page",
        method="post",
        action="/",
        lang=frame.language,
        dir=frame.direction,
        class_=frame.classes,
    )[
        input(type="hidden", name="page", value=str(frame.number)),
        input(type="hidden", name="size", value=frame.size),
        main(tabindex="-1")[picture],
    ]


def document(frame: Frame, picture: Node) -> Element:
    """The whole document."""
    return html(lang=frame.language, dir=frame.direction)[
        head[
            meta(charset="utf-8"),
            meta(name="viewport", content="width=device-width,initial-scale=1"),
            title[frame.name],
            # Without a script, what waits for a slow disk is looked at again like this.
            meta(http_equiv="refresh", content="1") if "wait" in frame.data else None,
            link(rel="stylesheet", href=frame.style),
            script(src=frame.script, defer=True),
        ],
        body[fragment(frame, picture)],
    ]
