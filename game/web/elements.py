"""Elements of HTML as text, made at once: a page has a hundred, and each press makes one anew."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape
from typing import NewType

Html = NewType("Html", str)
"""What is HTML already, and stands on a page as it is."""
NOTHING = Html("")
Attributes = Mapping[str, str | bool | None]
"""True stands by its name alone; False, None and an empty class are left out."""
_VOID = ("img", "input", "link", "meta")
"""Elements that hold nothing, and have no end."""


def element(tag: str, attributes: Mapping[str, str | bool | None], inside: Html = NOTHING) -> Html:
    """An element. attributes: True stands by its name alone; False, None and an empty class are
    left out."""
    said = "".join(
        f" {name}" if value is True else _attribute(name, value)
        for name, value in attributes.items()
        if value is not None and value is not False and (value or name != "class")
    )
    return Html(f"<{tag}{said}>" if tag in _VOID else f"<{tag}{said}>{inside}</{tag}>")


@lru_cache(1024)  # most pages share their classes, pictures and names
def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(value)}"'


def text(words: str) -> Html:
    """Words as they are to be read."""
    return Html(escape(words, quote=False))


def joined(parts: Iterable[Html]) -> Html:
    """One after the other."""
    return Html("".join(parts))
