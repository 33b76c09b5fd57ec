"""Transitions between two pictures: another screen fades in, things of the same one glide."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame

from game.ui.page import Page

if TYPE_CHECKING:
    from game.ui.tween import Glide

_MELT_MS, _GLIDE_MS = 140, 180
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

        if other:
            self._old, self._since = surface.copy(), now
        elif (way := glide(before, page)).moves:
            self._glide, self._since = way, now

    @property
    def busy(self) -> bool:
        """Whether another frame of the transition is due."""
        return self._glide is not None or self._old is not None

    def page(self, now: int) -> Page:
        """The page as it is to be painted now."""
        assert self._page is not None
        if self._glide is None:
            return self._page
        part = (now - self._since) / _GLIDE_MS
        if part >= 1:
            self._glide = None
            return self._page
        self._shown = self._glide.at(part)
        return self._shown

    def melt(self, surface: pygame.Surface, now: int) -> None:
        """Blends the last screen over the one just painted, fainter with each frame."""
        if self._old is None:
            return
        passed = now - self._since
        if passed >= _MELT_MS:
            self._old = None
            return
        self._old.set_alpha(round(255 * (1 - passed / _MELT_MS)))
        surface.blit(self._old, (0, 0))

    def settles(self, x: float, y: float) -> bool:
        """Whether a press at a point means the same on the picture shown and on the one that counts
        (a thing that is just gliding away is not pressed by mistake)."""
        if self._glide is None or self._page is None or self._shown is None:
            return True
        shown, meant = self._shown.button_at(x, y), self._page.button_at(x, y)
        return (shown and shown.node) == (meant and meant.node)
