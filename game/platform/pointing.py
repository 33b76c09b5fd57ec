"""The mouse and the fingers: SDL's events of them become presses and pulls on the page, and things
that are dragged."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import pygame

from game.platform.display import scale_for
from game.ui.pointer import Patience, Pointer, Touch

if TYPE_CHECKING:
    from game.ui.dragging import Carried

EVENTS = frozenset({
    pygame.MOUSEMOTION,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEBUTTONUP,
    pygame.FINGERDOWN,
    pygame.FINGERMOTION,
    pygame.FINGERUP,
})  # fmt: skip
_LEFT, _RIGHT = 1, 3


class Pressed(Protocol):
    """What mouse and fingers need of the game, at points in logical pixels."""

    def under(self, x: float, y: float) -> str: ...
    def hold(self, x: float, y: float, *, aimed: bool) -> bool: ...
    def press(self, x: float, y: float) -> None: ...
    def pull(self, x: float, y: float, by: float) -> None: ...
    def lift(self, began: tuple[float, float], to: tuple[float, float]) -> str: ...
    def drop(self, carried: "Carried") -> bool: ...
    def struck(self, name: str, *, again: bool = False) -> None: ...


class Settles(Protocol):
    """Whether what is seen at a point is what would be pressed there."""

    def settles(self, x: float, y: float) -> bool: ...


@dataclass(slots=True)
class Pointing:
    """What mouse and fingers do to the game.

    SDL sends a marked mouse event for each finger as well; that one is ignored.
    """

    game: Pressed
    motion: Settles
    patience: Patience = field(default_factory=Patience)
    down: str = ""
    """The name of the button that a hand holds down; "" for none."""
    carried: "Carried | None" = None
    """What a hand drags."""
    _pointer: Pointer = field(default_factory=Pointer)
    _aims: bool = False
    """Whether the mouse was moved since it last pressed: one that lies still may be a switch, and
    so may a finger."""

    def take(self, event: pygame.event.Event, pixels: tuple[int, int], now: int) -> bool:
        """Takes an event of `EVENTS` in a window of so many pixels; whether a hand did something
        with it."""
        if getattr(event, "touch", False) is True:
            return False
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == _RIGHT:
            self.game.struck("mouse-right")
            return True
        if getattr(event, "button", _LEFT) != _LEFT:
            return False
        touch = _touch(event, pixels, now)
        match event.type:
            case pygame.MOUSEBUTTONDOWN | pygame.FINGERDOWN:
                self._down(touch)
            case pygame.MOUSEMOTION | pygame.FINGERMOTION:
                return self._moved(touch, event)
            case pygame.MOUSEBUTTONUP | pygame.FINGERUP:
                self._up(touch)
        return True

    def lost(self) -> None:
        """The window is not in front any more: what is down is let go of elsewhere."""
        self._let_go()

    def _let_go(self) -> None:
        self._pointer.lost()
        self.down, self.carried = "", None

    def _down(self, touch: Touch) -> None:
        aimed = self._aims and touch.kind == "mouse"
        self._aims = False
        if not self._pointer.down(touch):
            return
        x, y = touch.x, touch.y
        what = self.game.under(x, y)
        self.down, self.carried = what, None
        if not self.patience.takes((x, y), what, touch.at) or not self.motion.settles(x, y):
            self._let_go()
        elif self.game.hold(x, y, aimed=aimed):
            self._let_go()
            self.patience.acted((x, y), what, touch.at)

    def _moved(self, touch: Touch, event: pygame.event.Event) -> bool:
        if touch.kind == "mouse":
            self._aims = True
            if not getattr(event, "buttons", (0,))[0]:
                if self.carried and self._pointer.is_told_by(touch):
                    self._let_go()  # it was let go of unheard
                return False  # it only passes by
        began, pulled = self._pointer.began, self._pointer.pulls
        by = self._pointer.moved(touch)
        if began is None or not self._pointer.pulls or not self._pointer.is_told_by(touch):
            return False
        self.down, to = "", (touch.x, touch.y)
        if self.carried:
            self.carried = self.carried._replace(now=to)
        elif not pulled and (name := self.game.lift((began.x, began.y), to)):
            from game.ui.dragging import Carried  # not on the way to the first picture

            self.carried = Carried(name, (began.x, began.y), to)
        elif by:
            self.game.pull(began.x, began.y, by)
        return True

    def _up(self, touch: Touch) -> None:
        pressed = self._pointer.up(touch)
        if self._pointer.began is None:
            carried, self.down, self.carried = self.carried, "", None
            if carried:
                self._drop(carried._replace(now=(touch.x, touch.y)), touch)
        if pressed and self.motion.settles(touch.x, touch.y):
            x, y = touch.x, touch.y
            self.patience.acted((x, y), self.game.under(x, y), touch.at)
            self.game.press(x, y)

    def _drop(self, carried: "Carried", touch: Touch) -> None:
        what = self.game.under(touch.x, touch.y)
        if self.motion.settles(touch.x, touch.y) and self.game.drop(carried):
            self.patience.acted((touch.x, touch.y), what, touch.at)


def _touch(event: pygame.event.Event, pixels: tuple[int, int], now: int) -> Touch:
    s = scale_for(pixels)
    if event.type in (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP):
        which = (getattr(event, "touch_id", 0), getattr(event, "finger_id", 0))
        return Touch("finger", which, event.x * pixels[0] / s, event.y * pixels[1] / s, now)
    return Touch("mouse", 0, event.pos[0] / s, event.pos[1] / s, now)
