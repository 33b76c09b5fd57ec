"""What tests of pages in a browser share: all that is shipped but fonts, which a browser has."""

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, Library, open_library
from game.web.assets import Assets, assets_in
from tests.prepared import ROOT, ready_levels, ready_words


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """What is shipped, in all languages."""
    levels, words = ready_levels(tmp_path_factory), ready_words(tmp_path_factory)
    folders = Folders(ROOT / "levels", ROOT / "assets", words, None, levels)
    return open_library(folders, ROOMS_BY_KIND)


@pytest.fixture(scope="session")
def assets(tmp_path_factory: pytest.TempPathFactory) -> Assets:
    """Drawings, style and script; a sound of each name is made where it is asked for."""
    return assets_in(ROOT / "assets", tmp_path_factory.mktemp("sounds"))
