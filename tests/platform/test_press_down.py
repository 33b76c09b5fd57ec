"""A button gives under the finger: at once, while it is held, and back when it is let go of."""

from dataclasses import replace

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.platform.frames import GIVEN_MS
from game.ui.page import Placed
from tests.app.making import becomes_in_any_language, robot_at


@pytest.fixture
def robot(shipped: Places) -> Robot:
    made = robot_at(shipped)
    made.game.state.player.options = replace(made.game.state.player.options, motion="full")
    made.hands.window.show()
    rested(made)
    return made


def rested(robot: Robot) -> None:
    """All transitions are over, and what lives holds still."""
    for _ in range(2):
        robot.hands.now += 11_000
        robot.hands.window.show()


def pixels(robot: Robot, placed: Placed) -> bytes:
    rect = pygame.Rect(*map(round, (placed.rect.x, placed.rect.y, placed.rect.w, placed.rect.h)))
    return pygame.image.tobytes(robot.hands.window.surface.subsurface(rect), "RGB")


def event(robot: Robot, kind: int, placed: Placed, aside: float = 0) -> None:
    x, y = placed.rect.centre
    at = (round(x), round(y + aside))
    robot.hands.window.take(
        pygame.event.Event(kind, pos=at, button=1, buttons=(1, 0, 0), rel=(0, 0), touch=False)
    )
    robot.hands.window.show()


def button(robot: Robot, name: str) -> Placed:
    placed = robot.page.named(name)
    assert placed is not None
    return placed


def test_it_goes_down_at_once_and_up_again_when_the_hand_goes_elsewhere(robot: Robot) -> None:
    play = button(robot, "choose-player?")
    before, painted = pixels(robot, play), robot.hands.window.painted
    event(robot, pygame.MOUSEBUTTONDOWN, play)
    held = pixels(robot, play)
    assert held != before
    assert robot.hands.window.painted == painted, "only the button is painted, and so at once"
    event(robot, pygame.MOUSEMOTION, play, aside=60)
    event(robot, pygame.MOUSEBUTTONUP, play, aside=60)
    rested(robot)
    assert pixels(robot, play) == before


def test_it_is_let_go_of_when_the_window_is_left(robot: Robot) -> None:
    play = button(robot, "choose-player?")
    before = pixels(robot, play)
    event(robot, pygame.MOUSEBUTTONDOWN, play)
    robot.hands.window.take(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    robot.hands.window.show()
    assert pixels(robot, play) == before


def test_a_picture_alone_gives_too(robot: Robot) -> None:
    becomes_in_any_language(robot)
    robot.hands.window.show()
    rested(robot)
    house = button(robot, "open-district? scams")
    before = pixels(robot, house)
    event(robot, pygame.MOUSEBUTTONDOWN, house)
    assert pixels(robot, house) != before


def test_with_still_motion_it_is_darker_and_stays_in_place(robot: Robot) -> None:
    state = robot.game.state
    state.player.options = replace(state.player.options, motion="reduced")
    robot.game.app.view.changed()
    robot.hands.window.show()
    play = button(robot, "choose-player?")
    before = pixels(robot, play)
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr("game.platform.painter.pushed")
        event(robot, pygame.MOUSEBUTTONDOWN, play)
    assert pixels(robot, play) != before


def test_a_key_makes_it_give_for_a_moment(robot: Robot) -> None:
    here = "choose-language? en"
    robot.game.app.view.focus_on(here)
    robot.game.app.view.ring = robot.game.app.view.fresh = True
    robot.hands.window.show()
    rested(robot)
    before = pixels(robot, button(robot, here))
    robot.hands.key("enter")
    robot.hands.window.show()
    assert pixels(robot, button(robot, here)) != before
    robot.hands.now += GIVEN_MS
    robot.hands.window.show()
    rested(robot)  # what lives behind it holds still again
    assert pixels(robot, button(robot, here)) == before
