"""Reduced motion is still, and with motion nothing flashes more than three times a second (A22).

A flash, after WCAG 2.2's criterion 2.3.1, is two opposing changes of a tenth or more of the
relative luminance whose darker picture is below 0.8, or two of a saturated red, in a region of
21,824 pixels or more: a text that glides past is none. Here a patch of 10,000 counts.
"""

from collections.abc import Sequence
from dataclasses import replace

import pygame
import pytest

from game.authoring.robot import Robot
from game.content.places import Places
from game.core.acts import Act
from game.storage.options import Options
from game.ui.choices import (
    ChooseContrast,
    ChooseNumber,
    ChooseStamp,
    OpenDistrict,
    OpenDoor,
    OpenLevel,
    PlaceStamp,
    ShowOptions,
)
from game.ui.commands import Command
from game.ui.nodes import Meaning
from tests.app.making import becomes, opens, robot_at
from tests.platform.seeing import light

SIZE = (800, 600)
PATCHES = (8, 6)
FRAME, PRESS, SECOND = 25, 250, 1000
"""Milliseconds between frames, between two presses of a very quick child, and of a second."""
MOST = 3
STEP, BRIGHT = 0.1, 0.8
SATURATED = 0.8
"""The share of red from which a red counts as saturated."""
TOUR: tuple[Meaning, ...] = (
    OpenDistrict("scams"),
    OpenLevel("scam-lucky-goat"),
    Act("next"),
    Act("next"),
    Act("open", "clinic"),
    Act("put", "clinic", "fine"),
    Command.OPEN_HELP,
    OpenDoor("worry"),
    Command.BACK,
    Command.BACK,
    Command.HIDE_SCREEN,
    ChooseStamp("moon"),
    PlaceStamp(2, 3),
    Command.BACK,
    Command.LEAVE_STORY,
    Command.BACK,
    Command.OPEN_OPTIONS,
    ShowOptions("hear"),
    ShowOptions("see"),
    ChooseContrast("high"),
    ChooseContrast("normal"),
    ChooseNumber("text", 150),
    Command.BACK,
)
Patches = tuple[tuple[float, bool], ...]
"""Of each patch of a frame: how light it is, and whether it is a saturated red."""


def moving(shipped: Places, motion: str) -> Robot:
    """A player on the bay, with or without motion."""
    robot = robot_at(shipped, size=SIZE)
    becomes(robot)
    o: Options = robot.game.state.player.options
    robot.game.state.player.options = replace(o, motion="full" if motion == "full" else "reduced")
    robot.hands.picture()
    return robot


def bytes_of(robot: Robot) -> bytes:
    return pygame.image.tobytes(robot.hands.window.surface, "RGB")


def patches(surface: pygame.Surface) -> Patches:
    """What an eye sees of a frame, patch by patch."""
    small = pygame.image.tobytes(pygame.transform.smoothscale(surface, PATCHES), "RGB")
    colours = (small[at : at + 3] for at in range(0, len(small), 3))
    return tuple((light((r, g, b)), r > SATURATED * (r + g + b)) for r, g, b in colours)


def flashes(frames: Sequence[Patches]) -> int:
    """The most flashes any patch has in any second of these frames."""
    worst = 0
    for patch in zip(*frames, strict=True):
        turns = [*_turns([shine for shine, _ in patch]), *_reds([red for _, red in patch])]
        for kind in ("light", "red"):
            times = [at * FRAME for at, what in turns if what == kind]
            for first in times:
                within = sum(first <= time < first + SECOND for time in times)
                worst = max(worst, within // 2)
    return worst


def _turns(shines: list[float]) -> list[tuple[int, str]]:
    """When the light turned: each change of a tenth against the change before it."""
    found, way, extreme = [], 0, shines[0]
    for at, shine in enumerate(shines):
        change = shine - extreme
        if way * change > 0:
            extreme = shine
        elif abs(change) >= STEP and min(shine, extreme) < BRIGHT:
            found.append((at, "light"))
            way, extreme = (1 if change > 0 else -1), shine
        elif way == 0:
            extreme = shines[0]
    return found


def _reds(reds: list[bool]) -> list[tuple[int, str]]:
    return [(at, "red") for at, red in enumerate(reds) if at and red != reds[at - 1]]


@pytest.mark.parametrize(
    "level", ["", "scam-lucky-goat", "groom-private-room", "design-mystery-box"]
)
def test_with_reduced_motion_a_page_is_the_same_picture_at_any_time(
    shipped: Places, level: str
) -> None:
    robot = moving(shipped, "reduced")
    if level:
        opens(robot, level)
    robot.hands.picture()  # at once, without a way from the picture before
    first = bytes_of(robot)
    for passed in (FRAME, 100, SECOND, 60 * 60 * SECOND):
        robot.hands.wait(passed)
        robot.game.app.view.fresh = True
        robot.hands.picture()
        assert bytes_of(robot) == first


def test_nothing_flashes_more_than_three_times_in_a_second(shipped: Places) -> None:
    robot = moving(shipped, "full")
    frames, painted = [], robot.hands.window.painted
    for means in TOUR:
        robot.press(means)
        for _ in range(PRESS // FRAME):
            robot.hands.picture()
            frames.append(patches(robot.hands.window.surface))
            robot.hands.wait(FRAME)
    assert robot.hands.window.painted > painted
    assert flashes(frames) <= MOST


@pytest.mark.parametrize(("every", "found"), [(1, 20), (4, 5), (8, 2), (40, 0)])
def test_flashes_are_counted(every: int, found: int) -> None:
    """A second of black and white, changing at every so many frames."""
    frames: list[Patches] = [
        ((float(at // every % 2), False),) for at in range(SECOND // FRAME + 1)
    ]
    assert flashes(frames) == found


def test_what_grows_lighter_step_by_step_or_flickers_faintly_is_no_flash() -> None:
    growing: list[Patches] = [((at / 40, False),) for at in range(41)]
    faint: list[Patches] = [((0.5 + 0.08 * (at % 2), False),) for at in range(41)]
    assert flashes(growing) == flashes(faint) == 0


def test_a_red_that_comes_and_goes_is_found() -> None:
    frames: list[Patches] = [((0.2, at // 4 % 2 == 1),) for at in range(41)]
    assert flashes(frames) > MOST
