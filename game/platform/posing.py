"""Paints a drawing as it is seen: through coloured glass, and in a pose: moved, turned, stretched
or fainter than it stands at rest."""

from collections.abc import Iterable
from math import cos, radians, sin

import pygame

from game.ui.pose import Pose
from game.ui.theme import Rgb


def blit_seen(
    target: pygame.Surface,
    drawing: pygame.Surface,
    at: tuple[int, int],
    pose: Pose | None,
    tints: Iterable[Rgb],
) -> None:
    """The drawing with its top left corner there, in pixels; its pose, or None at rest; tints: what
    its colours are multiplied by, out of 255."""
    hides = not drawing.get_masks()[3]
    if pose is None and hides:  # nothing shines through: only what is painted need be tinted
        painted = target.blit(drawing, at)
        for tint in tints:
            target.fill(tint, painted, pygame.BLEND_RGB_MULT)
        return
    for tint in tints:
        drawing = drawing.copy()
        drawing.fill(tint, special_flags=pygame.BLEND_RGB_MULT)
    if pose is None:
        target.blit(drawing, at)
    else:
        blit_posed(target, drawing, at, pose)


def blit_posed(
    target: pygame.Surface, drawing: pygame.Surface, at: tuple[int, int], pose: Pose
) -> None:
    """The drawing whose place at rest has its top left corner there, in pixels."""
    w, h = drawing.get_size()
    wide, high = round(w * pose.w), round(h * pose.h)
    if wide < 1 or high < 1 or pose.seen <= 0:
        return
    shown = drawing
    if (wide, high) != (w, h):
        shown = pygame.transform.smoothscale(shown, (wide, high))
    if pose.turn:
        shown = pygame.transform.rotozoom(shown, -pose.turn, 1.0)
    # The middle of the drawing goes around the point that stays.
    px, py = at[0] + w * pose.about[0], at[1] + h * pose.about[1]
    dx, dy = wide * (0.5 - pose.about[0]), high * (0.5 - pose.about[1])
    c, s = cos(radians(pose.turn)), sin(radians(pose.turn))
    middle = px + dx * c - dy * s + pose.x * w, py + dx * s + dy * c + pose.y * h
    place = shown.get_rect(center=(round(middle[0]), round(middle[1])))
    if shown is drawing and pose.seen >= 1:
        place.topleft = (at[0] + round(pose.x * w), at[1] + round(pose.y * h))
    _blit(target, shown, place, pose.seen)


def _blit(target: pygame.Surface, shown: pygame.Surface, place: pygame.Rect, seen: float) -> None:
    if seen >= 1:
        target.blit(shown, place)
        return
    shown.set_alpha(round(255 * seen))
    target.blit(shown, place)
    shown.set_alpha(255)
