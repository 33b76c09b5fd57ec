"""A new picture spreads from a light over the old one, in a circle that grows."""

from math import hypot, sqrt

import pygame

_STRIP = 2
"""Rows that are shown or hidden together: two are too fine to be seen as steps."""
_RIM = (255, 226, 150)


def spread(
    new: pygame.Surface, old: pygame.Surface, light: tuple[float, float], part: float
) -> None:
    """Paints the old picture over the new one, but for the circle around the light. part: how much
    of the way is done, from 0 to 1."""
    (w, h), (x, y) = new.get_size(), light
    furthest = max(hypot(x - cx, y - cy) for cx in (0, w) for cy in (0, h))
    radius = furthest * part * part * (3 - 2 * part)
    old.set_alpha(None)
    for top in range(0, h, _STRIP):
        across = radius**2 - (top + _STRIP / 2 - y) ** 2
        half = sqrt(across) if across > 0 else 0.0
        left, right = round(max(0.0, x - half)), round(min(float(w), x + half))
        if half <= 0:
            left = right = 0
        new.blit(old, (0, top), (0, top, left, _STRIP))
        new.blit(old, (right, top), (right, top, w - right, _STRIP))
    if radius > 4:
        width = max(2, round(10 * (1 - part)))
        pygame.draw.circle(new, _RIM, (round(x), round(y)), round(radius), width)
