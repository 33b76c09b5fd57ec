"""What a hand drags, seen in the hand, and on its way home when it was let go of beside a place."""

from dataclasses import dataclass

import pygame

from game.platform.painter import Painter
from game.ui import dragging
from game.ui.dragging import Carried
from game.ui.geometry import Rect
from game.ui.looks import BELOW, LIFTED, OUTSIDE
from game.ui.page import Page

_MS = 160
"""How long a thing takes from its place into the hand, and home from it."""
_SOFT = 5
"""How far its shadow is blurred, in pixels, so that the letters on it throw none of their own."""


@dataclass(slots=True)
class Lifting:
    """The one thing that is dragged, or goes home; nothing most of the time.

    Times are milliseconds of the window's clock. left: the name of what was just let go of and does
    not go home, and where; None but for that moment.
    """

    left: tuple[str, Rect] | None = None
    _name: str = ""
    _goes_home: bool = False
    _page: Page | None = None
    _home: Rect = Rect(0, 0, 0, 0)
    _picture: pygame.Surface | None = None
    """The thing as it is painted at home, with `OUTSIDE` all round."""
    _since: int = 0
    _rect: Rect = Rect(0, 0, 0, 0)
    """Where it is seen now, and where it went home from."""
    _from: Rect = Rect(0, 0, 0, 0)
    _below: Rect | None = None
    """The place below it."""
    _moving: bool = False

    @property
    def moving(self) -> bool:
        """Whether another frame is due at once, though the hand holds still."""
        return self._moving

    def step(
        self, page: Page, carried: Carried | None, painter: Painter, now: int
    ) -> tuple[Rect, ...]:
        """Move on to now; where the picture changes, in logical pixels."""
        self.left = None
        if carried is None and not self._name:
            return ()
        before = self._seen()
        if carried is not None:
            self._carry(page, carried, painter, now)
        else:
            self._go(page, painter, now)
        return tuple(before ^ self._seen())

    def rest_of(self, page: Page) -> Page:
        """The page without what is lifted from it."""
        if not self._name:
            return page
        return dragging.without(page, self._name)

    def paint(
        self, target: pygame.Surface, painter: Painter, only: pygame.Rect | None = None
    ) -> None:
        """The place below the thing shines, and the thing lies above all, with its shadow."""
        if self._picture is None:
            return
        target.set_clip(only)
        if self._below:
            painter.outlined(target, self._below, BELOW)
        area = painter.render.px(self._edges())
        shown = pygame.transform.smoothscale(self._picture, (max(1, area.w), max(1, area.h)))
        if painter.theme.contrast != "high":
            ink = (*painter.theme.colour(LIFTED.colour), LIFTED.opacity)
            dark = pygame.mask.from_surface(shown).to_surface(setcolor=ink, unsetcolor=(0, 0, 0, 0))
            soft = pygame.transform.box_blur(dark, _SOFT)
            target.blit(soft, area.move(0, round(LIFTED.down * painter.render.scale)))
        target.blit(shown, area)
        target.set_clip(None)

    def _carry(self, page: Page, carried: Carried, painter: Painter, now: int) -> None:
        if carried.name != self._name or self._goes_home:
            self._end()
            self._since = now
        if page is not self._page and not self._take(page, carried.name, painter):
            return
        part = self._part(painter, now)
        hand = dragging.in_hand(self._home, carried)
        there = dragging.landing(page, carried)
        self._below = there.place.rect.meets(there.place.clip) if there else None
        by = carried.now[0] - carried.began[0], carried.now[1] - carried.began[1]
        whole = Rect(self._home.x + by[0], self._home.y + by[1], self._home.w, self._home.h)
        self._rect = _between(whole, hand, part)

    def _take(self, page: Page, name: str, painter: Painter) -> bool:
        """Take the thing up from a page that is new; whether it is there."""
        thing = dragging.named(page, name)
        if thing is None:
            self._end()
            return False
        cut = dragging.alone(page, name, OUTSIDE)
        area = painter.render.px(Rect(0, 0, *cut.size))
        self._picture = pygame.Surface((max(1, area.w), max(1, area.h)), pygame.SRCALPHA)
        painter.paint(self._picture, cut, ground=False)
        self._name, self._page, self._home = name, page, thing.rect
        return True

    def _go(self, page: Page, painter: Painter, now: int) -> None:
        """Home, if that is still where it belongs; else it goes its own way from the hand."""
        if not self._goes_home:
            thing = dragging.named(page, self._name)
            if thing is None or thing.rect != self._home:
                self.left = self._name, self._rect
            self._goes_home, self._since, self._from, self._below = True, now, self._rect, None
        part = self._part(painter, now)
        if self.left or not self._moving:
            self._end()
        elif page is self._page or self._take(page, self._name, painter):
            self._rect = _between(self._from, self._home, part)

    def _part(self, painter: Painter, now: int) -> float:
        part = 1.0 if painter.still else min(1.0, (now - self._since) / _MS)
        self._moving = part < 1
        return 1 - (1 - part) ** 3

    def _end(self) -> None:
        self._name, self._goes_home, self._picture = "", False, None
        self._page, self._below, self._moving = None, None, False

    def _seen(self) -> set[Rect]:
        """All that is not as it is at rest: where it is now, its home and the place below it."""
        if self._picture is None:
            return set()
        edges = self._edges()
        falls = Rect(edges.x, edges.y, edges.w, edges.h + LIFTED.down)
        around = (each.shrunk(-OUTSIDE, -OUTSIDE) for each in (self._home, self._below) if each)
        return {falls, *around}

    def _edges(self) -> Rect:
        edge = OUTSIDE * self._rect.w / max(1.0, self._home.w)
        return self._rect.shrunk(-edge, -edge)


def _between(one: Rect, other: Rect, part: float) -> Rect:
    """The place after this part of the way."""
    ways = ((one.x, other.x), (one.y, other.y), (one.w, other.w), (one.h, other.h))
    return Rect(*(a + (b - a) * part for a, b in ways))
