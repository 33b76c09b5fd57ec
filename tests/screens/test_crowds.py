"""Two hundred players, and what a slow or damaged disk shows: it fits, at every size."""

import pytest

from game.content.places import Places
from game.screens.shell.navigation import Stay
from game.screens.shell.waiting import WaitScreen
from game.storage.memory import MemoryStore
from game.storage.profiles import MOST_PROFILES
from game.storage.recovered import Recovered
from game.ui.choices import ChooseAnimal, ChooseColour, PickPlayer
from game.ui.commands import Command
from game.ui.nodes import Button
from tests.app.making import robot_at, today
from tests.app.test_signing_in import school
from tests.screens.test_fitting import LANGUAGES, reached


@pytest.mark.parametrize("size", [(1280, 720), (1024, 600), (528, 940), (960, 1280)])
def test_a_whole_class_of_faces_is_in_sight(shipped: Places, size: tuple[int, int]) -> None:
    """On a phone they were ten rows, and most of a class had to be looked for."""
    robot = robot_at(shipped, school(30), size=size)
    robot.press(Command.CHOOSE_PLAYER)
    seen = [
        placed for placed in robot.page.buttons()
        if isinstance(placed.node, Button) and isinstance(placed.node.means, PickPlayer)
    ]  # fmt: skip
    assert len(seen) == 30
    assert all(placed.rect.meets(placed.clip).h == placed.rect.h for placed in seen)


def test_few_faces_are_large(shipped: Places) -> None:
    robot = robot_at(shipped, school(3))
    robot.press(Command.CHOOSE_PLAYER)
    sizes = [placed.rect.w for placed in robot.page.buttons() if placed.rect.w >= 140]
    assert len(sizes) >= 3


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
