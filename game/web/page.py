"""A whole document around what a screen shows, and the part of it that a script swaps in."""

from dataclasses import dataclass

from game.web.elements import NOTHING, Html, element, joined, text


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


def fragment(frame: Frame, picture: Html) -> Html:
    """The form that is the page: every button in it posts its own name and the page's number."""
    said = {
        **{f"data-{name}": value for name, value in frame.data.items()},
        "id": "page",
        "method": "post",
        "action": "/",
        "lang": frame.language,
        "dir": frame.direction,
        "class": frame.classes,
    }
    number = {"type": "hidden", "name": "page", "value": str(frame.number)}
    size = {"type": "hidden", "name": "size", "value": frame.size}
    shown = element("main", {"tabindex": "-1"}, picture)
    return element("form", said, joined((element("input", number), element("input", size), shown)))


def document(frame: Frame, picture: Html) -> Html:
    """The whole document."""
    # Without a script, what waits for a slow disk is looked at again like this.
    again = element("meta", {"http-equiv": "refresh", "content": "1"})
    head = (
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width,initial-scale=1"}),
        element("title", {}, text(frame.name)),
        again if "wait" in frame.data else NOTHING,
        element("link", {"rel": "stylesheet", "href": frame.style}),
        element("script", {"src": frame.script, "defer": True}),
    )
    body = element("body", {}, fragment(frame, picture))
    said = {"lang": frame.language, "dir": frame.direction}
    whole = element("html", said, joined((element("head", {}, joined(head)), body)))
    return Html(f"<!doctype html>{whole}")
