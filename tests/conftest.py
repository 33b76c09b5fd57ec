"""What tests of several folders share."""

import os
import shutil
from pathlib import Path

import hypothesis
import pytest

from game.content.alphabets import texts_of
from game.content.places import Places
from game.delivery.fonts import build_fonts
from tests.asked import part_of
from tests.once import once
from tests.prepared import ROOT, begun, ready_levels, ready_words

# Set before any test imports pygame: no window opens and no sound plays, whoever runs the tests.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

# How long an example takes says how busy the machine is, and nothing about the game.
hypothesis.settings.register_profile("bay", deadline=None)
hypothesis.settings.load_profile("bay")


LONG = (
    "tests/web/test_alone.py",
    "tests/delivery/test_build.py",
    "tests/desk/whole_class/",
    "tests/desk/test_real_browser.py",
    "tests/house/test_planted_mistakes.py",
    "tests/app/test_random_hands.py",
    "tests/levels/test_playthrough.py",
)
"""Where single tests take many seconds. They come first, so that in the end no worker waits for
another one's."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--part", default="1/1", help="run one part of the tests, such as 2/3")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests of other parts out, and begin with the long ones."""
    try:
        part = part_of(config.getoption("--part"))
    except ValueError as wrong:
        raise pytest.UsageError(str(wrong)) from None
    config.hook.pytest_deselected(items=[item for item in items if not part.has(item.nodeid)])
    there = [item for item in items if part.has(item.nodeid)]
    items[:] = sorted(there, key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with our fonts for English, Arabic and Hindi, as they are prepared for players."""
    written, texts = ("en", "ar", "hi"), texts_of(ROOT)

    def make(folder: Path) -> None:
        build_fonts(begun(folder, "fonts"), written, texts)

    return once(tmp_path_factory, "fonts", make) / "fonts"


@pytest.fixture(scope="session")
def shipped(fonts: Path, tmp_path_factory: pytest.TempPathFactory) -> Places:
    """What is shipped, with fonts, levels and words made ready in a folder of the tests' own."""
    prepared = tmp_path_factory.mktemp("prepared")
    (prepared / "fonts").symlink_to(fonts)
    (prepared / "levels").symlink_to(ready_levels(tmp_path_factory))
    words = ready_words(tmp_path_factory)
    shutil.copytree(words, prepared / "locales")  # some tests break a catalogue in a copy of this
    return Places(ROOT, prepared)
