"""A page kept in memory as a picture, to be shown when nothing can be read any more.

Painting it opens no file and measures no letter: the stick with the program may be pulled out.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from zlib import compress, decompress

import pygame

from game.platform.clock import milliseconds
from game.platform.keyboard import key_name
from game.platform.pad import Pads
from game.platform.painter import Painter
from game.ui.nodes import Box, Button, Meaning
from game.ui.page import Page
from game.ui.theme import Theme

_LOOK_MS = 30
_SETTLED_MS = 500
"""What is pressed so soon was meant for the page before."""
_AROUND, _LINE, _ROUND = 14, 6, 24
"""The ring around the button that keys and switches press, in pixels."""
_STARS = (
    *((0.08, 0.12), (0.21, 0.31), (0.34, 0.08), (0.47, 0.2), (0.58, 0.06), (0.69, 0.27)),
    *((0.77, 0.11), (0.9, 0.19), (0.95, 0.42), (0.05, 0.48), (0.13, 0.66), (0.87, 0.62)),
)
_GLINTS = ((0.12, 0.87), (0.27, 0.93), (0.44, 0.89), (0.63, 0.94), (0.79, 0.88))
"""Stars, and their light on the water, as shares of the width and height."""
_ONWARD = ("tab", "back-tab", "left", "right", "up", "down", "next-switch")
_PRESSED = ("enter", "select-switch")


@dataclass(frozen=True, slots=True)
class LastPage:
    """A painted sheet: its pixels, packed, and where its buttons are on it."""

    size: tuple[int, int]
    pixels: bytes
    buttons: tuple[tuple[Meaning, pygame.Rect], ...]
    theme: Theme

    def button_at(self, point: tuple[int, int], target: pygame.Surface) -> int | None:
        """The button at a point of a surface, by its place; None for none."""
        corner = self._area(target)
        x, y = point[0] - corner.x, point[1] - corner.y
        found = (at for at, (_, rect) in enumerate(self.buttons) if rect.collidepoint(x, y))
        return next(found, None)

    def paint(self, target: pygame.Surface, at: int | None) -> None:
        """Paints the sheet in the middle of a night, with a ring around one of its buttons."""
        target.set_clip(None)
        _paint_night(target, self.theme)
        sheet = pygame.image.frombytes(decompress(self.pixels), self.size, "RGB")
        if at is not None:
            area = self.buttons[at][1].inflate(_AROUND, _AROUND)
            pygame.draw.rect(sheet, self.theme.colour("coral"), area, _LINE, _ROUND)
        target.blit(sheet, self._area(target))

    def _area(self, target: pygame.Surface) -> pygame.Rect:
        return pygame.Rect((0, 0), self.size).move_to(center=target.get_rect().center)


def _paint_night(target: pygame.Surface, theme: Theme) -> None:
    """A night over the water, in plain shapes: there may be no drawing to be had any more."""
    w, h = target.get_size()
    target.fill(theme.colour("night"))
    for x, y in _STARS:
        pygame.draw.circle(target, theme.colour("lantern-soft"), (x * w, y * h), 1 + h // 480)
    target.fill(theme.colour("indigo"), (0, round(h * 0.85), w, h))
    for x, y in _GLINTS:
        glint = pygame.Rect(x * w, y * h, w * 0.05, max(2, h // 240))
        pygame.draw.rect(target, theme.colour("lantern"), glint, border_radius=glint.h)


def kept(page: Page, key: str, painter: Painter, size: tuple[int, int]) -> LastPage:
    """The node of that key on a laid-out page, kept as a picture. size: that of the page in
    pixels."""
    surface = pygame.Surface(size)
    painter.paint(surface, page)
    sheet = next(p for p in page.placed if isinstance(p.node, Box) and p.node.key == key)
    area = painter.render.px(sheet.rect).clip(surface.get_rect())
    buttons = tuple(
        (placed.node.means, painter.render.px(placed.rect).move(-area.x, -area.y))
        for placed in page.buttons()
        if isinstance(placed.node, Button)
    )
    pixels = compress(pygame.image.tobytes(surface.subsurface(area), "RGB"), 1)
    return LastPage(area.size, pixels, buttons, Theme(painter.theme.contrast))


@dataclass(slots=True)
class Question:
    """Shows a kept page until one of its buttons is pressed, whatever else is broken.

    keys: what a key is for, by its name. beat: milliseconds after which the light goes on to the
    next button by itself; 0 for never. tick: called often, for the voice. wait: lets so many
    milliseconds pass.
    """

    page: LastPage
    keys: Callable[[str], str | None] = lambda name: None
    beat: int = 0
    tick: Callable[[], object] = lambda: None
    wait: Callable[[int], object] = pygame.time.wait
    clock: Callable[[], int] = milliseconds
    pads: Pads = field(default_factory=Pads)
    _at: int | None = None
    _began: int | None = None
    """The button that is being pressed: it counts once it is let go there."""
    _since: int = 0
    _answer: list[Meaning | None] = field(default_factory=list)

    def ask(self) -> Meaning | None:
        """What was pressed; None when the window was closed."""
        pygame.event.clear()
        self._since = lit = self.clock()
        self._at = 0 if self.beat else None
        self._show()
        while not self._answer:
            for event in pygame.event.get():
                self._take(event)
            if self.beat and self.clock() - lit > self.beat:
                lit = self.clock()
                self._onward()
            self.tick()
            self.wait(_LOOK_MS)
        return self._answer[0]

    def _show(self) -> None:
        surface = pygame.display.get_surface()
        if surface is not None:
            self.page.paint(surface, self._at)
            pygame.display.flip()

    def _take(self, event: pygame.event.Event) -> None:
        touched = getattr(event, "touch", False)
        match event.type:
            case pygame.QUIT:
                self._answer.append(None)
            case pygame.VIDEORESIZE | pygame.WINDOWSIZECHANGED | pygame.WINDOWEXPOSED:
                self._show()
            case pygame.FINGERDOWN:
                self._began = self._under((event.x, event.y), share=True)
            case pygame.FINGERUP:
                self._let_go(self._under((event.x, event.y), share=True))
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and not touched:
                self._began = self._under(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1 and not touched:
                self._let_go(self._under(event.pos))
            case pygame.KEYDOWN:
                self._struck(key_name(event))
            case _:
                self._struck(self.pads.take(event))

    def _under(self, point: tuple[float, float], *, share: bool = False) -> int | None:
        surface = pygame.display.get_surface()
        if surface is None or self.clock() - self._since < _SETTLED_MS:
            return None
        w, h = surface.get_size()
        x, y = (point[0] * w, point[1] * h) if share else point
        return self.page.button_at((int(x), int(y)), surface)

    def _let_go(self, at: int | None) -> None:
        if at is not None and at == self._began:
            self._answer.append(self.page.buttons[at][0])
        elif self.beat and self.clock() - self._since >= _SETTLED_MS:
            self._press()  # one switch alone may be a click anywhere
        self._began = None

    def _struck(self, name: str) -> None:
        means = self.keys(name) if name else None
        if self.clock() - self._since < _SETTLED_MS:
            return
        if means in _ONWARD:
            self._onward()
        elif means in _PRESSED:
            self._press()

    def _onward(self) -> None:
        self._at = 0 if self._at is None else (self._at + 1) % len(self.page.buttons)
        self._show()

    def _press(self) -> None:
        if self._at is None:
            self._onward()
        else:
            self._answer.append(self.page.buttons[self._at][0])
