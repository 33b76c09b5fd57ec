"""What is shipped, for tests of what is true of every level."""

from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, Library, open_library

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def english() -> Library:
    """In English alone, which needs nothing prepared."""
    return open_library(Folders(ROOT / "levels", ROOT / "assets", ROOT / "none"), ROOMS_BY_KIND)
