"""The window fits the screen with its frame, and opens as large as it was last."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from game.content.places import Places
from game.platform.window_size import USUAL, WINDOW, fitted, opening, placed, written
from tests.app.making import kept_in
from tests.levels.shipped import ROOT

SCREENS = (
    (800, 600),
    (1024, 600),
    (1280, 720),
    (1366, 768),
    (1920, 1080),
    (3840, 2160),
    (768, 1024),
)
TITLE, BORDER, PANEL = 40, 8, 48
"""What a frame and a taskbar take at most: a window with them is no larger than the screen."""


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("remembered", ["", "1280x720", "800x600", "5000x4000", "500x3000"])
def test_a_window_with_its_frame_is_on_the_screen(screen: tuple[int, int], remembered: str) -> None:
    w, h = opening(remembered, screen)
    x, y = placed((w, h), screen)
    assert x >= BORDER
    assert y >= TITLE
    assert x + w + BORDER <= screen[0]
    assert y + h + BORDER <= screen[1]
    assert h + TITLE + PANEL <= screen[1]
    assert h > screen[1] * 0.6 or remembered


def test_a_size_that_was_asked_for_may_be_too_large_but_starts_on_the_screen() -> None:
    assert placed((1280, 720), (1024, 600)) == (0, 0)


def test_a_large_screen_has_a_large_window() -> None:
    assert opening("", (1920, 1080)) == USUAL
    assert opening("", (3840, 2160)) == (2560, 1440)


def test_a_remembered_size_comes_back_cut_to_what_there_is_room_for() -> None:
    assert opening(written((900, 650)), (1920, 1080)) == (900, 650)
    assert opening(written((1800, 900)), (1366, 768)) == fitted((1800, 900), (1366, 768))


@pytest.mark.parametrize(
    "text",
    ["0x0", "100x700", "x", "axb", "1280", "1280x", "-9x720", "1e3x900", "٩٠٠x٩٠٠", "9" * 50],
)
def test_what_is_no_size_is_as_if_nothing_was_remembered(text: str) -> None:
    assert opening(text, (1920, 1080)) == USUAL


SCRIPT = """
import pygame, sys
from game.__main__ import main
real = pygame.display.flip
def flip():
    real()
    window = pygame.Window.from_display_module()
    size, screen = pygame.display.get_window_size(), pygame.display.get_desktop_sizes()[0]
    print(*window.position, *size, *screen)
    if len(sys.argv) > 2:
        window.size = tuple(map(int, sys.argv[2].split("x")))
        pygame.event.get()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    pygame.display.flip = real
pygame.display.flip = flip
sys.exit(main(["play", "--data", sys.argv[1]]))
"""


@pytest.mark.skipif(
    not (which("xvfb-run") and which("xauth")), reason="no Xvfb to open a real window on"
)
def test_a_real_window_is_on_its_screen_and_opens_as_it_was(
    shipped: Places, tmp_path: Path
) -> None:
    xvfb, python = ("xvfb-run", "-a", "-s"), (sys.executable, "-W", "ignore", "-c")

    def start(screen: str, *then: str) -> list[int]:
        env = {k: v for k, v in os.environ.items() if k != "SDL_VIDEODRIVER"}
        done = subprocess.run(
            [*xvfb, f"-screen 0 {screen}x24", *python, SCRIPT, str(tmp_path), *then],
            cwd=ROOT,
            env={**env, "LANTERN_BAY_BUILD": str(shipped.prepared)},
            capture_output=True,
            text=True,
            timeout=600,  # a bound, not a measure
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return [int(number) for number in done.stdout.splitlines()[0].split()]

    for screen in ("800x600", "1024x600"):
        x, y, w, h, across, down = start(screen)
        assert min(x, y) >= 0
        assert x + w <= across
        assert y + h <= down
    assert start("1920x1080", "1000x650")[2:4] == [*USUAL]
    assert start("1920x1080")[2:4] == [1000, 650]


@pytest.mark.parametrize(("key", "value"), [(WINDOW, "900x650"), ("fullscreen", "off")])
def test_what_the_window_remembers_is_kept_by_the_real_store(
    tmp_path: Path, key: str, value: str
) -> None:
    """A key with a hyphen was refused by the database, which took its file for damaged."""
    with kept_in(tmp_path) as store:
        store.remember(key, value)
    with kept_in(tmp_path) as store:
        assert (store.recall(key), store.trouble) == (value, None)
