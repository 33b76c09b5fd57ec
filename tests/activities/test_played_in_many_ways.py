"""Each room in the whole game: acts by chance in a dozen combinations of hand, language, window and
letters, and everything is asked of every page.

The short run plays a room in every second of them, which ones its name decides, and asks what takes
long of one page in three.
"""

import random
from zlib import crc32

import pytest

from game.activities import KINDS, rulebook
from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.core.play import begin
from tests.activities.scenes import cases
from tests.app.combined import robot_playing
from tests.app.making import meanings, opens, playing
from tests.combinations import ALL, LONGER, Combination, some
from tests.pages import every

ACTS = 12 if ALL else 9
"""So many acts by chance in each combination."""
AT_LENGTH = 1 if ALL else 3
"""The first page, and one in so many after it, is asked everything."""
PLAYED = [
    pytest.param(room, way, id=f"{way}-{room}")
    for room in KINDS
    for at, way in enumerate(some())
    if ALL or (at + crc32(room.encode())) % 2
]


def to_the_room(robot: Robot, room: str, seed: int) -> str:
    """Into a shipped scene of that room; its name."""
    case = cases(room)[-1]
    opens(robot, case.level.id)
    screen = playing(robot)
    screen.session, _ = begin(screen.level, rulebook(), seed, case.scene.id)
    robot.game.app.view.changed()
    return case.scene.id


@pytest.mark.parametrize(("room", "way"), PLAYED)
def test_a_room_is_played_by_chance_and_nothing_is_wrong_on_any_page(
    shipped: Places, room: str, way: Combination
) -> None:
    robot, dice = robot_playing(shipped, way), random.Random(f"{room} {way}")
    scene = to_the_room(robot, room, dice.randrange(1000))
    wrong: list[str] = []
    for act in range(ACTS):
        if not robot.screen.startswith("play-") or playing(robot).session.scene != scene:
            break
        at_length = act % AT_LENGTH == 0
        wrong += every.problems(robot, made_up=way.language == LONGER, at_length=at_length)
        robot.press(dice.choice(meanings(robot, lambda means: isinstance(means, Act))))
    assert not wrong, "\n".join(dict.fromkeys(wrong))
