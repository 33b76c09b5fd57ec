"""A desk over a real store, and a browser at it that keeps its cookie and fills in forms."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, open_library
from game.content.places import Places
from game.desk.pages.desk import Desk
from game.drawings.svg_source import SvgSource
from game.screens.shell.ports import Ports
from game.storage.opening import open_store
from tests.desk.pages.browsing import PORT, TODAY, Browser


@pytest.fixture
def desk(shipped: Places, tmp_path: Path) -> Iterator[Desk]:
    """A desk on a PC of which nothing is known yet."""
    made = shipped.prepared
    folders = Folders(shipped.levels, shipped.assets, made / "locales", None, made / "levels")
    store = open_store(tmp_path / "data", lambda: TODAY)
    yield Desk(
        open_library(folders, ROOMS_BY_KIND),
        store,
        lambda question: question(),
        Ports(lambda: TODAY, lambda: 5, papers=(tmp_path / "papers",)),
        SvgSource(shipped.assets).svg,
        made / "fonts",
        PORT,
    )
    store.close()


@pytest.fixture
def browser(desk: Desk) -> Browser:
    """A browser that has not come in yet."""
    return Browser(desk)


@pytest.fixture
def teacher(browser: Browser) -> Browser:
    """A browser whose teacher has come in."""
    browser.come_in()
    return browser
