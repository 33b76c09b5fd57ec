"""Each level is played once, and everything is asked of every page on the way.

In the short run a level is played in one combination of hand, language, window and letters, chosen
by its version, and of most pages only what is quickly asked; with LANTERN_BAY_TEST_ALL it is played
in all of them, and everything is asked of every page.
"""

from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.robot import Robot
from game.authoring.walk import Walk, walks_of
from game.content.places import Places
from game.core.acts import Act
from game.delivery.sounds import SOUNDS
from game.ui.commands import Command
from game.ui.pointer import NEW_MS
from tests.app.combined import robot_playing
from tests.app.making import is_done, opens, playing, sounded
from tests.combinations import ALL, LONGER, Combination, played
from tests.levels.shipped import heads, seed_of
from tests.pages import every, flashes, gentleness, patience, ways

PLAYED = [
    pytest.param(id_, way, id=f"{id_}-{way}")
    for id_, head in heads().items()
    for way in played(head.version)
]
AT_LENGTH = 1 if ALL else 5
"""One page in so many, and the first of each scene, is asked everything."""
LEFT = {1, 3}
"""The moments of a scene at which it is left; the short run takes one of them by the version."""


@dataclass
class Questions:
    """What is asked of page after page of a level. turn: of which page everything is asked next."""

    robot: Robot
    way: Combination
    turn: int
    known: set[str] = field(default_factory=set)

    def of_this_page(self) -> Iterator[str]:
        """What is wrong with the page there is now."""
        where, made_up = self.robot.screen, self.way.language == LONGER
        first = where not in self.known
        self.known.add(where)
        self.turn += 1
        at_length = first or self.turn % AT_LENGTH == 0
        yield from every.problems(self.robot, made_up=made_up, at_length=at_length)


@pytest.mark.parametrize(("level", "way"), PLAYED)
def test_a_level_is_played_to_its_ends_and_nothing_is_wrong_on_any_page(
    shipped: Places, level: str, way: Combination
) -> None:
    robot, version = robot_playing(shipped, way), heads()[level].version
    questions = Questions(robot, way, version)
    left = LEFT if ALL else {min(LEFT) if version % 2 else max(LEFT)}
    wrong: list[str] = []
    for walk in walks_of(heads()[level].file):
        opens(robot, level, seed_of(level, walk.name))
        patient = walk.name == "careful"
        wrong += patiently(questions, level, walk, left) if patient else at_once(questions, walk)
        wrong += every.problems(robot, made_up=way.language == LONGER)
        robot.light_lantern()
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


def patiently(asked: Questions, level: str, walk: Walk, left: Set[int]) -> Iterator[str]:
    """A walk with pauses: some moments of each scene are left and come back to, the first is gone
    through with Tab, and what comes after a scene must not flash."""
    robot, moments = asked.robot, Counter[str]()
    for act, last in acts_of(walk):
        moments[robot.screen] += 1
        yield from asked.of_this_page()
        if moments[robot.screen] == 1:
            yield from (f"{robot.screen}: {each}" for each in ways.by_keys(robot))
            yield from flashes.moving(robot) if asked.way.hand != "switch" else ()
        if moments[robot.screen] in left and not begun_in_private(robot):
            yield from patience.problems(robot, level)
        if last:
            yield from flashes.after_press(robot, act)
        else:
            robot.press(act)


def begun_in_private(robot: Robot) -> bool:
    """Whether this is a room of which only the end is kept: whoever comes back begins it anew."""
    screen = playing(robot)
    scene = screen.level.scenes[screen.session.scene]
    room = ROOMS_BY_KIND[scene.activity]
    fresh = room.rules.start(scene.spec, screen.session.seed)
    return room.rules.private(scene.spec) and screen.session.rooms[scene.id] != fresh


def at_once(asked: Questions, walk: Walk) -> Iterator[str]:
    """A walk in no time but a hand's rest between two presses in one place, unless it is a switch
    that waits for its turn."""
    robot, began = asked.robot, asked.robot.hands.now
    for act, _ in acts_of(walk):
        yield from asked.of_this_page()
        robot.press(act)
    if (robot.hands.now - began) % NEW_MS and asked.way.hand != "switch":
        yield f"{robot.screen}: a child must wait for something"


def acts_of(walk: Walk) -> Iterator[tuple[Act, bool]]:
    """The acts of a walk, and whether each is the last one of its scene."""
    strides = [line.stride for line in walk.lines]
    for stride, after in zip(strides, [*strides[1:], None]):
        if isinstance(stride, Act):
            yield stride, after is not None and not isinstance(after, Act)
