"""What can be pressed is large, stands apart, and stays where it is while somebody aims at it."""

from itertools import combinations

import pygame
import pytest

from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.ui.choices import ChangeKey, ShowOptions
from game.ui.commands import Command, TurnPage
from game.ui.geometry import Rect
from game.ui.nodes import Button, name_of
from game.ui.page import Page
from game.ui.theme import TARGET
from tests.app.making import becomes, opens, robot_at
from tests.levels.shipped import heads, levels

LEVELS = levels()
TEXTS = pytest.mark.parametrize("text", [100, 150, 200])
GAP = 4
"""Logical pixels between two targets that stand beside each other."""
SCREENS = (
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("play"),
    Command.OPEN_KEYS,
    ChangeKey("help"),
    Command.LEAVE_KEY,
    Command.BACK,
    ShowOptions("me"),
    Command.BACK,
    Command.OPEN_HELP,
    Command.BACK,
    Command.CHOOSE_PLAYER,
    Command.NEW_PLAYER,
)


def in_sight(page: Page) -> dict[str, Rect]:
    """Every target by its name, as far as it is to be seen."""
    found = {}
    for placed in page.buttons():
        assert isinstance(placed.node, Button)
        seen = placed.rect.meets(placed.clip)
        if seen.w > 1 and seen.h > 1:
            found[name_of(placed.node)] = seen
    return found


def apart(one: Rect, other: Rect) -> float:
    """The gap between two targets; below 0 they overlap."""
    across = max(one.x - other.right, other.x - one.right)
    down = max(one.y - other.bottom, other.y - one.bottom)
    return max(across, down)


def easy_to_hit(robot: Robot) -> None:
    page = robot.page
    for placed in page.buttons():
        assert min(placed.rect.w, placed.rect.h) >= TARGET - 1, placed
    for (a, one), (b, other) in combinations(in_sight(page).items(), 2):
        # What lies wholly inside another one is a spot upon a picture that can be pressed as well.
        if one.within(other) or other.within(one):
            continue
        assert apart(one, other) >= GAP - 1, f"{robot.screen}: {a} and {b} are {apart(one, other)}"


@TEXTS
def test_targets_are_64_pixels_and_stand_apart_on_every_screen(shipped: Places, text: int) -> None:
    robot = robot_at(shipped, text=text, size=(800, 600))
    easy_to_hit(robot)
    for wish in SCREENS:
        robot.press(wish)
        easy_to_hit(robot)


@TEXTS
@pytest.mark.parametrize("level", LEVELS)
def test_targets_are_64_pixels_and_stand_apart_in_every_level(
    shipped: Places, level: str, text: int
) -> None:
    robot = robot_at(shipped, text=text, size=(800, 600) if text == 200 else (1280, 720))
    becomes(robot)
    opens(robot, level)
    for act in careful(level):
        easy_to_hit(robot)
        robot.press(act)
    easy_to_hit(robot)


def careful(level: str) -> list[Act]:
    walk = next(walk for walk in walks_of(heads()[level].file) if walk.name == "careful")
    return [line.stride for line in walk.lines if isinstance(line.stride, Act)]


@pytest.mark.parametrize("level", LEVELS)
def test_targets_do_not_move_with_time_the_mouse_or_the_keys(shipped: Places, level: str) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, level)
    for act in careful(level):
        robot.hands.wait(1)
        before = fixed(robot.page)
        robot.hands.wait(10_000)
        x, y = next(iter(before.values())).centre
        move = {"pos": (int(x), int(y)), "rel": (1, 1), "buttons": (0, 0, 0)}
        robot.hands.window.take(pygame.event.Event(pygame.MOUSEMOTION, move))
        for key in ("tab", "tab", "down"):
            robot.hands.key(key)
        assert fixed(robot.page) == before, robot.screen
        robot.press(act)


def fixed(page: Page) -> dict[str, Rect]:
    """The targets that are in no scrolling area: those move when they are scrolled."""
    return {
        name_of(p.node): p.rect
        for p in page.buttons()
        if isinstance(p.node, Button) and not p.inside and not isinstance(p.node.means, TurnPage)
    }
