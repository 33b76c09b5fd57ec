"""The window takes events, paints only when something changed, and sleeps otherwise."""

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.platform.display import has_screen, scale_for
from game.platform.window import Window
from game.ui.choices import OpenDistrict
from tests.app.making import becomes, opens, robot_at
from tests.levels.shipped import ROOT


@pytest.fixture
def robot(shipped: Places) -> Robot:
    return robot_at(shipped)


def window_of(robot: Robot) -> Window:
    return robot.hands.window


def test_nothing_is_painted_again_when_nothing_has_changed(robot: Robot) -> None:
    window = window_of(robot)
    window.show()
    painted = window.painted
    for _ in range(20):
        window.show()
    assert window.painted == painted


def test_moving_the_mouse_paints_nothing(robot: Robot) -> None:
    window = window_of(robot)
    window.show()
    painted = window.painted
    window.take(pygame.event.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(1, 1), buttons=(0, 0, 0)))
    window.show()
    assert window.painted == painted


def test_a_key_paints_once(robot: Robot) -> None:
    window = window_of(robot)
    window.show()
    painted = window.painted
    robot.hands.key("tab")
    window.show()
    window.show()
    assert window.painted == painted + 1


def test_a_finger_is_not_taken_for_a_mouse_as_well(robot: Robot) -> None:
    becomes(robot)
    robot.press(OpenDistrict("help"))
    stack = len(robot.game.app.navigator.stack)
    play = robot.page.named("back?")
    assert play is not None
    robot.hands.click(*play.rect.centre, "finger")
    assert len(robot.game.app.navigator.stack) == stack - 1


def test_only_the_first_mouse_button_presses(robot: Robot) -> None:
    x, y = next(p for p in robot.page.buttons() if p.rect.h > 60).rect.centre
    for button in (2, 3, 4, 5):
        window_of(robot).take(
            pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(int(x), int(y)), button=button)
        )
    assert robot.screen == "title"


def test_a_key_held_down_is_pressed_once() -> None:
    assert pygame.key.get_repeat() == (0, 0)


def test_a_key_that_means_nothing_does_nothing(robot: Robot) -> None:
    before = robot.page
    window_of(robot).take(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_q, mod=0))
    assert robot.page is before


def test_closing_the_window_ends_the_game(robot: Robot) -> None:
    window_of(robot).take(pygame.event.Event(pygame.QUIT))
    window_of(robot).run()
    assert not robot.game.app.navigator.running


def test_a_larger_window_shows_the_same_page_larger(robot: Robot) -> None:
    assert scale_for((1280, 720)) == 1
    assert scale_for((800, 600)) == 1
    assert scale_for((2560, 1440)) == 2
    assert scale_for((3840, 2160)) == scale_for((2160, 3840)) == 3
    window = window_of(robot)
    window.surface = pygame.display.set_mode((2560, 1440), pygame.RESIZABLE)
    window.take(pygame.event.Event(pygame.VIDEORESIZE, size=(2560, 1440), w=2560, h=1440))
    assert robot.page.size == (1280, 720)
    assert robot.page.spills == ()
    robot.press("Play")
    assert robot.screen == "who"
    window.show()


def test_a_smaller_window_is_laid_out_anew(robot: Robot) -> None:
    window = window_of(robot)
    window.surface = pygame.display.set_mode((800, 600), pygame.RESIZABLE)
    window.take(pygame.event.Event(pygame.VIDEORESIZE, size=(800, 600), w=800, h=600))
    assert robot.page.size == (800, 600)
    window.show()


@pytest.mark.parametrize(
    "size", [(1, 1), (20, 20), (40, 400), (200, 200), (600, 2400), (3840, 400)]
)
def test_a_window_of_any_shape_is_painted_and_played_on(
    robot: Robot, size: tuple[int, int]
) -> None:
    window = window_of(robot)
    becomes(robot)
    for level, act in (("", ""), ("privacy-hidden-switch", "next"), ("groom-private-room", "next")):
        if level:
            opens(robot, level)
            robot.press(Act(act))
        for shape in (size, (1280, 720)):
            window.surface = pygame.display.set_mode(shape, pygame.RESIZABLE)
            window.take(pygame.event.Event(pygame.VIDEORESIZE, size=shape, w=shape[0], h=shape[1]))
            window.show()
            robot.hands.key("tab")
            window.show()
        while len(robot.game.app.navigator.stack) > 1:
            robot.hands.key("escape")


def test_a_key_is_found_by_its_place_where_letters_are_not_latin(robot: Robot) -> None:
    alef = pygame.event.Event(
        pygame.KEYDOWN, key=0x0627, mod=0, scancode=pygame.KSCAN_H, unicode="\u0627"
    )
    window_of(robot).take(alef)
    assert robot.screen == "help"


def test_a_driver_somebody_chose_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        assert not has_screen()
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    assert has_screen()


@pytest.mark.skipif(
    not (which("xvfb-run") and which("xauth")), reason="no Xvfb to open a real window on"
)
def test_the_game_opens_a_real_window_and_closes_it(shipped: Places, tmp_path: Path) -> None:
    script = (
        "import pygame, sys\nfrom game.__main__ import main\nreal = pygame.display.flip\n"
        "def flip():\n    real()\n    print(pygame.display.get_driver())\n"
        "    pygame.event.post(pygame.event.Event(pygame.QUIT))\n"
        "pygame.display.flip = flip\nsys.exit(main(['play', '--data', sys.argv[1]]))\n"
    )
    env = {k: v for k, v in os.environ.items() if k != "SDL_VIDEODRIVER"}
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT,
        env={**env, "LANTERN_BAY_BUILD": str(shipped.prepared)},
        capture_output=True,
        text=True,
        timeout=600,  # a bound, not a measure
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "x11" in done.stdout
