"""Flashes in a row of frames, and pictures that do not stand still (A22).

A flash, after WCAG 2.2's criterion 2.3.1, is two opposing changes of a tenth or more of the
relative luminance whose darker picture is below 0.8, or two of a saturated red, in a region of
21,824 pixels or more: a text that glides past is none. Here a patch of 10,000 counts.
"""

from collections.abc import Iterator, Sequence

import pygame

from game.authoring.robot import Robot
from game.core.acts import Act
from game.ui.nodes import meaning_name
from tests.app.making import chooses
from tests.platform.seeing import light

PATCHES = (8, 6)
FRAME, PRESS, SECOND = 25, 250, 1000
"""Milliseconds between frames, between two presses of a very quick child, and of a second."""
MOST = 3
STEP, BRIGHT = 0.1, 0.8
SATURATED = 0.8
"""The share of red from which a red counts as saturated."""
Patches = tuple[tuple[float, bool], ...]
"""Of each patch of a frame: how light it is, and whether it is a saturated red."""


def after_press(robot: Robot, act: Act) -> Iterator[str]:
    """Presses with motion on; too many flashes on the way to the next page."""
    where = robot.screen
    if robot.input in ("mouse", "finger"):
        robot.bring_into_sight(meaning_name(act))
    robot.hands.picture()  # before motion is on: what still glides is not pressed
    chooses(robot, motion="full")
    robot.press(act)
    found = flashes([*frames(robot)])
    chooses(robot, motion="reduced")
    robot.hands.picture()
    if found > MOST:
        yield f"{where}: {found} flashes in a second after “{act}”"


def frames(robot: Robot, during: int = PRESS) -> Iterator[Patches]:
    """What is seen until the next press of a very quick child, or for so many milliseconds."""
    for _ in range(during // FRAME):
        robot.hands.picture()
        yield patches(robot.hands.window.surface)
        robot.hands.wait(FRAME)


def moving(robot: Robot) -> Iterator[str]:
    """What moves on a page although motion is reduced."""
    robot.hands.picture()  # at once, without a way from the picture before
    first = _bytes(robot)
    for passed in (FRAME, 60 * 60 * SECOND):
        robot.hands.wait(passed)
        robot.game.app.view.fresh = True
        robot.hands.picture()
        if _bytes(robot) != first:
            yield f"{robot.screen}: the picture is another one after {passed} ms"


def _bytes(robot: Robot) -> bytes:
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
