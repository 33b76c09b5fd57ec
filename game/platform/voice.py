"""Reads aloud: asks the speaker in its thread, plays what comes, and knows which word is heard."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Literal

import pygame

from game.platform.clock import milliseconds
from game.platform.lru_cache import LruCache
from game.platform.mixer import SPEECH, Mixer
from game.platform.speaker import Asked, Said, Speaker

Trouble = Literal["", "left-out", "no-language", "broken", "no-sound"]
"""Why nothing can be read aloud; "" when it can."""

CACHE_BYTES = 6 << 20
PATIENCE_MS = 5000
"""A page of words is ready in a tenth of a second; the first one may read from a slow stick."""
_PACES = {"slow": 120, "usual": 155, "fast": 190}
"""Words a minute."""


@dataclass(slots=True)
class Voice:
    """Says one phrase at a time, and never lets anybody wait for it.

    clock: milliseconds that only go on. `waited`: seconds from asking to the first sample,
    for whoever measures.
    """

    speaker: Speaker
    mixer: Mixer
    clock: Callable[[], int] = milliseconds
    language: str = "en"
    pace: str = "usual"
    loud: float = 1.0
    waited: float = 0.0
    _kept: LruCache[Asked, Said] = field(default_factory=lambda: LruCache(CACHE_BYTES))
    _known: tuple[tuple[str, bool, bool, int], Trouble] | None = None
    """What was found out last: this is asked many times a second."""
    _wanted: Asked | None = None
    _since: float = 0.0
    _learning: Asked | None = None
    _asked_at: int = 0
    _heard: Said | None = None
    _began: int = 0

    def trouble(self, language: str) -> Trouble:
        """Why this language cannot be read aloud on this PC; nothing is opened to find out."""
        speaker = self.speaker
        state = (language, self.mixer.broken, speaker.broken, len(speaker.mute))
        if self._known is None or self._known[0] != state:
            self._known = (state, self._trouble(language))
        return self._known[1]

    def _trouble(self, language: str) -> Trouble:
        if self.mixer.broken:
            return "no-sound"
        if self.speaker.knows(language):
            return ""
        if self.speaker.broken:
            return "broken"
        return "no-language" if self.speaker.there else "left-out"

    @property
    def problems(self) -> list[str]:
        """What went wrong, in sentences for a grown-up."""
        return self.speaker.problems

    def say(self, words: Sequence[str]) -> None:
        """Starts to say this; what was being said breaks off."""
        self.hush()
        self.mixer.wish()
        self._since, self._asked_at = perf_counter(), self.clock()
        pace = _PACES.get(self.pace, _PACES["usual"])
        self._wanted = Asked(tuple(words), self.language, pace, 0)
        self._ask()

    def _ask(self) -> None:
        """Asks for what is wanted as soon as there is a device, and for each device anew."""
        if not self.mixer.ready():
            if self.mixer.broken:
                self._wanted = None
            return
        if self._wanted is None or self._wanted.opened == self.mixer.opened:
            return
        self._wanted = replace(self._wanted, opened=self.mixer.opened)
        known = self._kept.get(self._wanted)
        if known is not None:
            self._play(known)
        else:
            self.speaker.ask(self._wanted)

    def learn(self, words: Sequence[str]) -> None:
        """Makes a text ready while nothing else is said, so that it can be said from memory."""
        if self._wanted is not None or not self.mixer.opened or self._trouble(self.language):
            return
        self._take()
        asked = self._asked(words)
        if self._kept.get(asked) is None and self._learning != asked:
            self._learning = asked
            self.speaker.ask(asked)

    def _asked(self, words: Sequence[str]) -> Asked:
        pace = _PACES.get(self.pace, _PACES["usual"])
        return Asked(tuple(words), self.language, pace, self.mixer.opened)

    def hush(self) -> None:
        """Silence at once."""
        self._wanted = None
        if self._heard is not None:
            self._heard = None
            if self.mixer.open:
                pygame.mixer.Channel(SPEECH).stop()

    def word(self) -> int | None:
        """The word that is heard now, -1 before the first; None when all is said, or nothing can
        be: a text that has not come in PATIENCE_MS is not waited for."""
        if self._heard is None:
            return self._before_the_first()
        passed = self.clock() - self._began
        if passed >= self._heard.length or not self.mixer.open:
            self.hush()
            return None
        return bisect_right(self._heard.starts, passed) - 1

    def _before_the_first(self) -> int | None:
        if self._wanted is not None:
            self._ask()
            self._take()
        if self._wanted is not None and self.clock() - self._asked_at >= PATIENCE_MS:
            self.hush()
        return None if self._wanted is None else -1

    def wait(self, seconds: float = 10.0) -> None:
        """For tests and measuring: until what was asked for is there."""
        while self._wanted is not None and self._heard is None:
            said = self.speaker.answer(seconds)
            if said is None:
                return
            self._arrived(said)

    def close(self) -> None:
        """Nothing more is said."""
        self.hush()
        self.speaker.close()

    def _take(self) -> None:
        while self.mixer.open and (said := self.speaker.answer()) is not None:
            self._arrived(said)

    def _arrived(self, said: Said) -> None:
        self._kept.keep(said.asked, said, max(1, said.weight))
        if said.asked == self._wanted and self._heard is None:
            self._play(said)

    def _play(self, said: Said) -> None:
        self.waited = perf_counter() - self._since
        if said.sound is None or said.asked.opened != self.mixer.opened:
            self._wanted = None  # nothing to be heard: on to the next
            return
        said.sound.set_volume(self.loud)
        pygame.mixer.Channel(SPEECH).play(said.sound)
        self._heard, self._began = said, self.clock()


def voice_in(folder: Path | None, clips: Path, mixer: Mixer) -> Voice:
    """The voice from the engine in a folder (None: left out) and the recordings in another."""
    return Voice(Speaker(folder, clips, mixer), mixer)
