"""Hands for a robot: real events of mouse, finger and keys, taken by the window like a child's."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pygame

from game.platform.window import Window
from game.ui.keys import Key

_CODES: dict[Key, tuple[int, int]] = {
    "tab": (pygame.K_TAB, 0),
    "back-tab": (pygame.K_TAB, pygame.KMOD_LSHIFT),
    "left": (pygame.K_LEFT, 0),
    "right": (pygame.K_RIGHT, 0),
    "up": (pygame.K_UP, 0),
    "down": (pygame.K_DOWN, 0),
    "enter": (pygame.K_RETURN, 0),
    "escape": (pygame.K_ESCAPE, 0),
    "help": (pygame.K_F1, 0),
    "hide": (pygame.K_F2, 0),
    "page-up": (pygame.K_PAGEUP, 0),
    "page-down": (pygame.K_PAGEDOWN, 0),
}


@dataclass(slots=True)
class Hands:
    """Posts an event, lets the window take it, and looks at the picture."""

    window: Window

    def click(self, x: float, y: float, how: Literal["mouse", "finger"] = "mouse") -> None:
        """Press at a point in logical pixels."""
        self.window.look()
        w, h = self.window.surface.get_size()
        scale = w / self.window.game.page.size[0]
        px, py = x * scale, y * scale
        if how == "finger":
            self._post(pygame.FINGERDOWN, x=px / w, y=py / h, dx=0, dy=0, touch_id=1, finger_id=1)
            # SDL sends a mouse event for every finger as well; the window must not count both.
            self._post(pygame.MOUSEBUTTONDOWN, pos=(int(px), int(py)), button=1, touch=True)
            return
        self._post(pygame.MOUSEBUTTONDOWN, pos=(int(px), int(py)), button=1, touch=False)
        self._post(pygame.MOUSEBUTTONUP, pos=(int(px), int(py)), button=1, touch=False)

    def key(self, key: Key) -> None:
        """Press and let go a key."""
        code, mod = _CODES[key]
        self._post(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=0)
        self._post(pygame.KEYUP, key=code, mod=mod, unicode="", scancode=0)

    def picture(self, path: Path | None = None) -> None:
        """Paint what is to be seen, and keep it as a PNG."""
        self.window.show()
        if path is not None:
            pygame.image.save(self.window.surface, path)

    def _post(self, kind: int, **values: object) -> None:
        pygame.event.post(pygame.event.Event(kind, values))
        for event in pygame.event.get():
            self.window.take(event)
