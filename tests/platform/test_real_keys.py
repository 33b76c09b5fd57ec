"""Keys of a real keyboard in a real window: nothing is typed, and full screen comes and goes."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from game.content.places import Places
from tests.levels.shipped import ROOT

pytestmark = pytest.mark.skipif(
    not all(map(which, ("xvfb-run", "xauth", "xdotool"))), reason="no Xvfb or xdotool here"
)

PLAYED = """
import subprocess, sys, time
from pathlib import Path
import pygame
from game.content.places import Places
from tests.app.making import robot_at

robot = robot_at(Places(Path.cwd(), Path(sys.argv[1])))
window, told = robot.hands.window, []
focus = str(pygame.display.get_wm_info()["window"])

def strikes(*keys):
    subprocess.run(["xdotool", "windowfocus", "--sync", focus, "key", *keys], check=True)
    until, struck = time.monotonic() + 60, 0
    while struck < 1 and time.monotonic() < until:
        for event in pygame.event.get():
            told.append(event.type)
            struck += event.type == pygame.KEYUP
            window.take(event)
        robot.hands.wait(1000)
        window.show()
        time.sleep(0.02)

for key in ("Tab", "Return", "Tab", "q", "h", "Escape", "r", "F11"):
    strikes(key)
wide = window.surface.get_size()
strikes("alt+Return")
typed = sum(kind in (pygame.TEXTINPUT, pygame.TEXTEDITING) for kind in told)
print("told", len(told), "typed", typed, "screen", wide, "window", window.surface.get_size())
"""


def test_a_tour_by_keys_types_nothing_and_f11_fills_the_screen(
    shipped: Places, tmp_path: Path
) -> None:
    script = tmp_path / "played.py"
    script.write_text(PLAYED, encoding="utf-8")
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24"]
    done = subprocess.run(
        [*screen, sys.executable, str(script), str(shipped.prepared)],
        cwd=ROOT,
        env={key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
        | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=900,  # a bound, not a measure
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = done.stdout.split("told ")[-1]
    assert int(said.split()[0]) >= 18, said
    assert "typed 0" in said
    assert "screen (1400, 900) window (1280, 720)" in said
