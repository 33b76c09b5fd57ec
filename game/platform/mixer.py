"""The sound device: opened with the first sound, in one ear or two; who speaks on which channel."""

from dataclasses import dataclass, field
from threading import Lock

import pygame

RATE = 22050
SPEECH = 0
"""The channel that is kept for the voice."""
_CHANNELS = 8


@dataclass(slots=True)
class Mixer:
    """One device for effects, music and voice. No device, or a busy one, means silence, said once
    in `problems`. `opened` counts how often it was opened: sounds loaded before are void."""

    problems: list[str] = field(default_factory=list)
    opened: int = 0
    mono: bool = False
    lock: Lock = field(default_factory=Lock)
    _ready: bool | None = None

    def ready(self) -> bool:
        """Open the device if that was not tried yet; whether it can be heard."""
        if self._ready is None or (self._ready and pygame.mixer.get_init() is None):
            with self.lock:
                self._ready = self._open()
        return self._ready

    @property
    def broken(self) -> bool:
        """Whether it is known that nothing can be heard here."""
        return self._ready is False

    def listen(self, mono: bool) -> None:
        """In one ear or two from now on."""
        if mono != self.mono:
            self.mono = mono
            if self._ready:
                with self.lock:
                    pygame.mixer.quit()
                    self._ready = self._open()

    def close(self) -> None:
        """Silence, and the device is free for others."""
        if self._ready:
            with self.lock:
                pygame.mixer.quit()
            self._ready = None

    def _open(self) -> bool:
        try:
            # No changes allowed: in mono, both ears of a recording are to be in the one.
            pygame.mixer.init(RATE, -16, 1 if self.mono else 2, 1024, allowedchanges=0)
        except pygame.error as why:
            self.problems.append(f"There is no sound here ({why}).")
            return False
        pygame.mixer.set_num_channels(_CHANNELS)
        pygame.mixer.set_reserved(SPEECH + 1)
        self.opened += 1
        return True
