"""The PO files of one language: the app's, and one for each level."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File

from babel.messages import Message

from game.authoring.pages import LICENSED, Pages, read_pages
from game.authoring.to_translate import Sources
from game.content.catalogue import DOMAIN, catalogue_file
from game.content.problems import Problem

PROMISED = "X-Levels-Promised"
"""In the header of the app's PO file: every level that was ever whole in the language."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What translators have written. `broken`: files of levels that cannot be read."""

    code: str
    app: Pages
    levels: Mapping[str, Pages]
    broken: Mapping[str, Problem]
    around: Pages = field(default_factory=Pages)
    """The words of the app, where this is a translation of added levels."""

    @property
    def promised(self) -> tuple[str, ...]:
        """The levels the language promises: none of them may be lost in silence."""
        return tuple(self.app.ours.get(PROMISED, "").split())

    def pages(self, domain: str, about: str = LICENSED) -> Pages:
        """The words of the app or of a level; none, about which this is said, where there is no
        such file."""
        there = self.app if domain == DOMAIN else self.levels.get(domain)
        return Pages(self.code, about=about) if there is None else there

    def all(self) -> Iterator[Message]:
        """Every entry of every file, first those of the app."""
        for pages in (self.app, *self.levels.values()):
            yield from (message for message in pages if message.id)


def po_file(sources: Sources, code: str, domain: str = DOMAIN) -> File:
    """Where a translator finds the words of the app, or of a level."""
    return catalogue_file(sources.locales, code, "po", domain)


def read_translation(sources: Sources, code: str) -> Translation | Problem:
    """A language as far as it is; a problem when the file of the app cannot be read."""
    app = read_pages(po_file(sources, code), code)
    if isinstance(app, Problem):
        return app
    read = {
        path.stem: read_pages(path, code, head=False)
        for path in sorted(po_file(sources, code).parent.glob("*.po"))
        if path.stem != DOMAIN
    }
    levels = {id_: pages for id_, pages in read.items() if isinstance(pages, Pages)}
    broken = {id_: pages for id_, pages in read.items() if isinstance(pages, Problem)}
    return Translation(code, app, levels, broken, _around(sources, code))


def _around(sources: Sources, code: str) -> Pages:
    """The words of the app in a language; none where nobody has translated it."""
    if sources.extra is None:
        return Pages(code)
    found = read_pages(po_file(sources.shipped, code), code)
    return found if isinstance(found, Pages) else Pages(code)
