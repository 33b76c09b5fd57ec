"""Each level fits in windows and letters of every size, and while they are changed in a story.

The short run plays a level in one language, chosen by its version, and changes the window at the
first moment of each scene. The long run plays it in all of them: the first moments in every look,
all others in the tightest and in one more in turn.
"""

from collections.abc import Iterator
from itertools import cycle, islice

import pytest

from game.authoring.robot import Robot
from game.authoring.walk import Walk, walks_of
from game.content.places import Places
from game.core.acts import Act
from game.ui.commands import Command
from tests.app.combined import robot_playing
from tests.app.making import opens
from tests.combinations import ALL, LANGUAGES, LONGER, Combination
from tests.levels.shipped import heads, seed_of
from tests.pages import english
from tests.pages.looks import EVERY, TIGHTEST, Look, spilt

AT_ONCE = len(EVERY) if ALL else 5
"""In so many looks the first moment of a scene is seen."""
PLAYED = [
    (id_, language)
    for id_, head in heads().items()
    for at, language in enumerate(LANGUAGES)
    if ALL or at == head.version % len(LANGUAGES)
]


@pytest.mark.parametrize(("level", "language"), PLAYED)
def test_every_scene_fits_in_every_window_and_in_letters_of_every_size(
    shipped: Places, level: str, language: str
) -> None:
    way = Combination("mouse", (1280, 720), language, 100, "story", "usual", "normal")
    robot = robot_playing(shipped, way)
    begin = heads()[level].version % len(EVERY)
    turn = cycle((*EVERY[begin:], *EVERY[:begin]))
    wrong: list[str] = []
    for walk in walks_of(heads()[level].file) if ALL else walks_of(heads()[level].file)[:1]:
        opens(robot, level, seed_of(level, walk.name))
        wrong += seen_on(robot, walk, turn, made_up=language == LONGER)
        wrong += spilt(robot, [*islice(turn, AT_ONCE)])
        robot.light_lantern()
        robot.press(Command.OPEN_BAY)
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def seen_on(robot: Robot, walk: Walk, turn: Iterator[Look], *, made_up: bool) -> Iterator[str]:
    """What is wrong on the pages of a walk, in some looks of each."""
    known = set[str]()
    for line in walk.lines:
        if isinstance(line.stride, Act):
            if made_up:
                yield from english.problems(robot.page)
            if robot.screen not in known:
                yield from spilt(robot, [*islice(turn, AT_ONCE)])
            elif ALL:
                yield from spilt(robot, [TIGHTEST, next(turn)])
            known.add(robot.screen)
            robot.press(line.stride)
