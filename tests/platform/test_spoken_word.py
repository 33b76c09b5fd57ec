"""The word that is read aloud is lit at its place: in both directions, in every line and theme."""

from itertools import pairwise
from pathlib import Path
from typing import Literal

import pygame
import pytest

from game.platform.painter import Painter
from game.platform.pictures import Pictures
from game.platform.render_context import RenderContext
from game.platform.text import Type
from game.platform.text_painter import Line
from game.ui.commands import Command
from game.ui.layout import lay_out
from game.ui.nodes import Box, Button, Picture, Words
from game.ui.page import Page
from game.ui.speech_text import Lit, spans
from game.ui.theme import Colour, Theme

TEXTS = {
    "en": "Grandma laughs at the long messages, and then she calls Amina to read them.",
    "ar": "تضحك الجدة من 12 رسالة طويلة ثم تنادي أمينة لتقرأها لها.",
    "hi": "दादी लंबे संदेशों पर हँसती हैं, फिर अमीना को पढ़ने के लिए बुलाती हैं।",
}
SIZE = (320, 360)


class Desk:
    """A text on paper, laid out and painted in a language."""

    def __init__(
        self, fonts: Path, language: str, contrast: Literal["normal", "high"] = "normal"
    ) -> None:
        self.direction: Literal["ltr", "rtl"] = "rtl" if language == "ar" else "ltr"
        assets = Path(__file__).parents[2] / "assets"
        render = RenderContext(Type(fonts, language), Pictures(assets))
        self.painter = Painter(render, Theme(contrast), self.direction)
        words = Words(TEXTS[language])
        speaker = Button(Picture("icon/speaker", 40, 40), Command.READ_ALOUD, label="Read")
        node = Box((words, Box((speaker,), "row")), fill="paper", pad=(30, 20))
        self.page: Page = lay_out(node, SIZE, render, direction=self.direction)
        self.text = next(placed for placed in self.page.placed if placed.node == words)
        self.target = pygame.Surface(SIZE)

    def paint(self, spoken: Lit | None = None, only: pygame.Rect | None = None) -> bytes:
        self.painter.paint(self.target, self.page, (), spoken, only)
        return pygame.image.tobytes(self.target, "RGB")

    def changed_by(self, spoken: Lit) -> pygame.Rect:
        """Where the picture changes when something is lit."""
        self.paint()
        dark = self.target.copy()
        self.paint(spoken)
        mask = pygame.mask.from_threshold(
            self.target, (0, 0, 0), threshold=(1, 1, 1, 255), othersurface=dark
        )
        mask.invert()
        found = mask.get_bounding_rects()
        return found[0].unionall(found[1:]) if found else pygame.Rect(0, 0, 0, 0)


@pytest.mark.parametrize("language", TEXTS)
def test_each_word_is_lit_in_its_line_where_it_stands(fonts: Path, language: str) -> None:
    desk = Desk(fonts, language)
    placed = desk.text
    assert len(placed.lines) > 2
    letters, text = desk.painter.render.letters, TEXTS[language]
    for start, end in spans(text):
        line = next(ln for ln in placed.lines if ln.start <= start < ln.end)
        boxes = letters.word_boxes(text[line.start : line.end], 24, False, desk.direction)
        box = next(box for box in boxes if box.start == start - line.start)
        lit = desk.changed_by(Lit(desk.text.key, start, end))
        left = placed.rect.x + line.x
        assert lit.left == pytest.approx(left + box.x0 - 4, abs=3)
        assert lit.right == pytest.approx(left + box.x1 + 4, abs=3)
        assert lit.top >= placed.rect.y + line.y - 1
        assert lit.bottom <= placed.rect.y + line.y + line.h + 1


def test_in_arabic_the_first_word_is_lit_at_the_right(fonts: Path) -> None:
    desk = Desk(fonts, "ar")
    words = spans(TEXTS["ar"])
    first, second = (desk.changed_by(Lit(desk.text.key, *words[at])) for at in (0, 1))
    assert first.left > second.right - 8
    assert first.right > SIZE[0] - 40


@pytest.mark.parametrize("language", TEXTS)
def test_only_the_places_of_two_words_are_painted_and_the_picture_is_the_same(
    fonts: Path, language: str
) -> None:
    desk = Desk(fonts, language)
    words = [Lit(desk.text.key, *span) for span in spans(TEXTS[language])]
    for before, now in pairwise(words):
        whole = desk.paint(now)
        desk.paint(before)
        for lit in (before, now):
            area = desk.painter.area_of(desk.page, lit)
            assert area is not None
            assert area.h < SIZE[1] / 2
            desk.paint(now, area)
        assert pygame.image.tobytes(desk.target, "RGB") == whole


def test_a_button_that_shows_no_words_has_a_line_around_it(fonts: Path) -> None:
    desk = Desk(fonts, "en")
    button = next(p for p in desk.page.placed if isinstance(p.node, Button))
    lit = desk.changed_by(Lit(button.key))
    assert lit.contains(pygame.Rect(button.rect.x, button.rect.y, button.rect.w, button.rect.h))


@pytest.mark.parametrize("contrast", ["normal", "high"])
@pytest.mark.parametrize("colour", ["ink", "ink-soft", "sea-deep", "paper", "lantern-soft"])
def test_lit_letters_can_be_read(
    fonts: Path, contrast: Literal["normal", "high"], colour: Colour
) -> None:
    """4.5 to 1, and 7 to 1 in the high-contrast theme, whatever colour the letters have."""
    desk = Desk(fonts, "en", contrast)
    ink = desk.painter.theme.colour(colour)
    target = pygame.Surface((200, 60))
    desk.painter.writing.spoken(target, Line("mmmm", (20, 10), 24, False), (0, 4), colour)
    light = target.get_at((40, 25))
    assert _ratio(ink, (light.r, light.g, light.b)) >= (7 if contrast == "high" else 4.5)


def _ratio(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: tuple[int, int, int]) -> float:
    """Relative luminance (WCAG 2)."""
    parts = [c / 255 for c in colour]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
