"""Game pads: they come and go, and their buttons, hats and sticks have names of their own."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from os import R_OK, access
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from pygame._sdl2.controller import Controller
    from pygame.joystick import JoystickType

_BUTTONS: dict[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "stick-l",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "stick-r",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "l",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "r",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
}
_UNKNOWN = ("a", "b", "x", "y", "l", "r", "back", "start", "stick-l", "stick-r")
"""What the buttons of a pad nobody knows are taken for, in their order."""
_WAYS = {(0, -1): "left", (0, 1): "right", (1, -1): "up", (1, 1): "down"}
"""A stick's axis and side → a way."""
_PUSHED, _RESTED = 0.6, 0.35
"""How far out a stick counts as pushed, and how near the middle as let go: never held, never
twice for one push."""
LOOK_EVERY = 2000
"""Milliseconds between two looks for a first pad."""
_DEVICES = Path("/dev/input")


@dataclass(slots=True)
class Pads:
    """The game pads plugged in. SDL's part for them is started when one may be there: even idle it
    costs.

    Events are enough: a pad that could not be opened, or was never announced, works all the same.
    """

    known: dict[int, "Controller"] = field(default_factory=dict)
    plain: dict[int, "JoystickType"] = field(default_factory=dict)
    _sides: dict[tuple[int, int], int] = field(default_factory=dict)
    _started: bool = False
    _looked: int = -LOOK_EVERY

    def look_out(self, now: int) -> None:
        """Starts listening once a pad may be plugged in."""
        if self._started or now - self._looked < LOOK_EVERY:
            return
        self._looked = now
        if may_be_there():
            self._started = True
            self._start()

    def take(self, event: pygame.event.Event) -> str:
        """The name of the button an event presses, as `ui.keymap` knows it; "" for none."""
        found = ""
        match event.type:
            case pygame.CONTROLLERDEVICEADDED | pygame.JOYDEVICEADDED:
                self._came(event)
            case pygame.JOYDEVICEREMOVED | pygame.CONTROLLERDEVICEREMOVED:
                self._went(event.instance_id)
            case pygame.CONTROLLERBUTTONDOWN:
                found = _BUTTONS.get(event.button, "")
            case pygame.CONTROLLERAXISMOTION:
                found = self._stick(_device(event), event.axis, _share(event.value))
            case _ if _device(event) in self.known:
                pass  # SDL tells of a known pad in both ways
            case pygame.JOYBUTTONDOWN:
                found = _UNKNOWN[event.button] if event.button < len(_UNKNOWN) else ""
            case pygame.JOYAXISMOTION:
                found = self._stick(_device(event), event.axis, event.value)
            case pygame.JOYHATMOTION:
                x, y = event.value
                found = {(-1, 0): "left", (1, 0): "right", (0, 1): "up", (0, -1): "down"}.get(
                    (x, y), ""
                )
        return f"pad-{found}" if found else ""

    def _start(self) -> None:
        try:
            pygame.joystick.init()
            from pygame._sdl2 import controller

            controller.init()
        except (pygame.error, ImportError):
            return  # pads that are plain joysticks still work, or none does: the keys always do

    def _came(self, event: pygame.event.Event) -> None:
        """Opens a pad that was plugged in: as a controller where SDL knows it, else as a
        joystick."""
        at = event.device_index
        try:
            from pygame._sdl2 import controller

            if controller.is_controller(at):
                pad = controller.Controller(at)
                self.known[pad.as_joystick().get_instance_id()] = pad
                return
        except (pygame.error, ImportError):
            pass
        try:
            stick = pygame.joystick.Joystick(at)
            self.plain[stick.get_instance_id()] = stick
        except pygame.error:
            return  # gone again, or not for us

    def _went(self, device: int) -> None:
        self.known.pop(device, None)
        self.plain.pop(device, None)
        self._sides = {key: side for key, side in self._sides.items() if key[0] != device}

    def _stick(self, device: int, axis: int, share: float) -> str:
        """The direction of a stick newly pushed, once after each release; else ""."""
        before = self._sides.get((device, axis), 0)
        if abs(share) < _RESTED:
            self._sides[device, axis] = 0
        elif abs(share) > _PUSHED and before == 0 and axis in (0, 1):
            side = 1 if share > 0 else -1
            self._sides[device, axis] = side
            return _WAYS[axis, side]
        return ""


def may_be_there() -> bool:
    """Whether a pad may be plugged in. On Linux only what we may read can be one: keyboards and
    mice belong to the system; elsewhere nothing tells without asking SDL."""
    if not sys.platform.startswith("linux"):
        return True
    return any(access(path, R_OK) for path in _inputs())


def _inputs() -> Iterator[Path]:
    for pattern in ("js*", "event*"):
        yield from _DEVICES.glob(pattern)


def _device(event: pygame.event.Event) -> int:
    return int(getattr(event, "instance_id", getattr(event, "joy", 0)))


def _share(value: float) -> float:
    """A stick's deflection, −1 to 1; SDL counts a controller's in 32768 steps."""
    return value / 32768 if isinstance(value, int) else value
