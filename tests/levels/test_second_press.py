"""A second press in place changes nothing, and nothing that judges lies under the last main button,
at every press of every careful walk (FIELD A2).

The short run asks the second in one other window, chosen by the level's version; the long run in
all of them.
"""

import pygame
import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.ui.commands import Command
from game.ui.nodes import Button
from tests.app.making import (
    SCREEN,
    becomes,
    becomes_in_any_language,
    careful,
    opens,
    playing,
    robot_at,
)
from tests.combinations import ALL
from tests.levels.shipped import heads, seed_of

TOO_SOON = (120, 260, 480)
"""Milliseconds after the answer was seen, at which a hand presses again."""
JUDGES = {"judge", "give", "tell", "decline"}
"""The kinds of acts by which a child decides."""
OTHER_WINDOWS = [((1024, 600), "ar"), ((768, 1024), "hi")]
ELSEWHERE = [
    pytest.param(id_, size, language, id=f"{id_}-{language}")
    for id_, head in heads().items()
    for at, (size, language) in enumerate(OTHER_WINDOWS)
    if ALL or at == head.version % len(OTHER_WINDOWS)
]


@pytest.mark.parametrize("level", heads())
def test_a_second_press_in_place_changes_nothing_in_the_whole_of_a_walk(
    shipped: Places, level: str
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level, seed_of(level))
    wrong = []
    for act in careful(level):
        at, main = finds(robot, act)
        robot.hands.wait(1000)
        robot.hands.click(*at)
        robot.hands.window.show()
        under = decides_at(robot, at) if main else ""
        if under:
            wrong.append(f"{under} lies where {act} was")
        before, since = stands(robot), robot.hands.now
        for passed in TOO_SOON:
            robot.hands.now = since + passed
            presses(robot, at)
            if stands(robot) != before:
                wrong.append(f"{act}: again after {passed} ms")
                before = stands(robot)
    assert not wrong, "\n".join(wrong)
    assert robot.screen == "ceremony"


@pytest.mark.parametrize(("level", "size", "language"), ELSEWHERE)
def test_nothing_that_judges_lies_under_the_last_main_button_in_other_windows(
    shipped: Places, level: str, size: tuple[int, int], language: str
) -> None:
    assert size != SCREEN
    robot = robot_at(shipped, size=size, language=language)
    becomes_in_any_language(robot)
    opens(robot, level, seed_of(level))
    wrong = []
    for act in careful(level):
        at, main = finds(robot, act)
        robot.press(act)
        under = decides_at(robot, at) if main else ""
        if under:
            wrong.append(f"{under} lies where {act} was")
    assert not wrong, "\n".join(wrong)


def finds(robot: Robot, act: Act) -> tuple[tuple[float, float], bool]:
    """Where the button that means this is, in sight; and whether it is a main one."""
    placed = robot._button(act)
    assert placed is not None
    assert isinstance(placed.node, Button)
    return robot.bring_into_sight(placed.name), placed.node.look == "main"


def decides_at(robot: Robot, at: tuple[float, float]) -> str:
    """The name of the button at this place by which something is decided, or the story left; ""
    when there is none."""
    placed = robot.page.button_at(*at)
    if placed is None or not robot.screen.startswith("play-"):
        return ""
    assert isinstance(placed.node, Button)
    means = placed.node.means
    story = playing(robot)
    room = ROOMS_BY_KIND[story.level.scenes[story.session.scene].activity]
    if isinstance(means, Act) and means.verb == "silence" and not _can_answer(robot):
        return ""  # where there is nothing to answer with, saying nothing is the way on
    judges = isinstance(means, Act) and room.rules.kinds.get(means.verb) in JUDGES
    return placed.name if judges or means is Command.LEAVE_STORY else ""


def _can_answer(robot: Robot) -> bool:
    buttons = (p.node for p in robot.page.buttons() if isinstance(p.node, Button))
    return any(isinstance(each.means, Act) and each.means.verb == "say" for each in buttons)


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
