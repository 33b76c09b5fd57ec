"""Paints a laid-out page: panels, drawings and letters. Draws, decides nothing."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

import pygame

from game.platform.panels import Panel, Panels
from game.platform.render_context import RenderContext
from game.platform.text_painter import Writing
from game.ui.geometry import Rect
from game.ui.layout import Page, Placed
from game.ui.nodes import Box, Button, Look, Picture, Words, name_of
from game.ui.speech_text import Lit
from game.ui.stage import TAIL
from game.ui.theme import Colour, Theme

_RADIUS: dict[Look, int] = {"main": 32, "quiet": 32, "chip": 26, "card": 22}
"""How round the corners of a button are by its look, in logical pixels; 20 for the others."""
_OUTSIDE = 24
"""How far shadows, tails, badges and rings may stand out of what they belong to."""


@dataclass(slots=True)
class Painter:
    """Paints pages on a surface in a theme. `text` is the text scale the page was laid out with."""

    brush: RenderContext
    theme: Theme
    direction: Literal["ltr", "rtl"] = "ltr"
    text: float = 1.0
    panels: Panels = field(default_factory=Panels)
    _within: pygame.Rect | None = None

    def paint(
        self,
        target: pygame.Surface,
        page: Page,
        lit: Collection[str] = (),
        spoken: Lit | None = None,
        only: pygame.Rect | None = None,
    ) -> None:
        """The whole page, or `only` a part of the surface. `lit` names the buttons that have a ring
        around them, `spoken` is the word that is being read aloud."""
        self._within = only
        whole = target.get_rect() if only is None else only
        target.set_clip(whole)
        target.fill(self.theme.colour("night"))
        for at, placed in enumerate(page.placed):
            clip = self.brush.px(placed.clip).clip(whole)
            near = self.brush.px(placed.rect.shrunk(-_OUTSIDE, -_OUTSIDE))
            if not clip.w or not clip.h or not near.colliderect(whole):
                continue
            target.set_clip(clip)
            self._one(target, placed, spoken if spoken and spoken.at == at else None)
        target.set_clip(only)
        if lit:
            self._rings(target, page, lit)
        if spoken and spoken.start == spoken.end and spoken.at < len(page.placed):
            self._named(target, page.placed[spoken.at], page.size)
        target.set_clip(None)

    def area_of(self, page: Page, lit: Lit) -> pygame.Rect | None:
        """The pixels a spoken word and its light take: the lines it stands on."""
        if lit.at >= len(page.placed):
            return None
        placed = page.placed[lit.at]
        lines = [ln for ln in placed.lines if ln.start < lit.end and lit.start < ln.end]
        rect = placed.rect
        if lines:
            y = rect.y + lines[0].y
            rect = Rect(rect.x, y, rect.w, lines[-1].y + lines[-1].h - lines[0].y)
        return self.brush.px(rect.shrunk(-_OUTSIDE, -_OUTSIDE))

    @property
    def writing(self) -> Writing:
        """What writes in this theme, this way round, in letters of this size."""
        return Writing(self.brush, self.panels, self.theme, self.direction, self.text)

    def _one(self, target: pygame.Surface, placed: Placed, spoken: Lit | None) -> None:
        match placed.node:
            case Words():
                self.writing.words(target, placed, placed.node, spoken)
            case Picture():
                self._picture(target, placed.rect, placed.node)
            case Button():
                self._button(target, placed.rect, placed.node)
            case Box():
                self._box(target, placed.rect, placed.node)

    def _box(self, target: pygame.Surface, rect: Rect, box: Box) -> None:
        if not box.fill and not box.border:
            return
        colour = self.theme.colour
        s = self.brush.scale
        line = (3 if self.theme.contrast == "high" else 2) if box.border else 0
        border = colour(box.border) if box.border else None
        if self.theme.contrast == "high" and box.fill and not box.border and box.radius:
            border, line = colour("ink"), 3
        area = self.brush.px(rect)
        if box.shadow:
            shade = Panel(colour("night"), radius=round(box.radius * s))
            self._soft(target, shade, area.move(0, round(4 * s)))
        fill = colour(box.fill) if box.fill else None
        self.panels.paint(target, Panel(fill, border, line, round(box.radius * s)), area)
        if box.shape and box.fill:
            at_start = (box.shape == "tail-start") == (self.direction == "ltr")
            x = area.left + round(TAIL * s) if at_start else area.right - round(TAIL * s)
            tip = (x, area.bottom + round(16 * s))
            self.panels.tail(target, colour(box.fill), tip, round(18 * s), at_start)

    def _soft(self, target: pygame.Surface, panel: Panel, area: pygame.Rect) -> None:
        """A shadow: the panel, thin as breath."""
        if area.w <= 0 or area.h <= 0 or self.theme.contrast == "high":
            return
        lip = area.copy()
        lip.top, lip.h = max(area.top, area.bottom - 60), min(60, area.h)
        veil = pygame.Surface(lip.size, pygame.SRCALPHA)
        self.panels.paint(veil, panel, veil.get_rect())
        veil.set_alpha(70)
        target.blit(veil, lip)

    def _button(self, target: pygame.Surface, rect: Rect, button: Button) -> None:
        if button.look == "bare":
            return
        colour, s = self.theme.colour, self.brush.scale
        high = self.theme.contrast == "high"
        main = button.look == "main"
        fill: Colour = "lantern" if main else "paper"
        border: Colour = "lantern-deep" if main else "grey"
        line = 2
        if button.look == "quiet":
            border = "ink"  # it stands on pictures of every shade
        if high:
            border, line = "ink", 3
        if button.chosen:
            fill, border, line = "leaf-soft", "leaf-deep", 4
        if not button.on:
            fill = "grey-soft"
        radius = _RADIUS.get(button.look, 20)
        edge = None if button.look == "quiet" else colour("sand-deep" if main else "grey-soft")
        panel = Panel(colour(fill), colour(border), round(line * s), round(radius * s), edge)
        self.panels.paint(target, panel, self.brush.px(rect))
        if button.chosen:
            self._tick(target, rect)

    def _tick(self, target: pygame.Surface, rect: Rect) -> None:
        """A badge on the upper end corner, clear of the words: not by colour alone."""
        size = 28
        x = rect.right - size * 0.72 if self.direction == "ltr" else rect.x - size * 0.28
        badge = Rect(x, rect.y - size * 0.28, size, size)
        clip = target.get_clip()
        if clip.collidepoint(clip.x, self.brush.px(rect).y):  # a badge may stand out of its area
            target.set_clip(self._within)
        line = round(2 * self.brush.scale)
        fill, edge = self.theme.colour("leaf-deep"), self.theme.colour("paper")
        panel = Panel(fill, edge, line, round(size * self.brush.scale / 2))
        self.panels.paint(target, panel, self.brush.px(badge))
        mark = badge.shrunk(6, 6)
        points = ((0.05, 0.55), (0.38, 0.88), (0.95, 0.18))
        s = self.brush.scale
        corners = [((mark.x + mark.w * px) * s, (mark.y + mark.h * py) * s) for px, py in points]
        pygame.draw.lines(target, edge, False, corners, max(2, round(3 * s)))
        target.set_clip(clip)

    def _picture(self, target: pygame.Surface, rect: Rect, picture: Picture) -> None:
        area = self.brush.px(rect)
        if area.w < 1 or area.h < 1:
            return
        flip = picture.turns and self.direction == "rtl"
        surface = self.brush.pictures.drawn(
            picture.name, area.w, area.h, cover=picture.fit == "cover", flip=flip
        )
        w, h = surface.get_size()
        top = area.bottom - h if picture.stand == "bottom" else area.y + (area.h - h) // 2
        target.blit(surface, (area.x + (area.w - w) // 2, top))

    def _named(self, target: pygame.Surface, placed: Placed, size: tuple[float, float]) -> None:
        """What shows no words of its own has a line around it while its name is read aloud; what
        fills half the page is plain to see without."""
        rect = placed.rect.meets(placed.clip)
        if isinstance(placed.node, Words) or rect.w * rect.h > size[0] * size[1] / 2:
            return
        s = self.brush.scale
        area = self.brush.px(rect.shrunk(-5, -5))
        around: tuple[tuple[int, Colour], ...] = ((6, "sea-deep"), (3, "lantern"))
        for line, name in around:
            pygame.draw.rect(target, self.theme.colour(name), area, round(line * s), round(18 * s))

    def _rings(self, target: pygame.Surface, page: Page, lit: Collection[str]) -> None:
        for placed in page.placed:
            if isinstance(placed.node, Button) and name_of(placed.node) in lit:
                # Around what is in sight of it: no side is cut off at an edge of a scrolling area.
                self._ring(target, placed.rect.meets(placed.clip), placed.node.look)

    def _ring(self, target: pygame.Surface, rect: Rect, look: Look) -> None:
        """A bright ring between two dark ones: on any picture, even where its edge is just under
        the ring, one of them shows."""
        if rect.w < 1 or rect.h < 1:
            return
        s = self.brush.scale
        # A main button is lantern-yellow itself.
        bright: Colour = "paper" if look == "main" else "lantern"
        lines: tuple[tuple[int, int, Colour], ...] = ((6, 10, "ink"), (3, 4, bright))
        for grow, line, name in lines:
            ring = self.brush.px(rect.shrunk(-grow, -grow)).clip(target.get_rect())
            bend = round((_RADIUS.get(look, 20) + grow) * s)
            pygame.draw.rect(target, self.theme.colour(name), ring, round(line * s), bend)
