"""Every text of a page stands out from the very pixels that are painted behind it (A12, A13)."""

from collections.abc import Iterator

import pygame

from game.platform.painter import Painter
from game.ui.page import Page
from game.ui.theme import BOLD
from tests.platform.seeing import behind, contrast, ground, letters

LARGE, LARGE_BOLD = 24, 18.66
"""CSS pixels from which WCAG calls a text large: 18 and 14 points."""


def problems(page: Page, painter: Painter) -> Iterator[str]:
    """Texts that do not stand out enough in the painter's theme."""
    theme = painter.theme
    surface = ground(painter, page, _pixels(page))
    for placed, words in letters(page):
        size = placed.lines[0].size
        large = size >= LARGE or (words.style in BOLD and size >= LARGE_BOLD)
        wanted = 7.0 if theme.contrast == "high" else 3.0 if large else 4.5
        ink = theme.colour(words.colour)
        found = min((contrast(ink, patch) for patch in behind(surface, placed)), default=21.0)
        if found < wanted:
            yield f"“{words.text[:40]}” has a contrast of {found:.1f}:1 ({theme.contrast})"


def _pixels(page: Page) -> tuple[int, int]:
    """The picture's size: a logical pixel is a pixel up to 1280 × 720."""
    screen = pygame.display.get_surface()
    assert screen is not None
    assert screen.get_size() == (round(page.size[0]), round(page.size[1]))
    return screen.get_size()
