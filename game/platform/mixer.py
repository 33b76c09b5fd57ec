"""The sound device, opened with the first sound, in mono or stereo; its channels."""

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
        """Whether sound can be heard; the first call opens the device."""
        if self._ready is None or (self._ready and pygame.mixer.get_init() is None):
            with self.lock:
                self._ready = self._open()
        return self._ready

    @property
    def broken(self) -> bool:
        """Whether opening the device has failed."""
        return self._ready is False

    def listen(self, mono: bool) -> None:
        """Switches between mono and stereo."""
        if mono != self.mono:
            self.mono = mono
            if self._ready:
                with self.lock:
                    pygame.mixer.quit()
                    self._ready = self._open()

    def close(self) -> None:
        """Stops all sound and gives the device back to other programs."""
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
