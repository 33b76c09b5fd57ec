"""The game alone in a browser: no server behind it, its progress on the browser's own shelf.

Python runs in the page itself; a script of that page asks these methods instead of a server.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import monotonic, strftime
from typing import Any

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, open_library
from game.content.places import Places
from game.drawings.svg_source import SvgSource
from game.screens.shell.app_state import AppState
from game.screens.shell.player import Player
from game.screens.shell.ports import Ports
from game.storage.browser_store import BrowserStore, Shelf
from game.storage.options import from_choices, names
from game.storage.taken_along import as_file, bring
from game.web.assets import Assets
from game.web.files import Sent
from game.web.pictures import Pictures
from game.web.session import Session, session_of


@dataclass(slots=True)
class Alone:
    """A game on a shelf. Everything is answered at once."""

    shelf: Shelf
    session: Session

    def page(self) -> str:
        """The page to begin with, without the document around it."""
        return self.session.fragment()

    def press(self, name: str, page: int, size: str) -> str:
        """The page after a press; where the name is "", the page as it is now."""
        session = self.session
        session.see(size)
        if name:
            session.press(name, page)
        if session.left:
            self.session = session_of(session.state, session.assets)
            self.session.see(size)
        return self.session.fragment()

    def file(self, address: str) -> Sent | None:
        """A file that a page named."""
        return self.session.assets.files.plain(address)

    def take(self) -> str:
        """All progress here, as the text of a file."""
        return as_file(self.shelf)

    def bring(self, text: str) -> bool:
        """Adds what such a file holds; whether it was one. The page is loaded anew after it."""
        return bring(self.shelf, text)


def open_in_page(shelf: Any, language: str, seed: int) -> Alone:
    """What the page asks first. shelf: an object of the page. seed: what shuffling begins from,
    since Python's own chance is the same each time in some browsers."""
    at, numbers = Places(Path("/bay"), Path("/bay/build")), count(seed)
    return open_game(OfThePage(shelf), language, at, numbers.__next__)


@dataclass(frozen=True, slots=True)
class OfThePage:
    """A Shelf that the page offers: its lists and nothings are not Python's."""

    page: Any

    def names(self) -> tuple[str, ...]:
        """The keys of all entries."""
        return tuple(self.page.names())

    def get(self, key: str) -> str | None:
        """An entry; None when there is none."""
        found = self.page.get(key)
        return found if isinstance(found, str) else None

    def put(self, key: str, text: str) -> bool:
        """Keeps an entry; whether it is kept."""
        return bool(self.page.put(key, text))

    def drop(self, key: str) -> None:
        """Takes an entry away."""
        self.page.drop(key)


def open_game(shelf: Shelf, language: str, at: Places, random_seed: Callable[[], int]) -> Alone:
    """The game with what lies there. language: of the browser, if the game has it."""
    prepared = at.prepared
    folders = Folders(at.levels, at.assets, prepared / "locales", ready=prepared / "levels")
    library = open_library(folders, ROOMS_BY_KIND, "default")
    store = BrowserStore(shelf, _today)
    wanted = store.recall("language") or language
    code = wanted if wanted in library.codes else "en"
    options = from_choices({name: store.recall(name) or "" for name in names()})
    ports = Ports(_today, random_seed, monotonic)
    state = AppState(library, ports, Player(ports, store, library.language(code), options))
    assets = Assets(Pictures(SvgSource(folders.assets)), prepared / "sounds", at.assets / "voice")
    return Alone(shelf, session_of(state, assets))


def _today() -> str:
    """The day this browser claims it is."""
    return strftime("%Y-%m-%d")
