"""Tries what was built for browsers in a Chromium: one story from the title to its lantern."""

import json
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Literal
from zipfile import ZipFile

from game.activities import ROOMS_BY_KIND
from game.authoring.walk import walks_of
from game.content.library import Folders, open_library
from game.content.places import Places
from game.core.acts import Act
from game.delivery.browser.piped_chromium import Files, piped_tab
from game.delivery.target import Failed
from game.storage.taken_along import InMemory
from game.web.alone import open_game

LEVEL = "privacy-hidden-switch"
"""The one that is suggested to whoever comes anew with 10 to 12 years; it deals no chances."""
HEADERS: Mapping[Literal["web", "kolibri"], Mapping[str, str]] = {
    "web": {},
    "kolibri": {
        "Access-Control-Allow-Origin": "*",
        "Content-Security-Policy": "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; "
        "sandbox allow-scripts",
    },
}
"""What a server sends with each file: any one; Kolibri, with what its frame lets an app do."""
_ROBOT = Path(__file__).with_name("robot.js")
_BEFORE = """\
Math.random = function () { return 0; };
Object.defineProperty(navigator, "languages", { value: [%s] });
"""
_JOINS = (
    "choose-player?", "new-player?", "choose-animal? fox", "choose-colour? coral",
    "choose-age? 10-12", "choose-secret? false",
)  # fmt: skip


def trial(path: Path, headers: Mapping[str, str], shipped: Places, language: str) -> int:
    """How many stories were played. path: the folder or the archive. Raises Failed."""
    return play(files_in(path), headers, presses(shipped, language), language)


def play(files: Files, headers: Mapping[str, str], names: list[str], language: str) -> int:
    """Opens the page and presses its own buttons. Raises Failed where one is missing, and where
    the page complained of anything."""
    with piped_tab(files, headers, _BEFORE % json.dumps(language)) as tab:
        tab.open()
        wrong = tab.run(f"{_ROBOT.read_text(encoding='utf-8').strip()}({json.dumps(names)})")
        if wrong or wrong is None:
            raise Failed(f"{wrong or 'The page fell silent.'} {' '.join(tab.complaints)}".strip())
        if tab.complaints:
            raise Failed(f"The page complained: {tab.complaints[0]}")
    return 1


def files_in(path: Path) -> Files:
    """Reads in a folder, or in an archive."""
    if path.is_file():
        with ZipFile(path) as packed:
            inside = {name: packed.read(name) for name in packed.namelist()}
        return inside.get

    def read(name: str) -> bytes | None:
        file = path / name
        return file.read_bytes() if file.is_file() else None

    return read


def presses(shipped: Places, language: str) -> list[str]:
    """What a child presses from the title to the light of the lantern, found out by a twin of the
    game that has no browser."""
    ready = shipped.prepared
    folders = Folders(shipped.levels, shipped.assets, ready / "locales", ready=ready / "levels")
    library = open_library(folders, ROOMS_BY_KIND)
    head = next(head for head in library.summaries(language) if head.id == LEVEL)
    walk = walks_of(head.file)[0]
    twin = open_game(InMemory(), language, shipped, count().__next__)
    pressed: list[str] = []

    def press(name: str) -> None:
        if not twin.session.press(name, twin.session.page):
            raise Failed(f"{LEVEL} has no button {name} any more.")
        pressed.append(name)

    for name in (*_JOINS, f"open-level? {LEVEL}", "start-story?"):
        press(name)
    for act in (line.stride for line in walk.lines if isinstance(line.stride, Act)):
        press(next(name for name, means in twin.session.buttons.items() if means == act))
    press("light-lantern?")
    return pressed
