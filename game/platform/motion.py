"""Transitions between two pictures: another screen fades in, or spreads from a light that is lit;
things of the same screen glide."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.platform.spreading import spread
from game.ui.geometry import Rect
from game.ui.gestures import duration
from game.ui.nodes import Picture
from game.ui.page import Page, Placed

if TYPE_CHECKING:
    from game.ui.tween import Glide

_MELT_MS = 140
"""How long a change takes: long enough to be followed by the eye, too short to be waited for."""


@dataclass(slots=True)
class Motion:
    """The transition from the last picture to the current one; at rest most of the time.

    Times are milliseconds of the window's clock.
    """

    _screen: str = ""
    _page: Page | None = None
    _shown: Page | None = None
    _glide: "Glide | None" = None
    _old: pygame.Surface | None = None
    _light: Placed | None = None
    """What the new picture spreads from; None where it fades in."""
    _since: int = 0

    def turn(self, surface: pygame.Surface, page: Page, screen: str, now: int, still: bool) -> None:
        """Another page is to be shown; `surface` still shows the one before."""
        before, other = self._page, screen != self._screen
        self._page, self._screen = page, screen
        if page is before:
            return
        self._glide = self._old = None
        if before is None or still:
            return
        from game.ui.tween import glide  # not on the way to the first picture

        self._light = _light(page, before)
        if other or self._light:
            self._old, self._since = surface.copy(), now
        elif (way := glide(before, page)).moves:
            self._glide, self._since = way, now

    def left(self, name: str, rect: Rect) -> None:
        """A hand let go of something at this place: the next picture has it go on from there."""
        from game.ui.dragging import moved  # not on the way to the first picture

        self._page = self._page and moved(self._page, name, rect)

    @property
    def busy(self) -> bool:
        """Whether another frame of the transition is due."""
        return self._glide is not None or self._old is not None

    def page(self, now: int) -> Page:
        """The page as it is to be painted now."""
        assert self._page is not None
        if self._glide is None:
            return self._page
        part = (now - self._since) / self._glide.ms
        if part >= 1:
            self._glide = None
            return self._page
        self._shown = self._glide.at(part)
        return self._shown

    def melt(self, surface: pygame.Surface, now: int) -> None:
        """Shows the last picture over the one just painted: fainter with each frame, or only
        where the light has not come yet."""
        if self._old is None:
            return
        passed, long = now - self._since, _MELT_MS
        if self._light and isinstance(self._light.node, Picture) and self._light.node.gesture:
            long = duration(self._light.node.gesture)
        if passed >= long or self._old.get_size() != surface.get_size():
            self._old = None
        elif self._light:
            scale = surface.get_width() / self._page.size[0] if self._page else 1.0
            x, y = self._light.rect.centre
            spread(surface, self._old, (x * scale, y * scale), passed / long)
        else:
            self._old.set_alpha(round(255 * (1 - passed / long)))
            surface.blit(self._old, (0, 0))

    def settles(self, x: float, y: float) -> bool:
        """Whether a press at a point means the same on the picture shown and on the one that counts
        (a thing that is just gliding away is not pressed by mistake)."""
        if self._glide is None or self._page is None or self._shown is None:
            return True
        shown, meant = self._shown.button_at(x, y), self._page.button_at(x, y)
        return (shown and shown.node) == (meant and meant.node)


def _light(page: Page, before: Page) -> Placed | None:
    """What is lit on a page and was not on the one before, so that the picture spreads from it."""
    known = {placed.key for placed in before.placed if _spreads(placed)}
    return next((p for p in page.placed if _spreads(p) and p.key not in known), None)


def _spreads(placed: Placed) -> bool:
    made = placed.node.gesture if isinstance(placed.node, Picture) else None
    return made is not None and made.name == "spread"
