"""Panels with round corners: each look is rasterised once, small, and stretched by its middle."""

from dataclasses import dataclass
from io import BytesIO

import pygame

from game.platform.lru_cache import LruCache
from game.ui.looks import Panel
from game.ui.theme import Rgb, Theme


@dataclass(frozen=True, slots=True)
class PixelPanel:
    """A `looks.Panel` in a theme's colours and in the pixels of a window."""

    fill: Rgb | None
    border: Rgb | None = None
    line: int = 0
    radius: int = 0
    lip: Rgb | None = None


def in_pixels(panel: Panel, theme: Theme, scale: float) -> PixelPanel:
    """The panel in a window with so many pixels to a logical one."""
    fill, border, lip = (
        theme.colour(each) if each else None for each in (panel.fill, panel.border, panel.lip)
    )
    line = round(panel.line if panel.fixed else panel.line * scale)
    return PixelPanel(fill, border, line, round(panel.radius * scale), lip)


class Panels:
    """Paints panels from small tiles; those used last are kept."""

    def __init__(self) -> None:
        self._tiles: LruCache[PixelPanel, pygame.Surface] = LruCache(64)

    def paint(self, target: pygame.Surface, panel: PixelPanel, rect: pygame.Rect) -> None:
        """The panel at that place; nothing where a tiny window leaves no room for it."""
        if rect.w < 1 or rect.h < 1:
            return
        radius = min(panel.radius, rect.w // 2, rect.h // 2)
        corner = max(radius, panel.line, 1) + 2
        if rect.w <= 2 * corner + 2 or rect.h <= 2 * corner + 2:
            target.blit(_drawn(panel, rect.w, rect.h, radius), rect)
            return
        tile = self._tiles.get(panel)
        if tile is None:
            side = 2 * corner + 4
            tile = self._tiles.keep(panel, _drawn(panel, side, side, radius))
        _stretch(target, tile, rect, corner)

    def tail(
        self, target: pygame.Surface, fill: Rgb, tip: tuple[int, int], size: int, left: bool
    ) -> None:
        """A speech bubble's tail with its tip at a point, below the bubble."""
        x, y = tip
        away = size if left else -size
        points = [(x, y), (x + away // 3, y - size), (x + away + away // 3, y - size)]
        pygame.draw.polygon(target, fill, points)
        pygame.draw.aalines(target, fill, True, points)


def _drawn(panel: PixelPanel, w: int, h: int, radius: int) -> pygame.Surface:
    half = panel.line / 2
    fill = _hex(panel.fill) if panel.fill else "none"
    stroke = f' stroke="{_hex(panel.border)}" stroke-width="{panel.line}"' if panel.border else ""
    round_ = max(0.0, radius - half)
    # A window can be made so small that a panel is thinner than its own line.
    wide, high, lip = max(1, w - panel.line), max(1, h - panel.line), ""
    if panel.lip:
        lip = (
            f'<rect x="{half}" y="{half}" width="{wide}" height="{high}"'
            f' rx="{round_}" fill="{_hex(panel.lip)}"/>'
        )
        high = max(1, high - 4)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}">{lip}'
        f'<rect x="{half}" y="{half}" width="{wide}" height="{high}" rx="{round_}"'
        f' fill="{fill}"{stroke}/></svg>'
    )
    surface = pygame.image.load_sized_svg(BytesIO(svg.encode()), (max(1, w), max(1, h)))
    return surface.convert_alpha() if pygame.display.get_surface() else surface


def _stretch(target: pygame.Surface, tile: pygame.Surface, rect: pygame.Rect, c: int) -> None:
    """Corners as they are, sides and middle stretched."""
    mid = tile.get_width() - 2 * c
    xs = ((0, c, rect.x, c), (c, mid, rect.x + c, rect.w - 2 * c), (c + mid, c, rect.right - c, c))
    ys = ((0, c, rect.y, c), (c, mid, rect.y + c, rect.h - 2 * c), (c + mid, c, rect.bottom - c, c))
    for sy, sh, dy, dh in ys:
        for sx, sw, dx, dw in xs:
            piece = tile.subsurface((sx, sy, sw, sh))
            if (sw, sh) == (dw, dh):
                target.blit(piece, (dx, dy))
                continue
            middle = piece.get_at((sw // 2, sh // 2))
            if sw == mid and sh == mid and middle.a == 255:
                target.fill(middle, (dx, dy, dw, dh))
            elif piece.get_bounding_rect().w:  # a border alone has nothing in its middle
                target.blit(pygame.transform.scale(piece, (dw, dh)), (dx, dy))


def _hex(colour: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
