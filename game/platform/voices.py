"""Where the engine of the voice lies, which languages it speaks, whether its files are whole."""

import sys
from pathlib import Path

DATA = "espeak-ng-data"
SHARED = ("phondata", "phonindex", "phontab", "intonations")
"""The files that every language needs."""
SUMS = "sums.txt"
"""Beside them in a build: a checksum and a name a line."""
_FILES = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}
_VOICES = {"pt": "pt-br", "zh": "cmn"}
"""Voices that are called otherwise than their language. English is British here."""


class NoVoice(Exception):
    """Nothing can be said here; one sentence for a grown-up says why."""


class NoLanguage(Exception):
    """One language cannot be said here, others can; one sentence for a grown-up says why."""


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


def checksum(file: Path) -> str:
    """What a file's line in SUMS begins with."""
    import zlib  # not on the way to the first picture

    return f"{zlib.crc32(file.read_bytes()):08x}"


def damaged(folder: Path, language: str = "") -> str:
    """The first file of the voice that is not as it was built: of those that a language needs for
    itself, or all share; "" where all are sound, or nobody wrote down how they were."""
    try:
        lines = (folder / DATA / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return ""
    sums = {name: was for was, _, name in (line.partition(" ") for line in lines)}
    for name in (dictionary(language),) if language else SHARED:
        try:
            if checksum(folder / DATA / name) != sums.get(name):
                return name
        except OSError:
            return name
    return ""
