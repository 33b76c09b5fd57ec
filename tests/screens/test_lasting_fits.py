"""The bay's suggestion, the ages, the cards and the booster fit everywhere, and keys reach all."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.content.places import Places
from game.ui.choices import JudgeItem, OpenCard, OpenDistrict, ShowAges
from game.ui.commands import Command
from tests.app.lasting import BOOSTER, GOAT, ROOM, Clock, at_the_bay, comes_again, finishes
from tests.pages import fits
from tests.screens.test_fitting import SIZES, TEXTS, reached


@SIZES
@TEXTS
def test_every_screen_of_lasting_fits_and_is_reached_by_keys(
    shipped: Places, tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    clock = Clock()
    robot = at_the_bay(shipped, clock, size=size, text=text)
    robot.game.state.ports.papers = (tmp_path / "Documents of a school" / "Lantern Bay",)
    reached(robot)
    robot.press(Command.OPEN_CARDS)
    reached(robot)
    robot.press(Command.BACK)
    for level in (GOAT, ROOM):
        finishes(robot, level)
    clock.passes(7)
    comes_again(robot)
    reached(robot)
    for wish in (
        Command.OPEN_AGES,
        ShowAges("all"),
        Command.OPEN_CARDS,
        Command.PRINT_CARDS,
        OpenCard("scam.urgency"),
        Command.NEXT_CARD,
        Command.BACK,
        Command.BACK,
        OpenDistrict("help"),
        Command.BACK,
        BOOSTER,
    ):
        robot.press(wish)
        reached(robot)
    while robot.can(JudgeItem("trick")):
        robot.press(JudgeItem("trick"))
        reached(robot)
        robot.press(Command.NEXT_ITEM)
        reached(robot)
    assert robot.complaints == []


@pytest.mark.parametrize("text", [100, 125, 150, 175, 200])
def test_the_suggestion_fits_windows_of_every_size(shipped: Places, text: int) -> None:
    robot = at_the_bay(shipped, Clock())
    robot.game.state.player.options = replace(robot.game.state.player.options, text=text)
    for size in ((1024, 768), (1366, 768), (640, 480), (900, 900), (1280, 1024), (1280, 720)):
        robot.game.app.resize(size)
        assert list(fits.problems(robot.page)) == []
