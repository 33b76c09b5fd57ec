"""The playful things of the bay: each is drawn, answers, and is said; they come after all else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.authoring.page_troubles import troubles
from game.authoring.robot import Robot
from game.content.places import Places
from game.screens.map.playful_things import PLAYFUL, Playful
from game.screens.map.playful_words import playful_answer, playful_name
from game.ui.commands import Tickle
from game.ui.context import Context
from game.ui.nodes import Button, Picture
from tests.app.making import becomes_in_any_language, chooses, robot_at, sounded
from tests.pages.speech import heard, listen

SIZES = ((1280, 720), (720, 1280), (800, 600), (600, 1000), (1366, 768), (1920, 1080))
each_thing = pytest.mark.parametrize("thing", PLAYFUL, ids=lambda one: one.id)


@pytest.fixture
def bay(shipped: Places) -> Robot:
    robot = robot_at(shipped)
    becomes_in_any_language(robot)
    return robot


@pytest.fixture(scope="module")
def read_to(shipped: Places) -> Iterator[Robot]:
    """A bay that moves and is read aloud, for one thing after another."""
    robot = robot_at(shipped)
    becomes_in_any_language(robot)
    chooses(robot, motion="full")
    listen(robot)
    yield robot
    assert not robot.game.problems
    robot.game.close()


def english(text: str, _: str = "", /, **values: str) -> str:
    return text.format(**values)


def there(robot: Robot) -> list[str]:
    """The playful things that can be touched, in the order of the keys."""
    means = [p.node.means for p in robot.page.buttons() if isinstance(p.node, Button)]
    return [each.thing for each in means if isinstance(each, Tickle)]


def test_there_are_twenty_and_every_one_has_a_name_and_an_answer_of_its_own() -> None:
    ctx = Context(english)
    assert len({thing.id for thing in PLAYFUL}) == len(PLAYFUL) == 20
    assert len({playful_name(ctx, thing.id) for thing in PLAYFUL}) == 20
    assert len({playful_answer(ctx, thing.id) for thing in PLAYFUL}) == 20


@each_thing
def test_it_is_seen_to_answer_heard_and_said(read_to: Robot, thing: Playful) -> None:
    bay, window = read_to, read_to.hands.window
    heard(bay)
    bay.game.state.sounds.clear()
    before = {p.node for p in bay.page.placed if isinstance(p.node, Picture)}
    bay.press(Tickle(thing.id))
    answer = playful_answer(Context(english), thing.id)
    assert bay.sees(answer)
    moved = [p.node for p in bay.page.placed if isinstance(p.node, Picture) and p.node.gesture]
    assert [made.gesture.name for made in moved if made.gesture] == [thing.gesture]
    assert moved[0] not in before
    assert answer in heard(bay)
    assert thing.sound in sounded(bay)
    window.show()
    assert window.frames.busy
    bay.hands.now += 2_500
    window.show()
    assert not window.frames.busy


def test_a_second_touch_plays_it_anew_and_anything_else_ends_it(bay: Robot) -> None:
    def moved() -> list[Picture]:
        nodes = [p.node for p in bay.page.placed if isinstance(p.node, Picture)]
        return [node for node in nodes if node.gesture]

    bay.press(Tickle("cat"))
    once = moved()
    bay.press(Tickle("cat"))
    assert moved() != once
    bay.press("Options")
    bay.press("Back")
    assert not bay.sees("The cat says miaow.")


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_they_come_last_and_are_in_nobodys_way(shipped: Places, size: tuple[int, int]) -> None:
    robot = robot_at(shipped, size=size)
    becomes_in_any_language(robot)
    playful = [p.name.startswith("tickle?") for p in robot.page.buttons()]
    assert playful == sorted(playful), "by Tab they are reached when all that is useful was"
    assert len(there(robot)) >= (8 if min(size) > 600 else 5)
    assert not list(troubles(robot.page))
    for thing in there(robot):
        robot.press(Tickle(thing))
        assert not list(troubles(robot.page)), thing


def test_a_switch_comes_to_them_in_one_row_after_all_that_is_useful(shipped: Places) -> None:
    robot = robot_at(shipped, by="switch")
    becomes_in_any_language(robot)
    _ = robot.page
    scanner = robot.game.app.view.scanner
    assert scanner is not None
    playful = ["tickle?" in name for row in scanner.rows for name in row]
    assert playful == sorted(playful)
    assert len([row for row in scanner.rows if "tickle?" in row[0]]) == 1
    robot.press(Tickle("moon"))
    assert robot.sees("The moon winks at you.")


def test_an_arrow_goes_to_a_place_of_the_bay_before_it_goes_to_a_toy(bay: Robot) -> None:
    view = bay.game.app.view
    for key in ("up", "down", "left", "right"):
        for placed in bay.page.buttons():
            if placed.name.startswith("tickle?"):
                continue
            view.focus = placed.name
            bay.game.app.key(key)
            after = bay.page.named(view.focus)
            useful = [p for p in bay.page.buttons() if not p.name.startswith("tickle?")]
            if after is not None and after.name.startswith("tickle?"):
                assert not [p for p in useful if _ahead(p.rect.centre, placed.rect.centre, key)]


def _ahead(one: tuple[float, float], here: tuple[float, float], key: str) -> bool:
    (x, y), (hx, hy) = one, here
    return {"up": hy - y, "down": y - hy, "left": hx - x, "right": x - hx}[key] > 4


def test_with_still_motion_the_answer_is_there_at_once_and_nothing_moves(bay: Robot) -> None:
    options = bay.game.state.player.options
    bay.game.state.player.options = replace(options, motion="reduced")
    bay.press(Tickle("fish"))
    bay.hands.window.show()
    assert not bay.hands.window.frames.busy
    assert any(isinstance(p.node, Picture) and p.node.name == "bay/fish" for p in bay.page.placed)
