"""A real voice for tests, with a clock that only goes on when it is told to."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from game.content.places import Places
from game.platform.espeak import Espeak
from game.platform.mixer import Mixer
from game.platform.voice import Voice, voice_in
from game.platform.voices import NoVoice

ROOT = Path(__file__).parents[2]


def at_once(work: Callable[[], None]) -> None:
    """For a mixer that lets its device go while the test waits."""
    work()


@dataclass
class Clock:
    now: int = 1000

    def __call__(self) -> int:
        return self.now


def engine() -> Path:
    """Where the engine lies; the test is skipped where there is none."""
    folder = Places(ROOT, ROOT / "build").voice
    if folder is None:
        pytest.skip("espeakng-loader is not installed: the voice was left out")
    try:
        Espeak(folder).close()
    except NoVoice as why:
        pytest.skip(str(why))
    return folder


@dataclass
class Speaking:
    """A voice and what drives it."""

    folder: Path | None
    clips: Path
    clock: Clock = field(default_factory=Clock)
    mixer: Mixer = field(default_factory=lambda: Mixer(beside=at_once))
    made: list[Voice] = field(default_factory=list)

    def voice(self, language: str = "en") -> Voice:
        made = voice_in(self.folder, self.clips, self.mixer)
        made.clock, made.language = self.clock, language
        self.made.append(made)
        return made

    def close(self) -> None:
        """No thread of a test goes on beside the next test."""
        for voice in self.made:
            voice.close()
        self.mixer.close()

    def words(self, voice: Voice) -> list[int]:
        """Each word that is heard, in order, to the end."""
        heard: list[int] = []
        while (word := voice.word()) is not None:
            if not heard or heard[-1] != word:
                heard.append(word)
            self.clock.now += 20
        return heard
