"""A handful of pictures as they should look, with a tolerance.

`LANTERN_BAY_GOLDEN=write` writes them; without it a difference leaves got, expected and
difference side by side in a picture whose name the failure tells.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.authoring.robot import Robot
from game.authoring.walk import walks_of
from game.content.places import Places
from game.core.acts import Act
from game.ui.commands import Command
from tests.app.making import becomes, opens, presses, robot_at
from tests.levels.shipped import heads

GOLDEN = Path(__file__).parent / "golden"
SMALL = (640, 360)
TOLERANCE = 6.0
"""Mean difference of a colour channel, out of 255, that no eye would call another picture."""


def title(robot: Robot) -> None:
    pass


def bay(robot: Robot) -> None:
    becomes(robot)
    for level in ("scam-lucky-goat", "groom-private-room"):
        opens(robot, level)
        walk = next(w for w in walks_of(heads()[level].file) if w.name == "careful")
        presses(robot, [str(ln.stride) for ln in walk.lines if isinstance(ln.stride, Act)])
        robot.light_lantern()
        robot.press(Command.OPEN_BAY)


def inbox(robot: Robot) -> None:
    becomes(robot)
    opens(robot, "scam-lucky-goat")
    presses(robot, ("next", "check rain", "ask rain look"))


def chat(robot: Robot) -> None:
    becomes(robot)
    opens(robot, "groom-private-room")
    presses(robot, ("next", "judge street not-fine"))


@pytest.mark.parametrize("go", [title, bay, inbox, chat])
def test_the_picture_looks_as_it_should(
    shipped: Places, tmp_path: Path, go: Callable[[Robot], None]
) -> None:
    robot = robot_at(shipped)
    go(robot)
    robot.hands.picture()
    got = pygame.transform.smoothscale(robot.hands.window.surface, SMALL)
    path = GOLDEN / f"{go.__name__}.png"
    if os.environ.get("LANTERN_BAY_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        pygame.image.save(got, path)
    expected = pygame.image.load(path)
    if difference(got, expected) > TOLERANCE:
        pytest.fail(f"another picture than {path}: see {sheet(got, expected, tmp_path)}")


def difference(one: pygame.Surface, other: pygame.Surface) -> float:
    """Mean difference of a colour channel."""
    a, b = pygame.image.tobytes(one, "RGB"), pygame.image.tobytes(other, "RGB")
    return sum(abs(x - y) for x, y in zip(a, b, strict=True)) / len(a)


def sheet(got: pygame.Surface, expected: pygame.Surface, folder: Path) -> Path:
    """Got, expected and their difference beside each other."""
    w, h = SMALL
    shown = pygame.Surface((3 * w, h))
    apart = got.copy()
    apart.blit(expected, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    for at, picture in enumerate((got, expected, apart)):
        shown.blit(picture, (at * w, 0))
    path = folder / "got-expected-difference.png"
    pygame.image.save(shown, path)
    return path


def test_a_different_picture_is_told_apart_and_kept_for_looking(tmp_path: Path) -> None:
    one, other = pygame.Surface(SMALL), pygame.Surface(SMALL)
    other.fill((40, 40, 40))
    assert difference(one, one.copy()) == 0
    assert difference(one, other) > TOLERANCE
    assert sheet(one, other, tmp_path).is_file()


@pytest.mark.parametrize("contrast", ["Soft", "Strong"])
@pytest.mark.parametrize("size", ["100%", "200%"])
def test_every_look_paints_without_a_missing_drawing(
    shipped: Places, contrast: str, size: str
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    robot.press("Options")
    robot.press(f"Size of letters: {size}")
    robot.press(f"Contrast: {contrast}")
    robot.press("Back")
    robot.hands.key("tab")
    robot.hands.picture()
    opens(robot, "scam-lucky-goat")
    presses(robot, ("next", "check rain", "ask rain look", "judge rain fine"))
    robot.hands.picture()
    assert robot.game.problems == []
