"""A hurried child presses anything, hundreds of times: nothing breaks and there is always a way."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from game.activities import rulebook
from game.content.places import Places
from game.core.acts import Act
from game.core.play import TELL_NOW, begin, resume, step
from game.screens.map.bay import BayScreen
from game.screens.sign_in.title import TitleScreen
from game.ui.commands import Command
from game.ui.keys import Key
from tests.app.making import becomes, meanings, opens, robot_at
from tests.levels.shipped import levels

LEVELS = levels()
KEYS: tuple[Key, ...] = (
    "tab", "back-tab", "left", "right", "up", "down", "enter", "escape", "help", "hide",
    "page-up", "page-down",
)  # fmt: skip
QUICK = settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("name", LEVELS)
@QUICK
@given(seed=some.integers(0, 10_000))
def test_pressing_any_button_hundreds_of_times_never_ends_in_a_dead_end(
    shipped: Places, name: str, seed: int
) -> None:
    robot, dice = robot_at(shipped), random.Random(seed)
    becomes(robot)
    opens(robot, name)
    for _ in range(150):
        there = meanings(robot, lambda means: means not in (Command.SIGN_OUT, Command.SIGN_OUT))
        assert there, f"{robot.screen} has no way out"
        robot.press(dice.choice(there))
        assert robot.complaints == []
        if isinstance(robot.game.app.screen, TitleScreen):
            becomes(robot, "Owl, green")
        if isinstance(robot.game.app.screen, BayScreen):
            opens(robot, name)


@pytest.mark.parametrize("name", LEVELS)
@QUICK
@given(keys=some.lists(some.sampled_from(KEYS), min_size=100, max_size=250))
def test_any_keys_in_any_order_keep_the_game_going(
    shipped: Places, name: str, keys: list[Key]
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, name)
    for key in keys:
        robot.hands.key(key)
        page = robot.page
        assert page.buttons()
        assert page.named(robot.game.app.view.focus) is not None
    assert robot.game.app.navigator.running


@QUICK
@given(
    points=some.lists(some.tuples(some.integers(-5, 1290), some.integers(-5, 730)), max_size=150)
)
def test_pressing_anywhere_on_the_screen_keeps_the_game_going(
    shipped: Places, points: list[tuple[int, int]]
) -> None:
    robot = robot_at(shipped)
    becomes(robot)
    opens(robot, "groom-private-room")
    for x, y in points:
        robot.game.app.press(x, y)
        robot.game.app.wheel(x, y, -1)
        assert robot.page.buttons()


@pytest.mark.parametrize("name", LEVELS)
def test_help_and_leaving_are_on_every_page_of_a_level(shipped: Places, name: str) -> None:
    robot, dice = robot_at(shipped), random.Random(5)
    becomes(robot)
    opens(robot, name)
    for _ in range(200):
        if not robot.screen.startswith("play-"):
            break
        assert robot.can(Command.LEAVE_STORY)
        assert robot.can(Command.OPEN_HELP)
        assert robot.can(Command.HIDE_SCREEN)
        robot.press(dice.choice(meanings(robot, lambda means: isinstance(means, Act))))


@pytest.mark.parametrize("name", LEVELS)
@settings(max_examples=25, deadline=None)
@given(seed=some.integers(0, 1 << 30), acts=some.integers(0, 300))
def test_playing_the_facts_again_gives_the_session_that_was_left(
    name: str, seed: int, acts: int
) -> None:
    level, rules, dice = LEVELS[name], rulebook(), random.Random(seed)
    session, facts = begin(level, rules, seed)
    kept = list(facts)
    for _ in range(acts):
        scene = level.scenes[session.scene]
        offered = [*rules[scene.activity].offers(scene.spec, session.rooms[scene.id])]
        if level.telling and session.scene != level.telling and dice.random() < 0.02:
            offered = [Act(TELL_NOW)]
        session, facts = step(level, rules, session, dice.choice(offered))
        kept += facts
        if session.finished:
            break
    again = resume(level, rules, kept)
    if session.finished:
        assert again is None
        return
    assert again is not None
    assert (again.scene, again.rooms, again.path, again.seed) == (
        session.scene, session.rooms, session.path, session.seed,
    )  # fmt: skip
