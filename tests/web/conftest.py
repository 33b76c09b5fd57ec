"""What tests of pages in a browser share: all that is shipped but fonts, which a browser has."""

from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.compiled import compile_all
from game.authoring.to_translate import Sources
from game.content.library import Folders, Library, open_library
from game.delivery.ready_levels import make_ready
from game.web.assets import Assets, assets_in
from tests.once import once

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """What is shipped, in all languages."""
    sources = Sources(ROOT, ROOMS_BY_KIND)
    levels = once(tmp_path_factory, "levels", lambda folder: make_ready(ROOT, folder))
    words = once(tmp_path_factory, "locales", lambda folder: compile_all(sources, folder))
    folders = Folders(ROOT / "levels", ROOT / "assets", words, None, levels)
    return open_library(folders, ROOMS_BY_KIND)


@pytest.fixture(scope="session")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Assets:
    """Drawings, style and script; a sound of each name is made where it is asked for."""
    return assets_in(ROOT / "assets", tmp_path_factory.mktemp("sounds"))
