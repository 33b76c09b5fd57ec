"""A desk over a real store, and a browser at it that keeps its cookie and fills in forms."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, Language, Library, open_library
from game.content.places import Places
from game.desk.opening import OpenClass, open_class
from game.desk.pages.desk import Desk
from game.drawings.svg_source import SvgSource
from game.screens.shell.ports import Ports
from game.storage.opening import open_store
from game.web.assets import assets_in
from tests.desk.devices import Clock
from tests.desk.pages.browsing import TODAY, Browser

ROOT = Path(__file__).parents[3]


def desk_with(library: Library, folder: Path, fonts: Path) -> Iterator[Desk]:
    """A desk on a PC of which nothing is known yet, closed at the end."""
    store = open_store(folder / "data", lambda: TODAY)
    papers = (folder / "papers",)
    picture = SvgSource(ROOT / "assets").svg
    ports = Ports(lambda: TODAY, lambda: 5, papers=papers)
    yield Desk(library, store, lambda question: question(), ports, picture, fonts)
    store.close()


@pytest.fixture(scope="session")
def english() -> Library:
    """What is shipped, in English alone, which needs nothing prepared."""
    return open_library(Folders(ROOT / "levels", ROOT / "assets", ROOT / "none"), ROOMS_BY_KIND)


@pytest.fixture
def desk(english: Library, tmp_path: Path) -> Iterator[Desk]:
    """A desk that speaks English."""
    yield from desk_with(english, tmp_path, tmp_path)


@pytest.fixture
def spoken(shipped: Places, tmp_path: Path) -> Iterator[Desk]:
    """A desk in English, Arabic and Hindi, with our letters. What a grown-up reads is there however
    far the stories are translated."""
    made = shipped.prepared
    folders = Folders(shipped.levels, shipped.assets, made / "locales", None, made / "levels")
    library = open_library(folders, ROOMS_BY_KIND)
    for code in ("ar", "hi"):
        library._languages.setdefault(code, Language(code, code))
        library.language(code)
    yield from desk_with(library, tmp_path, made / "fonts")


@pytest.fixture
def browser(desk: Desk) -> Browser:
    """A browser that has not come in yet."""
    return Browser(desk)


@pytest.fixture
def teacher(browser: Browser) -> Browser:
    """A browser whose teacher has come in."""
    browser.come_in()
    return browser


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(desk: Desk, english: Library, clock: Clock, tmp_path: Path) -> Iterator[OpenClass]:
    """The desk's class is open, to this PC alone."""
    with open_at(desk, english, clock, tmp_path) as made:
        yield made


@contextmanager
def open_at(desk: Desk, english: Library, clock: Clock, tmp_path: Path) -> Iterator[OpenClass]:
    """A class that is open at a desk."""
    ports = Ports(desk.ports.today, desk.ports.random_seed, clock)
    assets = assets_in(ROOT / "assets", tmp_path)
    made = open_class(english, desk.store, assets, ports, at=(0,))
    desk.opened, desk.ask = made, made.game.ask
    yield made
    desk.ask = lambda question: question()
    made.close()
