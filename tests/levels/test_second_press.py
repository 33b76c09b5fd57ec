"""A second press in place changes nothing, at every press of every careful walk (FIELD A2)."""

import pygame
import pytest

from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from tests.app.making import becomes, opens, playing, robot_at
from tests.levels.shipped import heads

TOO_SOON = (120, 260, 480)
"""Milliseconds after the answer was seen, at which a hand presses again."""


@pytest.mark.parametrize("level", heads())
def test_a_second_press_in_place_changes_nothing_in_the_whole_of_a_walk(
    shipped: Places, level: str
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    walk = next(each for each in walks_of(heads()[level].file) if each.name == "careful")
    wrong = []
    for act in (line.stride for line in walk.lines if isinstance(line.stride, Act)):
        placed = robot._button(act)
        assert placed is not None
        at = robot.bring_into_sight(placed.name)
        robot.hands.wait(1000)
        robot.hands.click(*at)
        robot.hands.window.show()
        before, since = stands(robot), robot.hands.now
        for passed in TOO_SOON:
            robot.hands.now = since + passed
            presses(robot, at)
            if stands(robot) != before:
                wrong.append(f"{act}: again after {passed} ms")
                before = stands(robot)
    assert not wrong, "\n".join(wrong)
    assert robot.screen.startswith("ending-")


def stands(robot: Robot) -> object:
    """Where the story is, and all that was done in it."""
    story = robot.screen.startswith("play-")
    return robot.screen, playing(robot).session if story else None, robot.game.state.player.facts()


def presses(robot: Robot, at: tuple[float, float]) -> None:
    """A press whose hand waits for nothing, some pixels beside the first."""
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        spot = int(at[0]) + 4, int(at[1]) - 5
        robot.hands.window.take(pygame.event.Event(kind, pos=spot, button=1, touch=False))
    robot.hands.window.show()
