"""Plays the game's few soft sounds, if there is anything to play them on."""

from dataclasses import dataclass, field
from pathlib import Path

import pygame


@dataclass(slots=True)
class Sounds:
    """Short sounds by name from a folder of .wav files. No device, a busy one or a missing file
    means silence, said once in `problems`; the device is opened with the first sound."""

    folder: Path
    problems: list[str] = field(default_factory=list)
    _ready: bool | None = None
    _loaded: dict[str, pygame.mixer.Sound | None] = field(default_factory=dict)

    def play(self, names: list[str], *, on: bool) -> None:
        """The first of these sounds that exists; one at a time is enough."""
        if not on or not names or not self._open():
            return
        # What a room says it sounds like wins over the tap that caused it.
        for name in sorted(dict.fromkeys(names), key=lambda n: n == "tap"):
            sound = self._sound(name)
            if sound is not None:
                sound.play()
                return

    def _open(self) -> bool:
        if self._ready is None:
            try:
                pygame.mixer.init(22050, -16, 1, 1024)
                self._ready = True
            except pygame.error as why:
                self.problems.append(f"There is no sound here ({why}).")
                self._ready = False
        return self._ready

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._loaded:
            try:
                self._loaded[name] = pygame.mixer.Sound(self.folder / f"{name}.wav")
            except (pygame.error, OSError):
                self._loaded[name] = None
        return self._loaded[name]
