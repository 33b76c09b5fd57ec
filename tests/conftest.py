"""What tests of several folders share."""

import os
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.compiled import compile_all
from game.authoring.to_translate import Sources
from game.content.places import Places
from game.delivery.fonts import build_fonts

ROOT = Path(__file__).parents[1]

# Set before any test imports pygame: no window opens and no sound plays, whoever runs the tests.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with our fonts for English, Arabic and Hindi, built once for all tests."""
    target = tmp_path_factory.mktemp("fonts")
    build_fonts(target, ("en", "ar", "hi"))
    return target


@pytest.fixture(scope="session")
def shipped(fonts: Path, tmp_path_factory: pytest.TempPathFactory) -> Places:
    """What is shipped, with its fonts and catalogues made ready in a folder of the tests' own."""
    prepared = tmp_path_factory.mktemp("prepared")
    (prepared / "fonts").symlink_to(fonts)
    compile_all(Sources(ROOT, ROOMS_BY_KIND), prepared / "locales")
    return Places(ROOT, prepared)
