"""Paints a laid-out page on a surface: panels, drawings and text, as `ui.looks` has them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

import pygame

from game.platform.panels import Panels, in_pixels
from game.platform.posing import blit_seen
from game.platform.render_context import RenderContext
from game.platform.text_painter import Writing
from game.ui.drawing_names import varied_drawing
from game.ui.geometry import Rect
from game.ui.looks import (
    BADGE,
    DIMMED,
    NAMED,
    OUTSIDE,
    TAB_LINE,
    TAIL,
    Outline,
    Panel,
    Shadow,
    box_panel,
    box_shadow,
    button_panel,
    pushed,
    ring,
    tab_line,
)
from game.ui.nodes import Box, Button, Look, Picture, Words, name_of
from game.ui.page import Page, Placed
from game.ui.pose import Pose
from game.ui.speech_text import Lit
from game.ui.theme import Colour, Theme

_NO_POSES: Mapping[str, Pose] = MappingProxyType({})


@dataclass(slots=True)
class Painter:
    """Paints pages on a surface in a theme."""

    render: RenderContext
    theme: Theme
    direction: Literal["ltr", "rtl"] = "ltr"
    panels: Panels = field(default_factory=Panels)
    still: bool = False
    """Whether nothing moves: a button that is held down is only darker."""
    _within: pygame.Rect | None = None
    _poses: Mapping[str, Pose] = field(default_factory=lambda: _NO_POSES)
    _down: bool = False
    """Whether what is painted now is, or is in, the button that is held down."""

    def paint(
        self,
        target: pygame.Surface,
        page: Page,
        lit: Collection[str] = (),
        spoken: Lit | None = None,
        only: pygame.Rect | None = None,
        *,
        poses: Mapping[str, Pose] = _NO_POSES,
        down: str = "",
        ground: bool = True,
    ) -> None:
        """Paints the page, or `only` a part of the surface, in pixels. lit: names of the buttons
        with a ring. spoken: the word that is read aloud. poses: of what moves, by its key. down:
        the name of the button that is held down. ground: whether the night is behind the page."""
        self._within, self._poses = only, poses
        whole = target.get_rect() if only is None else only
        target.set_clip(whole)
        if ground:
            target.fill(self.theme.colour("night"))
        held, seen = _held(page, down), self._logical(whole)
        for at, placed in enumerate(page.placed):
            pose = poses.get(placed.key)
            room = pose.reach(placed.rect) if pose else placed.rect
            if not _touch(room, seen):
                continue
            clip = self.render.px(placed.clip).clip(whole)
            near = self.render.px(room.shrunk(-OUTSIDE, -OUTSIDE))
            if not clip.w or not clip.h or not near.colliderect(whole):
                continue
            target.set_clip(clip)
            self._down = at in held
            said = spoken if spoken and spoken.key == placed.key else None
            self._one(target, pushed(placed) if self._down and not self.still else placed, said)
        target.set_clip(only)
        if lit:
            self._rings(target, page, lit)
        if spoken and spoken.start == spoken.end and (named := page.known(spoken.key)):
            self._named(target, named, page.size)
        target.set_clip(None)

    def _logical(self, area: pygame.Rect) -> Rect:
        """A part of the surface in logical pixels, with room for what stands out of its box."""
        s = self.render.scale
        return Rect(area.x / s, area.y / s, area.w / s, area.h / s).shrunk(-OUTSIDE, -OUTSIDE)

    def area_of(self, page: Page, lit: Lit) -> pygame.Rect | None:
        """The pixels that change with a spoken word: the lines it stands on; None when it is
        gone."""
        placed = page.known(lit.key)
        if placed is None:
            return None
        lines = [ln for ln in placed.lines if ln.start < lit.end and lit.start < ln.end]
        rect = placed.rect
        if lines:
            y = rect.y + lines[0].y
            rect = Rect(rect.x, y, rect.w, lines[-1].y + lines[-1].h - lines[0].y)
        return self.render.px(rect.shrunk(-OUTSIDE, -OUTSIDE))

    @property
    def writing(self) -> Writing:
        """The text painter for this theme and direction."""
        return Writing(self.render, self.panels, self.theme, self.direction)

    def _one(self, target: pygame.Surface, placed: Placed, spoken: Lit | None) -> None:
        match placed.node:
            case Words():
                self.writing.words(target, placed, placed.node, spoken)
            case Picture():
                self._picture(target, placed, placed.node)
            case Button():
                self._button(target, placed.rect, placed.node)
            case Box():
                self._box(target, placed.rect, placed.node)

    def _box(self, target: pygame.Surface, rect: Rect, box: Box) -> None:
        panel, shadow = box_panel(box, self.theme), box_shadow(box, self.theme)
        area = self.render.px(rect)
        if shadow and panel:
            self._shadow(target, shadow, area, panel.radius)
        if panel:
            self._panel(target, panel, area)
        if box.shape and box.fill:
            self._tail(target, area, box.fill, box.shape)

    def _panel(self, target: pygame.Surface, panel: Panel, area: pygame.Rect) -> None:
        self.panels.paint(target, in_pixels(panel, self.theme, self.render.scale), area)

    def _tail(self, target: pygame.Surface, box: pygame.Rect, fill: Colour, shape: str) -> None:
        s = self.render.scale
        left = (shape == "tail-start") == (self.direction == "ltr")
        x = box.left + round(TAIL.inset * s) if left else box.right - round(TAIL.inset * s)
        tip = (x, box.bottom + round(TAIL.below * s))
        self.panels.tail(target, self.theme.colour(fill), tip, round(TAIL.size * s), left)

    def _shadow(
        self, target: pygame.Surface, shadow: Shadow, box: pygame.Rect, radius: float
    ) -> None:
        area = box.move(0, round(shadow.down * self.render.scale))
        if area.w <= 0 or area.h <= 0:
            return
        lowest = area.copy()
        lowest.top = max(area.top, area.bottom - shadow.deep)
        lowest.h = min(shadow.deep, area.h)
        veil = pygame.Surface(lowest.size, pygame.SRCALPHA)
        self._panel(veil, Panel(shadow.colour, radius=radius), veil.get_rect())
        veil.set_alpha(shadow.opacity)
        target.blit(veil, lowest)

    def _button(self, target: pygame.Surface, rect: Rect, button: Button) -> None:
        panel = button_panel(button, self.theme, down=self._down)
        if panel is None:
            return
        self._panel(target, panel, self.render.px(rect))
        if button.chosen and button.role == "tab":
            self._panel(target, TAB_LINE, self.render.px(tab_line(rect)))
        elif button.chosen:
            self._tick(target, rect)

    def _tick(self, target: pygame.Surface, rect: Rect) -> None:
        out, s = BADGE.side * BADGE.out, self.render.scale
        x = rect.right - BADGE.side + out if self.direction == "ltr" else rect.x - out
        badge = Rect(x, rect.y - out, BADGE.side, BADGE.side)
        clip = target.get_clip()
        if clip.collidepoint(clip.x, self.render.px(rect).y):  # a badge may stand out of its area
            target.set_clip(self._within)
        self._panel(target, BADGE.panel, self.render.px(badge))
        tick = badge.shrunk(BADGE.pad, BADGE.pad)
        corners = [((tick.x + tick.w * x) * s, (tick.y + tick.h * y) * s) for x, y in BADGE.tick]
        ink = self.theme.colour(BADGE.ink)
        pygame.draw.lines(target, ink, False, corners, max(2, round(BADGE.line * s)))
        target.set_clip(clip)

    def _picture(self, target: pygame.Surface, placed: Placed, picture: Picture) -> None:
        area = self.render.px(placed.rect)
        if area.w < 1 or area.h < 1:
            return
        pose = self._poses.get(placed.key)
        flip = picture.turns and self.direction == "rtl"
        cover, mid = picture.fit == "cover", picture.stand == "middle"
        name = varied_drawing(picture.name, pose.variant) if pose and pose.variant else picture.name
        surface = self.render.pictures.drawn(
            name, area.w, area.h, cover=cover, flip=flip, mid=cover and mid
        )
        w, h = surface.get_size()
        top = area.bottom - h if picture.stand == "bottom" else area.y + (area.h - h) // 2
        at = area.x + (area.w - w) // 2, top
        tints = [DIMMED] if self._down else []
        if picture.through:
            tints.append(self.theme.colour(picture.through))
        turned = pose.mirrored() if pose and self.direction == "rtl" else pose
        blit_seen(target, surface, at, turned, tints)

    def _named(self, target: pygame.Surface, placed: Placed, size: tuple[float, float]) -> None:
        """Outlines a picture or button while its name is read aloud; not one that fills half the
        page, which is plain to see."""
        rect = placed.rect.meets(placed.clip)
        if isinstance(placed.node, Words) or rect.w * rect.h > size[0] * size[1] / 2:
            return
        self.outlined(target, rect, NAMED)

    def outlined(self, target: pygame.Surface, rect: Rect, outlines: Iterable[Outline]) -> None:
        """These lines around a place, each upon the one before."""
        for outline in outlines:
            self._outline(target, outline, self._around(rect, outline))

    def _rings(self, target: pygame.Surface, page: Page, lit: Collection[str]) -> None:
        for placed in page.placed:
            if isinstance(placed.node, Button) and name_of(placed.node) in lit:
                # Around what is in sight of it: no side is cut off at an edge of a scrolling area.
                self._ring(target, placed.rect.meets(placed.clip), placed.node.look)

    def _ring(self, target: pygame.Surface, rect: Rect, look: Look) -> None:
        if rect.w < 1 or rect.h < 1:
            return
        for outline in ring(look):
            # What stands out of the window would be cut off: one of the lines is always in sight.
            area = self._around(rect, outline).clip(target.get_rect())
            self._outline(target, outline, area)

    def _around(self, rect: Rect, outline: Outline) -> pygame.Rect:
        return self.render.px(rect.shrunk(-outline.outside, -outline.outside))

    def _outline(self, target: pygame.Surface, outline: Outline, area: pygame.Rect) -> None:
        s, colour = self.render.scale, self.theme.colour(outline.colour)
        pygame.draw.rect(target, colour, area, round(outline.line * s), round(outline.radius * s))


def _held(page: Page, name: str) -> range:
    """The indices of a button and of all that is in it; of none that is as large as a page."""
    at = next((at for at, placed in enumerate(page.placed) if name and placed.name == name), -1)
    if at < 0 or page.placed[at].rect.w * page.placed[at].rect.h > page.size[0] * page.size[1] / 4:
        return range(0)
    return range(at, page.within(at).stop)


def _touch(one: Rect, other: Rect) -> bool:
    """Whether two places share a point: the quickest of all questions, asked of every node."""
    return (
        one.x <= other.x + other.w
        and other.x <= one.x + one.w
        and one.y <= other.y + other.h
        and other.y <= one.y + one.h
    )
