"""Another painter can be written without the window: the nodes, the looks and the drawings do."""

import re
import subprocess
import sys
from base64 import b64decode
from html import unescape
from pathlib import Path

import pytest

from game.activities import ROOMS_BY_KIND
from game.content.library import Folders, open_library

TOP = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("html_painter.py")
BLOCKED = ("pygame", "game.platform", "game.screens", "game.app", "game.assembly", "game.storage")
RUN = f"""
import runpy, sys
for name in {BLOCKED}:
    sys.modules[name] = None
runpy.run_path({str(SCRIPT)!r}, run_name="__main__")
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the other painter makes of each scene, by "level.scene"."""
    out = tmp_path_factory.mktemp("html")
    run = [sys.executable, "-c", RUN, str(out)]
    done = subprocess.run(run, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {path.stem: path.read_text("utf-8") for path in out.iterdir()}


def test_the_other_painter_is_short() -> None:
    assert sum(bool(line.strip()) for line in SCRIPT.read_text("utf-8").splitlines()) <= 45


def test_every_shipped_scene_is_painted(pages: dict[str, str], tmp_path: Path) -> None:
    shelf = open_library(Folders(TOP / "levels", TOP / "assets", tmp_path), ROOMS_BY_KIND)
    levels = [shelf.level(head.id, "en") for head in shelf.summaries("en")]
    assert set(pages) == {f"{each.id}.{scene}" for each in levels if each for scene in each.scenes}


def test_each_has_words_buttons_and_whole_drawings(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        assert "<button" in page, name
        assert re.search(r"<p [^>]*>\w", page), name
        drawn = [b64decode(data) for data in re.findall(r'base64,([^"]+)"', page)]
        assert drawn, name
        assert all(svg.lstrip().startswith(b"<svg") for svg in drawn), name


def test_a_message_can_be_read_and_judged(pages: dict[str, str]) -> None:
    inbox = unescape(pages["scam-lucky-goat.messages"])
    assert "Bring the washing in" in inbox
    for answer in ("Fine", "Not fine", "Not sure"):
        assert re.search(rf"<button [^>]*>(?:(?!</button>).)*>{answer}<", inbox, re.DOTALL), answer
