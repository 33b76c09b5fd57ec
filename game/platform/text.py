"""Renders one line of text: its width, its picture, and where each word of it lies.

Works on one line at a time, in any mix of directions; where lines break is `game.ui.lines`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from math import ceil
from pathlib import Path
from typing import NamedTuple

import pygame

from game.files import read_file
from game.platform.fonts import (
    LARGEST,
    PLAIN,
    Face,
    Look,
    Weight,
    best_first,
    missing,
    read_faces,
)
from game.platform.lru_cache import LruCache
from game.platform.spacing import spaced
from game.platform.text_runs import TextRun, text_runs
from game.ui.bidi import Base
from game.ui.looks import line_height
from game.ui.scripts import direction_of, script_for
from game.ui.theme import Rgb

_FONTS_OPEN = 48
_WIDTHS_KEPT = 1024
_WORD = re.compile(r"[^\s\u200b]+")


@dataclass(frozen=True, slots=True)
class Ink:
    """A line as a picture. It goes `left` and `top` pixels from its line box's corner.

    Both may be negative: tall signs leave the box. The picture is shared, so it is never drawn on.
    """

    surface: pygame.Surface
    left: int
    top: int


class WordBox(NamedTuple):
    """Characters `start` to `end` of a line lie between `x0` and `x1` pixels from its left."""

    start: int
    end: int
    x0: float
    x1: float


class Type:
    """The fonts of one language's screens, from a folder made by `game.delivery.fonts`.

    Never raises for a text or a font file: what cannot be shown becomes `?`, a missing or damaged
    file is replaced by a plain font, and `problems` says so in one sentence each.
    """

    def __init__(
        self,
        folder: Path,
        language: str,
        cache_bytes: int = 6 << 20,
        *,
        look: Look = "story",
        wide: bool = False,
    ) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        self._folder = folder
        self._script = script_for(language)
        self._look: Look = look
        self._wide = wide
        self._base: Base = direction_of(language)
        faces, self.problems = read_faces(folder)
        self._faces = (*faces, PLAIN)
        self._files: dict[str, bytes] = {}
        self._fonts: LruCache[tuple[Face, int, str, bool], pygame.font.Font] = LruCache(_FONTS_OPEN)
        self._widths: LruCache[tuple[str, int, bool], float] = LruCache(_WIDTHS_KEPT)
        self._lines: LruCache[tuple[str, int, bool, Rgb, Base], Ink] = LruCache(cache_bytes)

    def unshown(self, text: str) -> set[str]:
        """The signs of a text that would be painted as a question mark."""
        return missing(text, self._faces)

    @property
    def cached_bytes(self) -> int:
        """Bytes of the pictures kept now."""
        return self._lines.used

    def width(self, text: str, size: int, bold: bool) -> float:
        """Pixels from the first to the last letter of one line."""
        key = (text, size, bold)
        known = self._widths.get(key)
        if known is not None:
            return known
        parts = self._runs(text, bold, self._base)
        return self._widths.keep(key, sum(self._advance(part, part.text, size) for part in parts))

    def height(self, size: int, bold: bool) -> int:
        """Pixels from one line to the next: the same for every line of the language."""
        return ceil(size * line_height(self._script, airy=self._wide))

    def render(self, text: str, size: int, bold: bool, colour: Rgb, direction: Base) -> Ink:
        """One line as a picture; the same again as long as it is among those used last."""
        key = (text, size, bold, colour, direction)
        known = self._lines.get(key)
        if known is not None:
            return known
        ink = self._draw(self._runs(text, bold, direction), size, colour)
        weight = ink.surface.get_width() * ink.surface.get_height() * 4
        return self._lines.keep(key, ink, max(1, weight))

    def word_boxes(self, text: str, size: int, bold: bool, direction: Base) -> tuple[WordBox, ...]:
        """Where each word lies, in reading order, so that the spoken one can be lit."""
        parts = self._runs(text, bold, direction)
        boxes: list[WordBox] = []
        for word in _WORD.finditer(text):
            start, end = word.span()
            edges = [edge for span in self._spans(parts, size, start, end) for edge in span]
            if edges:
                boxes.append(WordBox(start, end, min(edges), max(edges)))
        return tuple(boxes)

    def stretches(
        self, text: str, size: int, bold: bool, direction: Base, start: int, end: int
    ) -> tuple[tuple[float, float], ...]:
        """Where characters `start` to `end` of a line lie: left and right edges, one pair for each
        run of a direction they stand in."""
        return tuple(self._spans(self._runs(text, bold, direction), size, start, end))

    def _spans(
        self, parts: tuple[TextRun, ...], size: int, start: int, end: int
    ) -> Iterator[tuple[float, float]]:
        """Left and right edge of the word in each run that has letters of it."""
        left = 0.0
        for part in parts:
            whole = self._advance(part, part.text, size)
            # The width up to a letter counts, not that of each word: letters lean on each other.
            near = self._advance(part, part.before(start), size)
            far = self._advance(part, part.before(end), size)
            if far > near:
                first, last = (whole - far, whole - near) if part.rtl else (near, far)
                yield left + first, left + last
            left += whole

    def _runs(self, text: str, bold: bool, base: Base) -> tuple[TextRun, ...]:
        weight: Weight = "bold" if bold else "regular"
        parts = text_runs(text, base, self._script, self._faces, weight, self._look)
        return spaced(parts) if self._wide else parts

    def _advance(self, part: TextRun, text: str, size: int) -> float:
        width = self._font(part.face, size, part.script, part.rtl).size(text)[0]
        return float(width + (round(part.gap * size) if text == part.text else 0))

    def _draw(self, parts: tuple[TextRun, ...], size: int, colour: Rgb) -> Ink:
        drawn = [ink for part in parts if (ink := self._glyphs(part, size, colour))]
        gaps = [round(part.gap * size) for part in parts if self._advance(part, part.text, size)]
        baseline = self._baseline(size)
        if not drawn:
            return Ink(pygame.Surface((0, self.height(size, False)), pygame.SRCALPHA), 0, 0)
        if len(drawn) == 1:
            return Ink(drawn[0].surface, 0, baseline + drawn[0].top)
        top = min(ink.top for ink in drawn)
        bottom = max(ink.top + ink.surface.get_height() for ink in drawn)
        width = sum(ink.surface.get_width() for ink in drawn) + sum(gaps)
        line = pygame.Surface((width, bottom - top), pygame.SRCALPHA)
        # Clear, but of the text's own colour, so that soft edges do not turn grey.
        line.fill((*colour, 0))
        x = 0
        for ink, gap in zip(drawn, gaps, strict=True):
            line.blit(ink.surface, (x, ink.top - top))
            x += ink.surface.get_width() + gap
        return Ink(line, 0, baseline + top)

    def _glyphs(self, part: TextRun, size: int, colour: Rgb) -> Ink | None:
        """One run as a picture, its top counted from the baseline; None if it has no width."""
        font = self._font(part.face, size, part.script, part.rtl)
        if not font.size(part.text)[0]:
            return None
        surface = font.render(part.text, True, colour)
        return Ink(surface, 0, -font.get_ascent() - _overshoot(surface, font.get_height()))

    def _baseline(self, size: int) -> int:
        """Pixels from the top of a line to the feet of its letters: one for the whole language."""
        face = best_first(self._faces, self._script, "regular", self._look)[0]
        font = self._font(face, size, self._script, False)
        return round((self.height(size, False) + font.get_ascent() + font.get_descent()) / 2)

    def _font(self, face: Face, size: int, script: str, rtl: bool) -> pygame.font.Font:
        key = (face, size, script, rtl)
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts.keep(key, self._opened(face, size))
            font.set_script(script)
            font.set_direction(pygame.DIRECTION_RTL if rtl else pygame.DIRECTION_LTR)
        return font

    def _opened(self, face: Face, size: int) -> pygame.font.Font:
        if not face.file:
            return pygame.font.Font(None, size)
        try:
            return pygame.font.Font(BytesIO(self._file(face)), size)
        except (pygame.error, OSError, ValueError):
            problem = (
                f"{self._folder / face.file}: this font cannot be opened; a plain one is used."
            )
            self.problems = tuple(dict.fromkeys((*self.problems, problem)))
            return pygame.font.Font(None, size)

    def _file(self, face: Face) -> bytes:
        """A font's bytes. Letters are drawn from memory: a stick may be pulled out, and its folder
        may have a name that is no text."""
        if face.file not in self._files:
            self._files[face.file] = read_file(self._folder / face.file, LARGEST)
        return self._files[face.file]


def _overshoot(surface: pygame.Surface, box: int) -> int:
    """How many rows of the picture rise above the font's own box.

    SDL_ttf makes the picture taller when ink leaves the box, above or below, and does not say
    where; ink that touches the first row but not the last must have left it above.
    """
    extra = surface.get_height() - box
    if extra <= 0:
        return 0
    ink = surface.get_bounding_rect()
    if ink.top > 0:
        return 0
    return extra if ink.bottom < surface.get_height() else extra // 2
