"""What measuring and painting share: glyphs, drawings, and pixels per logical pixel."""

from dataclasses import dataclass

import pygame

from game.platform.pictures import Pictures
from game.platform.text import Type
from game.ui.geometry import Rect


@dataclass(slots=True)
class RenderContext:
    """Glyphs, drawings and the scale: pixels per logical pixel.

    It is also the layout's `Measure`, so that what is measured is what is painted.
    """

    letters: Type
    pictures: Pictures
    scale: float = 1.0

    def width(self, text: str, size: float, bold: bool) -> float:
        """Width of one line, in logical pixels."""
        return self.letters.width(text, round(size * self.scale), bold) / self.scale

    def height(self, size: float, bold: bool) -> float:
        """Height of a line, in logical pixels."""
        return self.letters.height(round(size * self.scale), bold) / self.scale

    def shape(self, name: str) -> float:
        """Width of a drawing divided by its height."""
        return self.pictures.source.shape(name)

    def px(self, rect: Rect) -> pygame.Rect:
        """A box in pixels; boxes that touch still do."""
        s = self.scale
        x, y = round(rect.x * s), round(rect.y * s)
        return pygame.Rect(x, y, round(rect.right * s) - x, round(rect.bottom * s) - y)
