"""The bay and an inbox as they should look in Arabic, mirrored and joined, and in Hindi (A31).

`LANTERN_BAY_GOLDEN=write` writes them, as it does those of `test_painter`.
"""

import os
from pathlib import Path

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from tests.app.making import becomes_in_any_language, opens, presses
from tests.platform.test_painter import GOLDEN, SMALL, TOLERANCE, difference, sheet
from tests.screens.test_fitting import robot_in

GOAT = "scam-lucky-goat"


def at(shipped: Places, code: str, place: str) -> Robot:
    """A new player on the bay, or before the message of the goat."""
    robot = robot_in(shipped, code, (1280, 720), 100)
    becomes_in_any_language(robot)
    if place == "inbox":
        opens(robot, GOAT)
        presses(robot, ("next", "check rain", "ask rain look"))
    return robot


@pytest.mark.parametrize("code", ["ar", "hi"])
@pytest.mark.parametrize("place", ["bay", "inbox"])
def test_the_picture_looks_as_it_should_in_its_script(
    shipped: Places, tmp_path: Path, code: str, place: str
) -> None:
    robot = at(shipped, code, place)
    robot.hands.picture()
    got = pygame.transform.smoothscale(robot.hands.window.surface, SMALL)
    path = GOLDEN / f"{place}-{code}.png"
    if os.environ.get("LANTERN_BAY_GOLDEN") == "write":
        pygame.image.save(got, path)
    if difference(got, pygame.image.load(path)) > TOLERANCE:
        shown = sheet(got, pygame.image.load(path), tmp_path)
        pytest.fail(f"another picture than {path}: see {shown}")


@pytest.mark.parametrize("place", ["bay", "inbox"])
def test_an_arabic_page_has_every_button_of_the_english_one_on_its_other_side(
    shipped: Places, place: str
) -> None:
    ours = at(shipped, "en", place).page.buttons()
    theirs = at(shipped, "ar", place).page.buttons()
    assert [p.node.means for p in ours] == [p.node.means for p in theirs]  # type: ignore[union-attr] # buttons
    bar = [(o, t) for o, t in zip(ours, theirs, strict=True) if o.rect.y < 20 and o.rect.w == 68]
    assert len(bar) > 2
    assert all(t.rect.x == 1280 - o.rect.x - o.rect.w for o, t in bar)
