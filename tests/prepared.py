"""What `run.py` has prepared is not made again for the tests, as long as nothing has changed since:
each part is begun as a copy of it, and made anew only where what it was made from is not the same.
"""

import os
import shutil
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.to_translate import Sources
from game.delivery.prepare import STAMP, levels_made_from, prepare_levels, prepare_words
from tests.once import once

ROOT = Path(__file__).parents[1]
BUILD = Path(os.environ.get("LANTERN_BAY_BUILD") or ROOT / "build")


def begun(folder: Path, part: str) -> Path:
    """The place of a part in a folder, with what is prepared of it in it."""
    if (BUILD / part).is_dir():
        shutil.copytree(BUILD / part, folder / part)
    return folder / part


def ready_levels(temp: pytest.TempPathFactory) -> Path:
    """Our levels and lists in one file."""

    def make(folder: Path) -> None:
        begun(folder, "levels")
        prepare_levels(folder)

    return once(temp, "levels", make) / "levels"


def ready_words(temp: pytest.TempPathFactory) -> Path:
    """The catalogues of every language there is."""

    def make(folder: Path) -> None:
        begun(folder, "locales")
        sources = Sources(ROOT, ROOMS_BY_KIND)
        prepare_words(folder, sources, ("en", *(each for each in sources.codes() if each != "en")))

    return once(temp, "locales", make) / "locales"


def levels_at_hand() -> Path | None:
    """Our levels in one file, for tests that ask which there are before any of them runs; None
    where they have changed since they were prepared, and must be read as they are written."""
    noted = BUILD / "levels" / STAMP
    current = noted.is_file() and noted.read_text(encoding="utf-8") == levels_made_from()
    return noted.parent if current else None
