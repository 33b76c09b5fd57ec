"""Each level is played once, and everything is asked of every page on the way.

In the short run a level is played in one combination of hand, language, window and letters, chosen
by its version; with LANTERN_BAY_TEST_ALL it is played in all of them.
"""

from collections import Counter
from collections.abc import Iterator

import pytest

from game.authoring.robot import Robot
from game.authoring.walk import Walk, walks_of
from game.content.places import Places
from game.core.acts import Act
from game.delivery.sounds import SOUNDS
from game.ui.commands import Command
from tests.app.combined import robot_playing
from tests.app.making import is_done, opens, sounded
from tests.combinations import LONGER, Combination, played
from tests.levels.shipped import heads
from tests.pages import every, flashes, gentleness, patience, ways

PLAYED = [
    pytest.param(id_, way, id=f"{id_}-{way}")
    for id_, head in heads().items()
    for way in played(head.version)
]


@pytest.mark.parametrize(("level", "way"), PLAYED)
def test_a_level_is_played_to_its_ends_and_nothing_is_wrong_on_any_page(
    shipped: Places, level: str, way: Combination
) -> None:
    robot = robot_playing(shipped, way)
    wrong: list[str] = []
    for walk in walks_of(heads()[level].file):
        opens(robot, level)
        patient = walk.name == "careful"
        wrong += patiently(robot, level, walk, way) if patient else at_once(robot, walk, way)
        assert robot.screen.startswith("ending-")
        wrong += every.problems(robot, made_up=way.language == LONGER)
        wrong += (f"{robot.screen}: {each}" for each in ways.by_keys(robot))
        assert is_done(robot, level)
        robot.press(Command.OPEN_BAY)
        assert robot.screen == "bay"
    if way.hand != "finger":
        wrong += gentleness.problems(robot.hands.posted)
    wrong += robot.complaints
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    assert sounded(robot) <= SOUNDS.keys()


def patiently(robot: Robot, level: str, walk: Walk, way: Combination) -> Iterator[str]:
    """A walk with pauses: the first and the third moment of each scene are left and come back to,
    the first is gone through with Tab as well, and what comes after a scene must not flash."""
    moments = Counter[str]()
    for act, last in acts_of(walk):
        moments[robot.screen] += 1
        yield from every.problems(robot, made_up=way.language == LONGER)
        if moments[robot.screen] == 1:
            yield from (f"{robot.screen}: {each}" for each in ways.by_keys(robot))
            yield from flashes.moving(robot) if way.hand != "switch" else ()
        if moments[robot.screen] in (1, 3):
            yield from patience.problems(robot, level)
        if last:
            yield from flashes.after_press(robot, act)
        else:
            robot.press(act)


def at_once(robot: Robot, walk: Walk, way: Combination) -> Iterator[str]:
    """A walk in no time at all, unless it is a switch that waits for its turn."""
    began = robot.hands.now
    for act, _ in acts_of(walk):
        yield from every.problems(robot, made_up=way.language == LONGER)
        robot.press(act)
    if robot.hands.now != began and way.hand != "switch":
        yield f"{robot.screen}: a child must wait for something"


def acts_of(walk: Walk) -> Iterator[tuple[Act, bool]]:
    """The acts of a walk, and whether each is the last one of its scene."""
    strides = [line.stride for line in walk.lines]
    for stride, after in zip(strides, [*strides[1:], None]):
        if isinstance(stride, Act):
            yield stride, after is not None and not isinstance(after, Act)
