"""Where the engine of the voice lies and which languages it speaks; opens nothing."""

import sys
from pathlib import Path

DATA = "espeak-ng-data"
_FILES = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}
_VOICES = {"pt": "pt-br", "zh": "cmn"}
"""Voices that are called otherwise than their language. English is British here."""


class NoVoice(Exception):
    """Nothing can be said here; one sentence for a grown-up says why."""


def library(system: str = sys.platform) -> str:
    """What the engine's library is called on a system."""
    return _FILES.get(system, "libespeak-ng.so")


def voice_of(language: str) -> str:
    """What the engine calls the voice of a language."""
    return _VOICES.get(language, language)


def dictionary(language: str) -> str:
    """The file that holds the words of a language."""
    return f"{voice_of(language).partition('-')[0]}_dict"


def speaks(folder: Path | None, language: str, system: str = sys.platform) -> bool:
    """Whether the engine lies there and knows the language."""
    if folder is None or not (folder / library(system)).is_file():
        return False
    return (folder / DATA / dictionary(language)).is_file()
