"""What tests of pages in a browser share."""

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, Library, open_library
from game.content.places import Places
from game.web.assets import Assets, assets_in


@pytest.fixture(scope="module")
def library(shipped: Places) -> Library:
    """What is shipped, in all languages."""
    folders = Folders(
        shipped.levels, shipped.assets, shipped.prepared / "locales", None,
        shipped.prepared / "levels",
    )  # fmt: skip
    return open_library(folders, ROOMS_BY_KIND)


@pytest.fixture(scope="module")
def assets(shipped: Places) -> Assets:
    """Drawings, sounds, style and script."""
    return assets_in(shipped.assets, shipped.prepared / "sounds")
