"""A robot's input: real events of mouse, finger, keys, pad and switch, which the window takes like
a child's."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pygame

from game.platform.window import Window
from game.ui.keys import Key
from game.ui.pointer import NEW_MS, Patience

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
    "read": (pygame.K_r, 0),
    "pause": (pygame.K_p, 0),
    "next-switch": (pygame.K_SPACE, 0),
    "select-switch": (pygame.K_RETURN, 0),
}
PadButton = Literal["a", "b", "x", "y", "up", "down", "left", "right", "start", "back", "l", "r"]
_BUTTONS: dict[PadButton, int] = {
    "a": pygame.CONTROLLER_BUTTON_A,
    "b": pygame.CONTROLLER_BUTTON_B,
    "x": pygame.CONTROLLER_BUTTON_X,
    "y": pygame.CONTROLLER_BUTTON_Y,
    "up": pygame.CONTROLLER_BUTTON_DPAD_UP,
    "down": pygame.CONTROLLER_BUTTON_DPAD_DOWN,
    "left": pygame.CONTROLLER_BUTTON_DPAD_LEFT,
    "right": pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
    "start": pygame.CONTROLLER_BUTTON_START,
    "back": pygame.CONTROLLER_BUTTON_BACK,
    "l": pygame.CONTROLLER_BUTTON_LEFTSHOULDER,
    "r": pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
}


@dataclass(frozen=True, slots=True)
class Posted:
    """An event as the window got it. kind: SDL's. what: the key or button. held: modifier keys. at:
    milliseconds."""

    kind: int
    what: str
    held: int
    at: int


@dataclass(slots=True)
class RobotInput:
    """Posts an event, lets the window take it, and looks at the picture.

    Its clock moves only when it waits. `posted` is everything it did, in order.
    """

    window: Window
    posted: list[Posted] = field(default_factory=list)
    now: int = 0
    _patience: Patience = field(default_factory=Patience)

    def __post_init__(self) -> None:
        self.window.clock = lambda: self.now

    def click(self, x: float, y: float, how: Literal["mouse", "finger"] = "mouse") -> None:
        """Press at a point in logical pixels, and let go."""
        self.window.look()
        w, h = self.window.surface.get_size()
        scale = w / self.window.game.view.page.size[0]
        px, py = x * scale, y * scale
        at, finger = (int(px), int(py)), {"x": px / w, "y": py / h, "dx": 0, "dy": 0}
        # SDL sends mouse events for every finger as well; the window must not count both.
        touch = how == "finger"
        self._in_its_time((x, y) if touch else (at[0] / scale, at[1] / scale))
        for mouse, touched in (
            (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN),
            (pygame.MOUSEBUTTONUP, pygame.FINGERUP),
        ):
            if touch:
                self._post(touched, **finger, touch_id=1, finger_id=1)
            self._post(mouse, pos=at, button=1, touch=touch)

    def key(self, key: Key) -> None:
        """Press and let go a key."""
        if key == "enter":
            self._in_its_time(key)
        code, mod = _CODES[key]
        self._post(pygame.KEYDOWN, key=code, mod=mod, unicode="", scancode=0)
        self._post(pygame.KEYUP, key=code, mod=mod, unicode="", scancode=0)

    def pressed(self, key: Key) -> int:
        """How often a key was pressed so far."""
        code = str(_CODES[key][0])
        return sum(each.kind == pygame.KEYDOWN and each.what == code for each in self.posted)

    def pad(self, button: PadButton) -> None:
        """Press and let go a button of a game pad."""
        if button == "a":
            self._in_its_time(button)
        for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            self._post(kind, button=_BUTTONS[button], instance_id=0)

    def _in_its_time(self, where: tuple[float, float] | str) -> None:
        """Waits as a hand does that looks at the answer before it presses again."""
        if not self._patience.takes(where, "", self.now):
            self.wait(NEW_MS)
        self._patience.acted(where, "another", self.now)

    def wait(self, ms: int) -> None:
        """Moves the clock on by so many milliseconds, without waiting."""
        self.now += ms
        self.window.pass_time()

    def picture(self, path: Path | None = None) -> None:
        """Paints the picture and saves it as a PNG where a path is given."""
        self.window.show()
        if path is not None:
            pygame.image.save(self.window.surface, path)

    def _post(self, kind: int, **values: object) -> None:
        what = str(values.get("key", values.get("button", "")))
        held = values.get("mod", 0)
        assert isinstance(held, int)
        self.posted.append(Posted(kind, what, held, self.now))
        pygame.event.post(pygame.event.Event(kind, values))
        for event in pygame.event.get():
            self.window.take(event)
