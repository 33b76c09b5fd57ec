"""A hurried child in every level: any button, any key and any act, and there is always a way on.

The short run plays each level by one chance, chosen by its version; the long run by several.
"""

from random import Random

import pytest

from game.activities import rulebook
from game.content.places import Places
from game.core.acts import Act
from game.core.play import TELL_NOW, begin, resume, scene_now, step
from game.screens.map.bay import BayScreen
from game.screens.sign_in.title import TitleScreen
from game.ui.commands import Command
from game.ui.keys import Key
from tests.app.making import becomes, meanings, opens, robot_at
from tests.combinations import ALL
from tests.levels.shipped import heads, levels

LEVELS = levels()
every_level = pytest.mark.parametrize("name", heads())
PLAYS, SESSIONS = (6, 25) if ALL else (1, 4)
PRESSES, ACTS = 150 if ALL else 60, 300
KEYS: tuple[Key, ...] = (
    "tab", "back-tab", "left", "right", "up", "down", "enter", "escape", "help", "hide",
    "page-up", "page-down",
)  # fmt: skip


def chances(name: str, many: int) -> list[Random]:
    """So many dice of a level, the same in every run."""
    return [Random(LEVELS[name].version + play) for play in range(many)]


@every_level
def test_pressing_any_button_again_and_again_never_ends_in_a_dead_end(
    shipped: Places, name: str
) -> None:
    for dice in chances(name, PLAYS):
        robot = robot_at(shipped)
        becomes(robot)
        opens(robot, name)
        for _ in range(PRESSES):
            there = meanings(robot, lambda means: means is not Command.SIGN_OUT)
            assert there, f"{robot.screen} has no way out"
            robot.press(dice.choice(there))
            assert robot.complaints == []
            if isinstance(robot.game.app.screen, TitleScreen):
                becomes(robot, "Owl, green")
            if isinstance(robot.game.app.screen, BayScreen):
                opens(robot, name)


@every_level
def test_any_keys_in_any_order_keep_the_game_going(shipped: Places, name: str) -> None:
    for dice in chances(name, PLAYS):
        robot = robot_at(shipped)
        becomes(robot)
        opens(robot, name)
        for _ in range(PRESSES):
            robot.hands.key(dice.choice(KEYS))
            page = robot.page
            assert page.buttons()
            assert page.named(robot.game.app.view.focus) is not None
        assert robot.game.app.navigator.running


@every_level
def test_playing_the_facts_again_gives_the_session_that_was_left(name: str) -> None:
    level, rules = LEVELS[name], rulebook()
    for dice in chances(name, SESSIONS):
        session, facts = begin(level, rules, dice.randrange(1 << 30))
        kept = list(facts)
        for _ in range(dice.randrange(ACTS)):
            scene = scene_now(level, session)
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
            continue
        assert again is not None
        assert (again.scene, again.path, again.marks, again.mended, again.seed) == (
            session.scene, session.path, session.marks, session.mended, session.seed,
        )  # fmt: skip
        for id_, state in again.rooms.items():
            left = level.scenes[id_]
            if not rules[left.activity].private(left.spec):  # of which only its end is kept
                assert state == session.rooms[id_]
