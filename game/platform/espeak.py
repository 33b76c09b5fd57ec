"""Speech synthesis with espeak-ng: from a text to samples and the times of its words."""

import ctypes
from contextlib import ExitStack
from ctypes import POINTER, c_char, c_char_p, c_int, c_short, c_uint, c_void_p
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, ClassVar

from game.platform.short_way import short_way
from game.platform.voices import DATA, NoLanguage, NoVoice, damaged, library, voice_of

_SYNCHRONOUS, _DO_NOT_EXIT = 2, 1 << 15
_BY_CHARACTER, _UTF8 = 1, 1
_RATE, _WORD_EVENT = 1, 1


@dataclass(frozen=True, slots=True)
class Speech:
    """Mono 16-bit samples. marks: milliseconds from the start, and the character reached then."""

    samples: bytes
    rate: int
    marks: tuple[tuple[int, int], ...]


class _Id(ctypes.Union):
    _fields_ = [("number", c_int), ("name", c_char_p), ("string", c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", c_int),
        ("unique", c_uint),
        ("text_position", c_int),
        ("length", c_int),
        ("audio_position", c_int),
        ("sample", c_int),
        ("user_data", c_void_p),
        ("id", _Id),
    ]


_Callback = ctypes.CFUNCTYPE(c_int, POINTER(c_short), c_int, POINTER(_Event))


class Espeak:
    """The engine, loaded from a folder; raises NoVoice where it cannot be.

    The library is one for the whole process and knows no threads: whoever speaks takes it over from
    whoever spoke before, and the next one waits. A damaged file may end the whole program inside
    the library, so that the files are looked at before it reads them.
    """

    _turn: ClassVar[Lock] = Lock()
    _begun: ClassVar["Espeak | None"] = None
    """Whose folder the library has begun with."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._whole: set[str] = set()
        if name := damaged(folder):
            raise NoVoice(f"{folder / DATA / name}: this file of the voice is damaged.")
        try:
            self._lib: Any = ctypes.CDLL(str(folder / library()))
            self._open = ExitStack()
            self._way = self._open.enter_context(short_way(folder / DATA))
        except OSError as why:
            raise NoVoice(f"{folder}: the voice cannot be opened ({why}).") from why
        self._lib.espeak_Initialize.argtypes = [c_int, c_int, c_char_p, c_int]
        self._rate = 0
        self._samples = bytearray()
        self._marks: list[tuple[int, int]] = []
        self._callback = _Callback(self._hear)  # kept: the library calls it for as long as we live
        with Espeak._turn:
            self._begin()

    def _begin(self) -> None:
        """Begins with our folder, where it has begun with another. It must never begin twice."""
        if Espeak._begun is self:
            return
        self._lib.espeak_Terminate()
        Espeak._begun = None
        self._rate = self._lib.espeak_Initialize(_SYNCHRONOUS, 0, self._way, _DO_NOT_EXIT)
        if self._rate <= 0:
            self._open.close()
            raise NoVoice(f"{self._folder / DATA}: the voice's data is missing or broken.")
        Espeak._begun = self

    def speech(self, text: str, language: str, pace: int) -> Speech:
        """A text said in a language, at so many words a minute; raises NoLanguage where that
        language cannot be said, and NoVoice where the engine cannot begin again."""
        with Espeak._turn:
            self._begin()
            return self._said(text, language, pace)

    def _said(self, text: str, language: str, pace: int) -> Speech:
        self._samples, self._marks = bytearray(), []
        self._look_at(language)
        self._lib.espeak_SetSynthCallback(self._callback)
        if self._lib.espeak_SetVoiceByName(voice_of(language).encode()):
            raise NoLanguage(f"The voice does not speak {language}.")
        self._lib.espeak_SetParameter(_RATE, pace, 0)
        data = text.encode(errors="replace")
        done = self._lib.espeak_Synth(
            data, ctypes.c_size_t(len(data) + 1), 0, _BY_CHARACTER, 0, _UTF8, None, None
        )
        if done:
            raise NoLanguage(f"The voice could not say a text in {language}.")
        return Speech(bytes(self._samples), self._rate, tuple(self._marks))

    def _look_at(self, language: str) -> None:
        if language in self._whole:
            return
        if name := damaged(self._folder, language):
            raise NoLanguage(f"{self._folder / DATA / name}: this file of the voice is damaged.")
        self._whole.add(language)

    def close(self) -> None:
        """Frees the engine; nothing can be said afterwards."""
        with Espeak._turn:
            if Espeak._begun is self:
                self._lib.espeak_Terminate()
                Espeak._begun = None
        self._open.close()

    def _hear(self, samples: Any, count: int, events: Any) -> int:
        """The library's callback for each block of samples; an event of type 0 is the last."""
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        at = 0
        while events and events[at].type:
            if events[at].type == _WORD_EVENT:
                self._marks.append((events[at].audio_position, events[at].text_position - 1))
            at += 1
        return 0
