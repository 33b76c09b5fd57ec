"""Paints the texts of a page: glyphs, the marks behind them, the word that is read aloud."""

from dataclasses import dataclass
from typing import Literal
from unicodedata import bidirectional

import pygame

from game.platform.panels import Panels, in_pixels
from game.platform.render_context import RenderContext
from game.ui.looks import MARK_LINE, MARKS, spoken_panel
from game.ui.nodes import LitFor, Words
from game.ui.page import Placed
from game.ui.speech_text import Lit
from game.ui.theme import BOLD, Colour, Theme


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is written: where it begins and how large it is, in pixels."""

    text: str
    at: tuple[int, int]
    size: int
    bold: bool


@dataclass(frozen=True, slots=True)
class Writing:
    """Paints text in a theme and a direction."""

    render: RenderContext
    panels: Panels
    theme: Theme
    direction: Literal["ltr", "rtl"]

    def words(
        self, target: pygame.Surface, placed: Placed, words: Words, spoken: Lit | None
    ) -> None:
        """A text with its marks, and with the word of it that is read aloud."""
        s = self.render.scale
        bold, ink = words.style in BOLD, self.theme.colour(words.colour)
        for part in placed.lines:
            size = round(part.size * s)
            text = as_drawn(words.text, part.start, part.end)
            if not text:
                continue
            x, y = round((placed.rect.x + part.x) * s), round((placed.rect.y + part.y) * s)
            line, whole = Line(text, (x, y), size, bold), (part.start, part.end)
            for mark in words.marks:
                if span := _part((mark.start, mark.end), whole):
                    self._mark(target, line, span, mark.lit_for)
            if spoken and (span := _part((spoken.start, spoken.end), whole)):
                self.spoken(target, line, span, words.colour)
            drawn = self.render.letters.render(text, size, bold, ink, self.direction)
            target.blit(drawn.surface, (x + drawn.left, y + drawn.top))

    def _mark(
        self, target: pygame.Surface, line: Line, span: tuple[int, int], lit_for: LitFor
    ) -> None:
        """A lit stretch behind some words of a line; with a line below those of a trick."""
        panel, (colour, high) = in_pixels(MARKS[lit_for], self.theme, 1), MARK_LINE
        for area in self._behind(line, span, 2):
            self.panels.paint(target, panel, area)
            if lit_for == "trick":
                below = pygame.Rect(area.x + 2, area.bottom - high - 1, area.w - 4, high)
                target.fill(self.theme.colour(colour), below)

    def spoken(
        self, target: pygame.Surface, line: Line, span: tuple[int, int], letters: Colour
    ) -> None:
        """The panel behind the word that is read aloud."""
        panel = in_pixels(spoken_panel(letters, self.theme), self.theme, self.render.scale)
        for area in self._behind(line, span, 4):
            self.panels.paint(target, panel, area)

    def _behind(self, line: Line, span: tuple[int, int], wider: int) -> list[pygame.Rect]:
        """The pixels behind some letters of a line: several where it runs both ways."""
        letters, (x, y) = self.render.letters, line.at
        high = letters.height(line.size, line.bold)
        stretches = letters.stretches(line.text, line.size, line.bold, self.direction, *span)
        return [
            pygame.Rect(x + round(left) - wider, y, round(right - left) + 2 * wider, high)
            for left, right in stretches
        ]


def _part(span: tuple[int, int], whole: tuple[int, int]) -> tuple[int, int] | None:
    """What of a stretch of the text stands on a line, counted from the line's first letter."""
    low, high = max(span[0], whole[0]), min(span[1], whole[1])
    return (low - whole[0], high - whole[0]) if low < high else None


def as_drawn(text: str, start: int, end: int) -> str:
    """A line of a text as it is drawn. A hyphen it was broken after goes on in the direction of the
    word it stands in, and does not jump to the other side as the last sign of a line would."""
    line = text[start:end]
    if not line.endswith("-") or end >= len(text) or text[end].isspace() or len(line) < 2:
        return line
    return line + ("\u200f" if bidirectional(line[-2]) in ("R", "AL") else "\u200e")
