"""Between two pictures: things glide, screens melt, and a press never hits what glides away."""

import pygame
import pytest

from game.content.places import Places
from game.platform.motion import Motion
from game.ui.nodes import Box
from game.ui.page import Page
from tests.app.making import robot_at
from tests.ui.plain import at, page, press

SIZE = (400, 300)


def two() -> tuple[Page, Page]:
    """A list of two, and the same without its first."""
    return page(Box((press("one"), press("two")))), page(Box((press("two"),)))


@pytest.fixture
def surface() -> pygame.Surface:
    return pygame.Surface(SIZE)


def test_things_glide_and_then_rest(surface: pygame.Surface) -> None:
    before, after = two()
    motion = Motion()
    motion.turn(surface, before, "list", 0, still=False)
    motion.turn(surface, after, "list", 1000, still=False)
    assert motion.busy
    assert at(motion.page(1000), "two") == at(before, "two")
    assert at(motion.page(1090), "two") != at(after, "two")
    assert motion.page(1300) is after
    assert not motion.busy


def test_with_motion_reduced_the_new_picture_is_there_at_once(surface: pygame.Surface) -> None:
    before, after = two()
    motion = Motion()
    motion.turn(surface, before, "list", 0, still=True)
    motion.turn(surface, after, "list", 1000, still=True)
    assert not motion.busy
    assert motion.page(1000) is after
    motion.turn(surface, before, "another screen", 2000, still=True)
    assert not motion.busy


def test_another_screen_melts_in_and_gets_only_nearer(surface: pygame.Surface) -> None:
    before, after = two()
    motion = Motion()
    surface.fill("white")
    motion.turn(surface, before, "one", 0, still=False)
    motion.turn(surface, after, "two", 1000, still=False)
    shades = []
    for now in range(1000, 1160, 16):
        surface.fill("black")
        motion.melt(surface, now)
        shades.append(surface.get_at((5, 5)).r)
    assert shades[0] == 255
    assert shades[-1] == 0
    assert shades == sorted(shades, reverse=True)
    assert not motion.busy


def test_what_glides_away_is_not_pressed_by_mistake(surface: pygame.Surface) -> None:
    before, after = two()
    motion = Motion()
    motion.turn(surface, before, "list", 0, still=False)
    motion.turn(surface, after, "list", 1000, still=False)
    motion.page(1010)
    x, y, w, h = at(after, "two")
    assert not motion.settles(x + w / 2, y + h / 2), "the button is not shown there yet"
    motion.page(1300)
    assert motion.settles(x + w / 2, y + h / 2)


def test_the_window_rests_when_all_has_come_to_its_place(shipped: Places) -> None:
    robot = robot_at(shipped)
    window = robot.hands.window
    now = 0
    window.clock = lambda: now
    window.show()
    robot.game.state.use_options(type(robot.game.state.player.options)(motion="full", sound=False))
    robot.press("Play")
    painted = window.painted
    for _ in range(40):
        now += 16
        window.show()
    frames = window.painted - painted
    assert 5 <= frames <= 15, "a short way in some frames, and then rest"
