"""Speech synthesis with espeak-ng: from a text to samples and the times of its words."""

import ctypes
from contextlib import ExitStack
from ctypes import POINTER, c_char, c_char_p, c_int, c_short, c_uint, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    """The engine, loaded from a folder; raises NoVoice where it cannot be. One thread only.

    A damaged file may end the whole program inside the library, so that the files are looked at
    before it reads them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._whole: set[str] = set()
        if name := damaged(folder):
            raise NoVoice(f"{folder / DATA / name}: this file of the voice is damaged.")
        try:
            self._lib: Any = ctypes.CDLL(str(folder / library()))
            self._open = ExitStack()
            way = self._open.enter_context(short_way(folder / DATA))
        except OSError as why:
            raise NoVoice(f"{folder}: the voice cannot be opened ({why}).") from why
        self._lib.espeak_Initialize.argtypes = [c_int, c_int, c_char_p, c_int]
        self._lib.espeak_Terminate()  # it is one for the whole process, and must never begin twice
        self._rate: int = self._lib.espeak_Initialize(_SYNCHRONOUS, 0, way, _DO_NOT_EXIT)
        if self._rate <= 0:
            self._open.close()
            raise NoVoice(f"{folder / DATA}: the voice's data is missing or broken.")
        self._samples = bytearray()
        self._marks: list[tuple[int, int]] = []
        self._callback = _Callback(self._hear)  # kept: the library calls it for as long as we live

    def speech(self, text: str, language: str, pace: int) -> Speech:
        """A text said in a language, at so many words a minute; raises NoLanguage where that
        language cannot be said."""
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
        self._lib.espeak_Terminate()
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
