"""The sound device: opened with the first sound, let go, looked for again; its channels."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Lock, Thread
from typing import Literal

import pygame

from game.platform.clock import milliseconds

RATE = 22050
SPEECH = 0
"""The channel that is kept for the voice."""
AGAIN_MS = 3000
"""At the earliest so long after the last look is a missing device looked for once more."""
_CHANNELS = 8
_CLOSING_S = 3.0

State = Literal["shut", "open", "closing", "absent"]
"""Not asked for, in use, being let go, not to be had."""


def in_background(work: Callable[[], None]) -> None:
    """Lets work be done beside the window: a sound server takes up to two seconds to let go."""
    Thread(target=work, name="sound", daemon=True).start()


@dataclass(slots=True)
class Mixer:
    """One device for effects, music and voice.

    opened: how often it was opened; sounds loaded before are void. mono: one ear or two. problems:
    sentences for a grown-up. lock: held by whoever makes a sound, while the device stays. clock:
    milliseconds. beside: does the closing, which may wait; nothing else touches the device then.
    """

    problems: list[str] = field(default_factory=list)
    opened: int = 0
    mono: bool = False
    lock: Lock = field(default_factory=Lock)
    clock: Callable[[], int] = milliseconds
    beside: Callable[[Callable[[], None]], None] = in_background
    state: State = "shut"
    _wished: bool = False
    """Somebody wants to hear something, and there is no device."""
    _tried: int = 0
    _closed: Event = field(default_factory=Event)

    @property
    def open(self) -> bool:
        """Whether sound can be heard now."""
        return self.state == "open" and pygame.mixer.get_init() is not None

    @property
    def broken(self) -> bool:
        """Whether there was no device when one was looked for last."""
        return self.state == "absent"

    def ready(self) -> bool:
        """Whether sound can be heard; a device that nobody asked for yet is opened."""
        if not self.open and self.state in ("shut", "open"):
            self._open()
        return self.open

    def wish(self) -> None:
        """Somebody would like to hear something: a missing device is looked for once more. Nothing
        tells of one that is plugged in while none is open."""
        self._wished = self._wished or self.state == "absent"

    def tend(self, mono: bool) -> None:
        """Looked after as often as the window looks: the ears wanted, and a device for what is
        wished."""
        if mono != self.mono:
            self.mono = mono
            self.reopen()
        if self._wished and self.state in ("shut", "absent"):
            tried_long_ago = self.clock() - self._tried >= AGAIN_MS
            if self.state == "shut" or tried_long_ago:
                self._open()

    def reopen(self) -> None:
        """The device is gone, or another one is wanted: what is left of it is let go, and one is
        looked for as soon as that is done."""
        if self.state == "open":
            self._wished = True
            self.let_go()

    def let_go(self) -> None:
        """Silence at once; other programs can have the device until the next sound."""
        if self.state != "open":
            return
        if pygame.mixer.get_init():
            pygame.mixer.pause()
            pygame.mixer.music.pause()
        self.state = "closing"
        self._closed.clear()
        self.beside(self._close)

    def close(self) -> None:
        """Stops all sound, and waits a little until the device is let go."""
        self.let_go()
        if self.state == "closing":
            self._closed.wait(_CLOSING_S)

    def _close(self) -> None:
        with self.lock:
            pygame.mixer.quit()
        self.state = "shut"
        self._closed.set()

    def _open(self) -> None:
        self._wished = False
        self._tried = self.clock()
        with self.lock:
            try:
                # No changes allowed: in mono, both ears of a recording are to be in the one.
                pygame.mixer.init(RATE, -16, 1 if self.mono else 2, 1024, allowedchanges=0)
            except pygame.error as why:
                self.state = "absent"
                if (sentence := f"There is no sound here ({why}).") not in self.problems:
                    self.problems.append(sentence)
                return
            pygame.mixer.set_num_channels(_CHANNELS)
            pygame.mixer.set_reserved(SPEECH + 1)
        self.opened += 1
        self.state = "open"
