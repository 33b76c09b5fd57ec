"""What an eye is given: contrasts as WCAG reckons them, and pictures as colour-blind eyes see them.

The three simulations are those of Machado, Oliveira and Fernandes (2009, doi
10.1109/TVCG.2009.113), at full strength, on linear light.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal

import pygame

from game.platform.painter import Painter
from game.ui.geometry import Rect
from game.ui.nodes import Words
from game.ui.page import Page, Placed
from game.ui.theme import Rgb

CORNER = 6
"""Logical pixels by which a device's round corner, with its line, reaches over the edge of the list
inside: a text stands 16 from the side, and the corner has a radius of 26."""
Eye = Literal["protan", "deutan", "tritan", "grey"]
_MATRICES: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}


def _linear(channel: int) -> float:
    part = channel / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


_LINEAR = tuple(_linear(channel) for channel in range(256))


def light(colour: Rgb) -> float:
    """Relative luminance (WCAG 2.2)."""
    return 0.2126 * _LINEAR[colour[0]] + 0.7152 * _LINEAR[colour[1]] + 0.0722 * _LINEAR[colour[2]]


def contrast(one: Rgb, other: Rgb) -> float:
    """Contrast ratio, 1 to 21."""
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


def seen(colour: Rgb, eye: Eye) -> Rgb:
    """A colour as this eye sees it."""
    linear = [_LINEAR[channel] for channel in colour]
    mixed = (sum(m * c for m, c in zip(row, linear, strict=True)) for row in _MATRICES[eye])
    shown = (min(max(value, 0.0), 1.0) for value in mixed)
    gamma = (12.92 * v if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in shown)
    red, green, blue = (round(255 * value) for value in gamma)
    return red, green, blue


def ground(painter: Painter, page: Page, size: tuple[int, int]) -> pygame.Surface:
    """The page without its letters."""
    surface = pygame.Surface(size)
    wordless = tuple(each for each in page.placed if not isinstance(each.node, Words))
    painter.paint(surface, replace(page, placed=wordless))
    return surface


def letters(page: Page) -> Iterator[tuple[Placed, Words]]:
    """Every text that can be seen, as far as it can be seen."""
    for placed in page.placed:
        if isinstance(placed.node, Words) and placed.rect.meets(placed.clip).h >= 8:
            yield placed, placed.node


def behind(surface: pygame.Surface, placed: Placed) -> list[Rgb]:
    """Colours under the lines of a text, on a grid fine enough to meet every patch."""
    found = []
    for line in placed.lines:
        top, left = placed.rect.y + line.y, placed.rect.x + line.x
        whole = _readable(Rect(left, top, line.w, line.h), placed.clip)
        for row in range(1, 6):
            for column in range(21):
                x, y = left + line.w * column / 20, top + line.h * row / 6
                if whole.holds(x, y) and surface.get_rect().collidepoint(x, y):
                    red, green, blue, _ = surface.get_at((int(x), int(y)))
                    found.append((red, green, blue))
    return found


def _readable(line: Rect, clip: Rect) -> Rect:
    """Where the letters of a line must stand out: wherever it is painted, but for a line that its
    list cuts in two; where it is cut, it may run into the edge until it is scrolled into sight."""
    above = CORNER if line.y < clip.y else 0
    below = CORNER if line.bottom > clip.bottom else 0
    return Rect(clip.x, clip.y + above, clip.w, clip.h - above - below)
