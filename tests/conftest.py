"""What tests of several folders share."""

import os
import shutil
from pathlib import Path

import hypothesis
import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.compiled import compile_all
from game.authoring.to_translate import Sources
from game.content.alphabets import texts_of
from game.content.places import Places
from game.delivery.fonts import build_fonts
from game.delivery.ready_levels import make_ready
from tests.asked import part_of
from tests.once import once

ROOT = Path(__file__).parents[1]

# Set before any test imports pygame: no window opens and no sound plays, whoever runs the tests.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

# How long an example takes says how busy the machine is, and nothing about the game.
hypothesis.settings.register_profile("bay", deadline=None)
hypothesis.settings.load_profile("bay")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--part", default="1/1", help="run one part of the tests, such as 2/3")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests of other parts out."""
    try:
        part = part_of(config.getoption("--part"))
    except ValueError as wrong:
        raise pytest.UsageError(str(wrong)) from None
    config.hook.pytest_deselected(items=[item for item in items if not part.has(item.nodeid)])
    items[:] = [item for item in items if part.has(item.nodeid)]


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with our fonts for English, Arabic and Hindi, as they are prepared for players."""
    written, texts = ("en", "ar", "hi"), texts_of(ROOT)
    return once(tmp_path_factory, "fonts", lambda folder: build_fonts(folder, written, texts))


@pytest.fixture(scope="session")
def shipped(fonts: Path, tmp_path_factory: pytest.TempPathFactory) -> Places:
    """What is shipped, with fonts, levels and words made ready in a folder of the tests' own."""
    prepared = tmp_path_factory.mktemp("prepared")
    (prepared / "fonts").symlink_to(fonts)
    levels = once(tmp_path_factory, "levels", lambda folder: make_ready(ROOT, folder))
    (prepared / "levels").symlink_to(levels)
    sources = Sources(ROOT, ROOMS_BY_KIND)
    words = once(tmp_path_factory, "locales", lambda folder: compile_all(sources, folder))
    shutil.copytree(words, prepared / "locales")  # some tests break a catalogue in a copy of this
    return Places(ROOT, prepared)
