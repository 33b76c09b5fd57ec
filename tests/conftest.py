"""What tests of several folders share."""

import os
from pathlib import Path

import pytest

from game.delivery.fonts import build_fonts

# Set before any test imports pygame: no window opens and no sound plays, whoever runs the tests.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with our fonts for English, Arabic and Hindi, built once for all tests."""
    target = tmp_path_factory.mktemp("fonts")
    build_fonts(target, ("en", "ar", "hi"))
    return target
