"""Coloured glass tints what is seen through it, and nothing else."""

import pygame
import pytest

from game.platform.posing import blit_seen
from game.ui.pose import Pose

GLASS, INK, BEHIND = (128, 64, 255), (200, 100, 40), (10, 20, 30)
SEEN = (100, 25, 40)
TURNED = Pose(turn=90, about=(0.5, 0.5))
PLACE = pygame.Rect(10, 10, 20, 20)


def shown(pose: Pose | None, *, hides: bool, within: pygame.Rect | None = None) -> pygame.Surface:
    """A drawing of one ink on another ground, seen through the glass."""
    target = pygame.Surface((40, 40))
    target.fill(BEHIND)
    target.set_clip(within)
    drawing = pygame.Surface(PLACE.size, 0 if hides else pygame.SRCALPHA)
    drawing.fill(INK)
    blit_seen(target, drawing, PLACE.topleft, pose, [GLASS])
    return target


@pytest.mark.parametrize("hides", [True, False])
@pytest.mark.parametrize("pose", [None, TURNED])
def test_a_drawing_is_tinted_and_its_ground_is_not(pose: Pose | None, hides: bool) -> None:
    target = shown(pose, hides=hides)
    assert all(
        abs(is_ - wanted) <= 1
        for is_, wanted in zip(target.get_at(PLACE.center)[:3], SEEN, strict=True)
    )
    outside = [at for at in ((5, 5), (35, 20), (20, 35)) if not PLACE.collidepoint(at)]
    assert {tuple(target.get_at(at))[:3] for at in outside} == {BEHIND}


def test_a_part_that_is_painted_again_is_tinted_once() -> None:
    target = shown(None, hides=True, within=pygame.Rect(0, 0, 20, 40))
    assert tuple(target.get_at((15, 15)))[:3] == SEEN
    assert tuple(target.get_at((25, 15)))[:3] == BEHIND
