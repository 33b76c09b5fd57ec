"""Forget me: no hurried hand gets through, and until the day is over it can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.storage.leaving import is_leaving
from game.storage.memory import MemoryStore
from game.storage.opening import open_store
from game.storage.profiles import Profile
from game.ui.choices import ChooseAnimal, PickPlayer, ShowOptions
from game.ui.commands import Command
from game.ui.geometry import Rect
from game.ui.nodes import Meaning
from tests.app.making import arrives, becomes, becomes_in_any_language, chooses, meanings, robot_at

TO_IT: tuple[Meaning, ...] = (
    Command.OPEN_OPTIONS,
    ShowOptions("me"),
    Command.OPEN_REMEMBERED,
    Command.FORGET_ME,
)
STEPS: tuple[Meaning, ...] = (Command.FORGET_ME, ChooseAnimal("fox"), Command.FORGET_NOW)
SIZES = ((1280, 720), (1024, 600), (800, 600), (528, 940), (768, 1024))


def goes(robot: Robot, *steps: Meaning) -> None:
    for means in steps:
        robot.press(means)


def only(robot: Robot) -> Profile:
    """The one player there is."""
    (profile,) = robot.game.state.player.store.profiles()
    return profile


def days(*claimed: str) -> Callable[[], str]:
    """A clock that claims the last of these days."""
    return lambda: claimed[-1]


def test_each_step_can_be_left_and_nothing_is_asked_for_before_the_last(shipped: Places) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    for before in range(len(STEPS)):
        goes(robot, *TO_IT, *STEPS[:before], Command.KEEP_LANTERNS)
        assert not is_leaving(only(robot))
        assert robot.screen == "remembered"
        goes(robot, Command.BACK, Command.BACK)
    goes(robot, *TO_IT, *STEPS)
    assert is_leaving(only(robot))
    assert robot.game.state.player.profile is None


def test_four_animals_are_offered_and_another_one_takes_nothing_away(shipped: Places) -> None:
    orders = set()
    for seed in range(6):
        robot = robot_at(shipped)
        robot.game.state.ports.random_seed = lambda seed=seed: seed  # type: ignore[misc] # a number
        becomes(robot)
        goes(robot, *TO_IT, Command.FORGET_ME)
        there = meanings(robot, lambda means: isinstance(means, ChooseAnimal))
        assert len(set(there)) == 4
        assert ChooseAnimal("fox") in there
        orders.add(there.index(ChooseAnimal("fox")))
        robot.press(next(means for means in there if means != ChooseAnimal("fox")))
        assert robot.screen == "forget"
        assert robot.sees("Nothing is gone.")
        assert not is_leaving(only(robot))
    assert len(orders) > 1, "its place cannot be foreseen"


@pytest.mark.parametrize("size", SIZES)
def test_no_step_goes_on_where_the_step_before_was_pressed(
    shipped: Places, size: tuple[int, int]
) -> None:
    for language, text in (("en", 100), ("ar", 150), ("hi", 200)):
        robot = robot_at(shipped, language=language, text=text, size=size)
        becomes_in_any_language(robot)
        chooses(robot, text=text)
        goes(robot, *TO_IT[:-1])
        before = Rect(-1, -1, 0, 0)
        for means in (TO_IT[-1], *STEPS):
            placed = robot._button(means)
            assert placed is not None
            both = placed.rect.meets(placed.clip).meets(before)
            assert both.w <= 0 or both.h <= 0, f"{means} at {language}, {text} %"
            robot.bring_into_sight(placed.name)
            shown = robot.page.named(placed.name)
            assert shown is not None
            before = shown.rect.meets(shown.clip)
            robot.press(means)


@pytest.mark.parametrize("pause", [0.05, 0.2, 0.55, 0.75, 1.5])
def test_a_hand_that_presses_one_spot_for_ever_forgets_nobody(
    shipped: Places, pause: float
) -> None:
    for spot in ("Forget me", "Fox, red", "Forget me now"):
        robot = robot_at(shipped)
        becomes(robot)
        goes(robot, *TO_IT[:-1])
        while robot._labelled(spot) is None:
            robot.press(next(step for step in (*TO_IT[-1:], *STEPS) if robot.can(step)))
        placed = robot._labelled(spot)
        assert placed is not None
        for _ in range(30):
            robot.hands.now += int(pause * 1000)
            robot.hands.window.show()
            robot.game.app.press(*placed.rect.centre)
        there = robot.game.state.player.store.profiles()
        assert not any(is_leaving(each) for each in there) or spot == "Forget me now"


def test_a_guest_of_whom_nothing_is_kept_is_not_asked(shipped: Places) -> None:
    robot = robot_at(shipped)
    for words in ("Play", "Guest", "7 to 9", "Options", "Me", "What the game remembers"):
        robot.press(words)
    assert not robot.can(Command.FORGET_ME)


def test_the_same_child_may_come_back_on_the_same_day(shipped: Places, tmp_path: Path) -> None:
    day = days("2026-11-23")
    store = open_store(tmp_path, day)
    robot = robot_at(shipped, store)
    becomes(robot, code=("Boat", "Kite", "Bell"))
    goes(robot, *TO_IT, *STEPS)
    for picture in ("Boat", "Kite", "Bell"):
        robot.press(picture)
    assert store.close()
    store = open_store(tmp_path, day)
    robot = robot_at(shipped, store)
    robot.press("Play")
    robot.press("Fox, red: soon forgotten")
    assert robot.screen == "code", "only the same child"
    for picture in ("Boat", "Kite", "Bell"):
        robot.press(picture)
    assert robot.screen == "staying"
    robot.press("Let them go")
    assert is_leaving(only(robot))
    robot.press("Fox, red: soon forgotten")
    for picture in ("Boat", "Kite", "Bell"):
        robot.press(picture)
    robot.press("Keep my lanterns")
    arrives(robot)
    assert robot.screen == "bay"
    assert not is_leaving(only(robot))
    assert store.close()
    store = open_store(tmp_path, days("2026-12-24"))
    assert [each.animal for each in store.profiles()] == ["fox"]
    assert store.close()


def test_on_a_machine_that_is_never_turned_off_the_day_ends_as_well(shipped: Places) -> None:
    claimed = ["2026-11-23"]
    robot = robot_at(shipped, MemoryStore(lambda: claimed[-1], trouble=None))
    robot.game.state.ports.today = lambda: claimed[-1]
    becomes(robot)
    goes(robot, *TO_IT, *STEPS, Command.SIGN_OUT)
    goes(robot, Command.CHOOSE_PLAYER)
    assert meanings(robot, lambda means: isinstance(means, PickPlayer))
    goes(robot, Command.BACK)
    claimed.append("2026-11-24")
    goes(robot, Command.CHOOSE_PLAYER)
    assert not meanings(robot, lambda means: isinstance(means, PickPlayer))
