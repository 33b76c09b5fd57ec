"""A browser without a screen: what it knows of a page is what the page's HTML says."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from game.content.library import Library
from game.screens.shell.app_state import AppState
from game.screens.shell.player import Player
from game.screens.shell.ports import Ports
from game.storage.memory import MemoryStore
from game.storage.options import Options
from game.web.assets import Assets
from game.web.session import Session, session_of

VOID = frozenset({"meta", "link", "input", "img", "br"})
BARE = frozenset({"meta", "link", "input", "img", "br", "!doctype"})


@dataclass
class Element:
    """An element with its attributes; texts are what it shows itself."""

    tag: str
    has: dict[str, str]
    around: "Element | None" = None
    inside: list["Element"] = field(default_factory=list)
    text: str = ""

    def all(self) -> list["Element"]:
        """Itself and all inside."""
        return [self, *(each for child in self.inside for each in child.all())]

    def named(self, tag: str) -> list["Element"]:
        return [each for each in self.all() if each.tag == tag]

    @property
    def words(self) -> str:
        """All the words inside."""
        return " ".join(filter(None, (each.text.strip() for each in self.all())))


class Reader(HTMLParser):
    """Reads HTML as a tree; notes what is not closed where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.top = self.at = Element("", {})
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.wrong.append(f"<{tag}> has an attribute twice")
        new = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.inside.append(new)
        if tag not in VOID:
            self.at = new

    def handle_endtag(self, tag: str) -> None:
        if self.at.tag != tag or self.at.around is None:
            self.wrong.append(f"</{tag}> closes <{self.at.tag}>")
        else:
            self.at = self.at.around

    def handle_data(self, data: str) -> None:
        self.at.text += data


def read(html: str) -> Reader:
    """A page as a browser reads it."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    if reader.at is not reader.top:
        reader.wrong.append(f"<{reader.at.tag}> is not closed")
    return reader


def session_in(
    library: Library,
    assets: Assets,
    language: str = "en",
    *,
    signed: bool = True,
    **options: object,
) -> Session:
    """The session of a guest, or of somebody who has not signed in; in English, as long as the
    language is not whole."""
    language = language if language in library.codes else "en"
    ports = Ports(lambda: "2026-11-30", lambda: 7)
    player = Player(ports, MemoryStore(ports.today, trouble=None), library.language(language))
    state = AppState(library, ports, player)
    if signed:
        state.sign_in_guest("fox", "coral", "10-12", Options(**options))  # type: ignore[arg-type]
    return session_of(state, assets)
