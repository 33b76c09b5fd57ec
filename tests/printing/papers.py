"""The papers of every shipped level, each level in one of three languages."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from html.parser import HTMLParser

from game.assembly import library_of
from game.content.library import Library
from game.content.places import Places
from game.core.level import Level
from game.printing import Document, Edition, Size, documents, edition

LANGUAGES = ("en", "ar", "hi")
TODAY = date(2026, 11, 30)


@cache
def library(at: Places) -> Library:
    """What is shipped."""
    return library_of(at)


def edition_of(
    at: Places, level: str, code: str = "en", size: Size = "A4", deal: int = 1
) -> Edition:
    """What the papers of a level are made from."""
    found = library(at).level(level, code)
    assert found, f"{level} in {code}"
    return of_level(at, found, code, size, deal)


def of_level(at: Places, level: Level, code: str, size: Size = "A4", deal: int = 1) -> Edition:
    return edition(library(at), level, code, TODAY, at.prepared / "fonts", size, deal)


@cache
def every(at: Places) -> tuple[tuple[Edition, tuple[Document, ...]], ...]:
    """All papers of all levels, the languages taking turns."""
    return tuple(_every(at))


def _every(at: Places) -> Iterator[tuple[Edition, tuple[Document, ...]]]:
    for turn, head in enumerate(library(at).summaries("en")):
        code = LANGUAGES[turn % len(LANGUAGES)]
        whole = code in library(at).codes and library(at).level(head.id, code)
        code = code if whole else "en"
        made = edition_of(at, head.id, code)
        yield made, documents(made)


class Page(HTMLParser):
    """What stands in a page: its words, its elements with what they say of themselves."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._hidden = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._hidden = tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden and data.strip():
            self.words.append(data)

    @property
    def text(self) -> str:
        """All words, one below the other."""
        return "\n".join(self.words)


def paper(made: tuple[Document, ...], kind: str) -> Page:
    """One of the papers of a level."""
    return Page(next(each.html for each in made if each.kind == kind))
