"""Turns texts into sounds in a thread of its own: from a recording, else by the engine."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING
from unicodedata import category

import pygame

from game.platform.mixer import Mixer
from game.platform.voices import NoLanguage, NoVoice, speaks
from game.ui.speech_text import clip_id, plain

if TYPE_CHECKING:
    from game.platform.espeak import Espeak, Speech


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be said: its words, in a language, at so many words a minute, for the device that
    was opened so many times."""

    words: tuple[str, ...]
    language: str
    pace: int
    opened: int

    @property
    def text(self) -> str:
        """The words, joined by spaces."""
        return " ".join(map(_as_said, self.words))


@dataclass(frozen=True, slots=True)
class Said:
    """A sound, None when there is none; its length and when each word begins, in milliseconds."""

    asked: Asked
    sound: pygame.mixer.Sound | None = None
    length: int = 0
    starts: tuple[int, ...] = ()

    @property
    def weight(self) -> int:
        """Bytes, nearly: two ears, two bytes each."""
        return self.length * 88


@dataclass(slots=True)
class Speaker:
    """The thread starts with the first text and ends with `close`; whatever happens in it, each
    text gets its answer. `folder`: where the engine is, None when it was left out; `clips`:
    recordings, as LANGUAGE/ID.ogg. `broken`: the engine says nothing; `mute`: the languages that it
    cannot say although their files are there."""

    folder: Path | None
    clips: Path
    mixer: Mixer
    broken: bool = False
    mute: set[str] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)
    _asked: "SimpleQueue[Asked | None]" = field(default_factory=SimpleQueue)
    _done: "SimpleQueue[Said]" = field(default_factory=SimpleQueue)
    _thread: Thread | None = None
    _engine: "Espeak | None" = None
    _owed: Asked | None = None

    @property
    def there(self) -> bool:
        """Whether this copy of the game has the engine."""
        return speaks(self.folder, "en") or self.broken

    def knows(self, language: str) -> bool:
        """Whether something can be said in a language."""
        if not self.broken and language not in self.mute and speaks(self.folder, language):
            return True
        return next((self.clips / language).glob("*.ogg"), None) is not None

    def ask(self, asked: Asked) -> None:
        """Asks for a sound; what was asked for before is dropped."""
        self._owed = asked
        self._asked.put(asked)
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=self._work, name="voice", daemon=True)
            try:
                self._thread.start()
            except RuntimeError as why:  # no more threads: then this text is a silence
                self._complain(f"The voice cannot begin ({why}).")

    def answer(self, seconds: float = 0.0) -> Said | None:
        """The next sound that is ready; None when none came in so many seconds. A thread that has
        ended owes nobody anything: what was asked of it is a silence."""
        try:
            said = self._done.get(timeout=seconds) if seconds else self._done.get_nowait()
        except Empty:
            if self._owed is None or (self._thread and self._thread.is_alive()):
                return None
            said = Said(self._owed)
        if said.asked == self._owed:
            self._owed = None
        return said

    def close(self) -> None:
        """End the thread; what it is making is finished first, which takes a blink."""
        if self._thread is not None:
            self._asked.put(None)
            if self._thread.is_alive():
                self._thread.join(3)
            self._thread = None

    def _work(self) -> None:
        while (asked := self._newest()) is not None:
            self._done.put(self._said(asked))
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    def _said(self, asked: Asked) -> Said:
        """What was asked for, or a silence: nobody waits for a thread that has ended."""
        try:
            return self._recorded(asked) or self._spoken(asked) or Said(asked)
        except Exception as why:  # the thread outlives anything, and tells of it
            self._complain(f"{asked.language}: a text could not be said ({why!r}).")
            return Said(asked)

    def _newest(self) -> Asked | None:
        """The newest request; older ones are dropped."""
        asked = self._asked.get()
        while asked is not None and not self._asked.empty():
            asked = self._asked.get()
        return asked

    def _recorded(self, asked: Asked) -> Said | None:
        path = self.clips / asked.language / f"{clip_id(' '.join(asked.words))}.ogg"
        if not path.is_file():
            return None
        sound = self._loaded(asked, path)
        if sound is None:
            self._complain(f"{path}: this recording cannot be played.")
            return None
        length = round(sound.get_length() * 1000)
        return Said(asked, sound, length, tuple(_shared_out(asked.words, length)))

    def _spoken(self, asked: Asked) -> Said | None:
        if self.broken or asked.language in self.mute or not speaks(self.folder, asked.language):
            return None
        try:
            if self._engine is None:
                from game.platform.espeak import Espeak  # not on the way to the first picture

                assert self.folder is not None  # it speaks
                self._engine = Espeak(self.folder)
            speech = self._engine.speech(asked.text, asked.language, asked.pace)
        except NoVoice as why:
            self.broken = True
            self._complain(str(why))
            return None
        except NoLanguage as why:
            self.mute.add(asked.language)
            self._complain(str(why))
            return None
        length = len(speech.samples) * 500 // speech.rate
        sound = self._loaded(asked, BytesIO(_as_wave(speech)))
        return Said(asked, sound, length, tuple(_starts(asked, speech)))

    def _loaded(self, asked: Asked, source: Path | BytesIO) -> pygame.mixer.Sound | None:
        with self.mixer.lock:
            if asked.opened != self.mixer.opened or pygame.mixer.get_init() is None:
                return None
            try:
                return pygame.mixer.Sound(source)
            except (pygame.error, OSError):
                return None

    def _complain(self, sentence: str) -> None:
        if sentence not in self.problems:
            self.problems.append(sentence)


def _as_said(word: str) -> str:
    """A dash of its own is a pause; the engine would take it for the beginning of the next word."""
    said = plain(word)
    return "," if all(category(letter) == "Pd" for letter in said) else said


def _as_wave(speech: "Speech") -> bytes:
    """The samples as a file, so that the device's own rate and ears are seen to by SDL."""
    import wave  # with a train of old modules, and only needed once something is said

    file = BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(speech.rate)
        written.writeframes(speech.samples)
    return file.getvalue()


def _starts(asked: Asked, speech: "Speech") -> Iterator[int]:
    """When each word begins. The engine tells of characters, and of some words more than once or
    not at all (a dash): such a word begins with the one after it."""
    ends = list(accumulate(len(_as_said(word)) + 1 for word in asked.words))
    found: dict[int, int] = {}
    word = 0
    for moment, character in speech.marks:
        while word < len(ends) - 1 and character >= ends[word]:
            word += 1
        found.setdefault(word, moment)
    last = len(speech.samples) * 500 // speech.rate
    starts = []
    for word in range(len(ends) - 1, -1, -1):
        last = found.get(word, last)
        starts.append(last)
    yield from reversed(starts)


def _shared_out(words: tuple[str, ...], length: int) -> Iterator[int]:
    """When each word of a recording begins, by its share of the letters: nobody marked them."""
    whole = max(1, sum(map(len, words)))
    before = 0
    for word in words:
        yield length * before // whole
        before += len(word)
