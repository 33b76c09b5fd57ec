"""The bay's suggestion, the ages, the cards and the booster fit everywhere, and keys reach all."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.content.places import Places
from game.ui.nodes import AppCommand
from tests.app.lasting import BOOSTER, GOAT, ROOM, Clock, at_the_bay, comes_again, finishes
from tests.screens.test_fitting import SIZES, TEXTS, fits, reached


@SIZES
@TEXTS
def test_every_screen_of_lasting_fits_and_is_reached_by_keys(
    shipped: Places, tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    clock = Clock()
    robot = at_the_bay(shipped, clock, size=size, text=text)
    robot.game.visit.papers = (tmp_path / "Documents of a school" / "Lantern Bay",)
    reached(robot)
    robot.press(AppCommand("cards"))
    reached(robot)
    robot.press(AppCommand("back"))
    for level in (GOAT, ROOM):
        finishes(robot, level)
    clock.passes(7)
    comes_again(robot)
    reached(robot)
    for wish in (
        AppCommand("bands"),
        AppCommand("band", "all"),
        AppCommand("cards"),
        AppCommand("print"),
        AppCommand("card", "scam.urgency"),
        AppCommand("next"),
        AppCommand("back"),
        AppCommand("back"),
        AppCommand("district", "help"),
        AppCommand("back"),
        BOOSTER,
    ):
        robot.press(wish)
        reached(robot)
    while robot.can(AppCommand("judge", "trick")):
        robot.press(AppCommand("judge", "trick"))
        reached(robot)
        robot.press(AppCommand("on"))
        reached(robot)
    assert robot.complaints == []


@pytest.mark.parametrize("text", [100, 125, 150, 175, 200])
def test_the_suggestion_fits_windows_of_every_size(shipped: Places, text: int) -> None:
    robot = at_the_bay(shipped, Clock())
    robot.game.visit.options = replace(robot.game.visit.options, text=text)
    for size in ((1024, 768), (1366, 768), (640, 480), (900, 900), (1280, 1024), (1280, 720)):
        robot.game.app.resize(size)
        fits(robot)
