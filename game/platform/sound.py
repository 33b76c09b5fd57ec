"""Plays the game's few soft sounds and its music, if there is anything to play them on."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Literal

import pygame

from game.core.cues import SoundName
from game.files import read_file
from game.platform.mixer import Mixer
from game.ui.captions import heard_most

MUSIC = "music"
LARGEST = 4 << 20
"""The most bytes of a sound; the longest has a seventieth."""
_FADE_MS = 900
_LATE_MS = 400
"""A sound that could not be heard so soon after its act is not heard any more."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud effects and music are, from 0 (off) to 1. mono: the same in both ears."""

    effects: float = 0.8
    music: float = 0.0
    mono: bool = False


@dataclass(slots=True)
class Sounds:
    """Short sounds by name from a folder of .wav files, and music in the same folder. What is
    missing is silence; the device is opened with the first thing to be heard."""

    folder: Path
    mixer: Mixer = field(default_factory=Mixer)
    _loaded: dict[str, pygame.mixer.Sound | None] = field(default_factory=dict)
    _opened: int = 0
    """The opening of the device that all that is loaded belongs to."""
    _music: float = 0.0
    _playing: bool = False
    _awake: bool = False
    _due: SoundName | Literal[""] = ""
    _due_until: int = 0

    @property
    def problems(self) -> list[str]:
        """What is wrong with the device, in sentences."""
        return self.mixer.problems

    def play(self, names: Sequence[SoundName], how: Loudness) -> None:
        """The one sound that counts of these, and the music as loud as it is to be. Music waits
        for the first sound: a game that nobody has touched yet is silent."""
        self.mixer.tend(how.mono)
        self._awake = self._awake or bool(names)
        if names and how.effects > 0:
            self.mixer.wish()
            self._due, self._due_until = heard_most(names), self.mixer.clock() + _LATE_MS
        if self._due and self.mixer.clock() > self._due_until:
            self._due = ""
        if self._due and self._ready():
            self._play_sound(self._due, how.effects)
            self._due = ""
        if self._awake:
            self._play_music(how.music)

    def forget(self) -> None:
        """Read every sound anew: its file may be there again."""
        self._loaded.clear()

    def rest(self) -> None:
        """Silence at once, for as long as the window is put away; the device is free for others."""
        self._due = ""
        self.mixer.let_go()

    def _ready(self) -> bool:
        """Whether sound can be heard; what was loaded for a device of before is dropped."""
        if not self.mixer.ready():
            return False
        if self._opened != self.mixer.opened:
            self._opened = self.mixer.opened
            self._loaded.clear()
            self._playing, self._music = False, 0.0
        return True

    def _play_sound(self, name: str, loud: float) -> None:
        sound = self._sound(name) or self._sound("tap")
        if sound is not None:
            sound.set_volume(loud)
            sound.play()

    def _play_music(self, loud: float) -> None:
        """Paused where it is not to be heard, and on from there: loading it again would wait for
        the end of a fade."""
        if loud == self._music and self._opened == self.mixer.opened and self.mixer.open:
            return
        if not (self._ready() if loud > 0 else self.mixer.open):
            return
        self._music = loud
        player = pygame.mixer.music
        try:
            if loud > 0 and not self._playing:
                self._playing = True
                _load_music(self.folder / f"{MUSIC}.wav")
                player.set_volume(loud)
                player.play(-1, fade_ms=_FADE_MS)
            elif self._playing:
                player.set_volume(loud)
                player.unpause() if loud > 0 else player.pause()
        except (pygame.error, OSError):
            return  # a missing file is silence

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._loaded:
            try:
                self._loaded[name] = pygame.mixer.Sound(
                    BytesIO(read_file(self.folder / f"{name}.wav", LARGEST))
                )
            except (pygame.error, OSError):
                self._loaded[name] = None
        return self._loaded[name]


def _load_music(path: Path) -> None:
    """Music stays on the disk and is read as it plays: two minutes of it would fill memory. Its
    name is handed over as bytes, since not every folder's name is text."""
    if not path.is_file():
        raise FileNotFoundError(path)
    pygame.mixer.music.load(bytes(path))
