"""Keeps the window's picture true: whole after a change, and only the part where little moves."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pygame

from game.platform.living import Living
from game.platform.motion import Motion
from game.platform.painter import Painter
from game.platform.played import Shown
from game.ui.geometry import Rect
from game.ui.looks import GIVES, OUTSIDE
from game.ui.page import Page
from game.ui.speech_text import Lit

if TYPE_CHECKING:
    from game.platform.lifting import Lifting
    from game.ui.dragging import Carried

_BLUR = 2.0
"""How far the soft edge of a turned drawing may stand out, in logical pixels."""
GIVEN_MS = 120
"""So long a button is seen to give that was pressed by a key, a switch or a quick tap."""


@dataclass(frozen=True, slots=True)
class Hand:
    """What hands do now: the name of the button one holds down, when any did something last, and
    what one drags."""

    down: str = ""
    last_input: int = 0
    carried: "Carried | None" = None


@dataclass(slots=True)
class Frames:
    """The picture of now on a surface. Times are milliseconds of the window's clock."""

    motion: Motion = field(default_factory=Motion)
    living: Living = field(default_factory=Living)
    _lifting: "Lifting | None" = None
    """What is dragged; None until anything was."""
    _spoken: Lit | None = None
    _down: str = ""
    """The button that is seen held down."""
    _given: tuple[str, int] = ("", 0)
    """The button that was pressed last, and until when it is seen to give."""

    @property
    def busy(self) -> bool:
        """Whether another frame is due at once."""
        lifts = self._lifting is not None and self._lifting.moving
        return self.motion.busy or self.living.moving or lifts

    def show(
        self,
        surface: pygame.Surface,
        shown: Shown,
        painter: Painter,
        screen: str,
        now: int,
        hand: Hand,
    ) -> bool:
        """Paints what has changed since the last time; whether that was the whole picture. screen:
        the name of the screen that is shown."""
        down = self._held(shown, now, hand.down)
        lifted = self._lift(shown.page, hand.carried, painter, now)
        if shown.fresh:
            shown.fresh = False
            self.motion.turn(surface, shown.page, screen, now, painter.still)
            self.living.turn(shown.page, now, painter.still)
            whole = True
        else:
            whole = self.motion.busy
        moved = self.living.step(now, hand.last_input, shown.spoken, painter.render.pictures.source)
        if whole:
            self._down, self._spoken = down, shown.spoken
            self._paint(surface, shown, painter, now)
            return True
        areas = [painter.render.px(area.shrunk(-_BLUR, -_BLUR)) for area in (*moved, *lifted)]
        areas += self._other_word(shown, painter)
        areas += self._other_button(shown, painter, down)
        if areas:
            seen = [area.clip(surface.get_rect()) for area in areas]
            for area in seen:
                self._paint_part(surface, shown, painter, area)
            pygame.display.update(seen)
        return False

    def _held(self, shown: Shown, now: int, held: str) -> str:
        """The button that is to be seen held down."""
        if shown.given:
            if at := shown.page.named(shown.given):
                self.living.done = at.rect.centre, now
            if shown.given != self._down:  # it has not been seen to give yet
                self._given = shown.given, now + GIVEN_MS
            shown.given = ""
        return held or (self._given[0] if now < self._given[1] else "")

    def _other_word(self, shown: Shown, painter: Painter) -> list[pygame.Rect]:
        """Where the word stands that was read aloud, and the one that is."""
        before, self._spoken = self._spoken, shown.spoken
        if before == self._spoken:
            return []
        found = (painter.area_of(shown.page, lit) for lit in (before, self._spoken) if lit)
        return [area for area in found if area]

    def _other_button(self, shown: Shown, painter: Painter, down: str) -> list[pygame.Rect]:
        """Where the button stands that is let go of, and the one that is held down."""
        before, self._down = self._down, down
        if before == down:
            return []
        found = (placed for placed in shown.page.placed if placed.name in (before, down))
        return [painter.render.px(_gives(placed.rect)) for placed in found if placed.name]

    def _lift(
        self, page: Page, carried: "Carried | None", painter: Painter, now: int
    ) -> tuple[Rect, ...]:
        """Where the picture changes by what is dragged, in logical pixels."""
        if self._lifting is None:
            if carried is None:
                return ()
            from game.platform.lifting import Lifting  # not on the way to the first picture

            self._lifting = Lifting()
        areas = self._lifting.step(page, carried, painter, now)
        if self._lifting.left:
            self.motion.left(*self._lifting.left)
        return areas

    def _paint(self, surface: pygame.Surface, shown: Shown, painter: Painter, now: int) -> None:
        self._put(surface, self.motion.page(now), shown, painter)
        self.motion.melt(surface, now)
        pygame.display.flip()

    def _paint_part(
        self, surface: pygame.Surface, shown: Shown, painter: Painter, area: pygame.Rect
    ) -> None:
        if area.w and area.h:
            self._put(surface, shown.page, shown, painter, area)

    def _put(
        self,
        surface: pygame.Surface,
        page: Page,
        shown: Shown,
        painter: Painter,
        only: pygame.Rect | None = None,
    ) -> None:
        """The page, and above it what is dragged."""
        page = self._lifting.rest_of(page) if self._lifting else page
        poses, down = self.living.poses, self._down
        painter.paint(surface, page, shown.lit, shown.spoken, only, poses=poses, down=down)
        if self._lifting:
            self._lifting.paint(surface, painter, only)


def _gives(rect: Rect) -> Rect:
    """All the room of a button, with its shadow, pushed down or not."""
    return rect.shrunk(-OUTSIDE, -OUTSIDE - GIVES)
