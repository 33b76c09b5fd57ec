"""Two hundred players, and what a slow or damaged disk shows: it fits, at every size."""

import pytest

from game.content.places import Places
from game.screens.shell.navigation import Stay
from game.screens.shell.waiting import WaitScreen
from game.storage.memory import MemoryStore
from game.storage.profiles import MOST_PROFILES
from game.storage.recovered import Recovered
from game.ui.choices import ChooseAnimal, ChooseColour
from game.ui.commands import Command
from tests.app.making import robot_at, today
from tests.app.test_signing_in import school
from tests.screens.test_fitting import LANGUAGES, reached


@LANGUAGES
@pytest.mark.parametrize(
    ("size", "text"), [((1024, 600), 100), ((800, 600), 200), ((768, 1024), 150)]
)
def test_a_full_pc_and_a_slow_or_mended_one_fit(
    shipped: Places, code: str, size: tuple[int, int], text: int
) -> None:
    robot = robot_at(shipped, school(MOST_PROFILES), language=code, size=size, text=text)
    for wish in (
        Command.CHOOSE_PLAYER,
        ChooseAnimal("bee"),
    ):
        robot.press(wish)
        reached(robot)
    robot = robot_at(shipped, school(80), language=code, size=size, text=text)
    for step in (Command.CHOOSE_PLAYER, Command.NEW_PLAYER, ChooseAnimal("fox")):
        robot.press(step)
    robot.press(ChooseColour("leaf"))
    assert robot.screen == "newcomer-thing"
    reached(robot)
    store = MemoryStore(today, trouble="no-backup")
    store._recovered = Recovered(True, 9, None, "2026-11-23", "2026-11-23")
    robot = robot_at(shipped, store, language=code, size=size, text=text)
    reached(robot)
    screen = WaitScreen(lambda: 0.5, lambda: False, Stay, back=True)
    robot.game.app.navigator.stack.append(screen)
    robot.game.app.view.changed()
    reached(robot)
