"""How strong is this PC, and what does the game run on?"""

import os
import sqlite3
import sys
from collections.abc import Iterator

from game import __version__
from game.content.library import Language
from game.core.health import HealthCheck
from game.platform.capabilities import sdl_version

_LEAST = 900
"""Megabytes of memory; a PC of one gigabyte keeps some for its screen."""


def strength(language: Language) -> Iterator[HealthCheck]:
    """Processor cores and memory."""
    words, number = language.words, language.number
    cores, memory = os.cpu_count() or 1, _megabytes()
    if memory is None:
        message = words("Processor cores: {cores}.", "doctor", cores=number(cores))
        yield HealthCheck("machine", "good", message)
        return
    message = words(
        "Processor cores: {cores}. Memory: {n} megabytes.",
        "doctor",
        cores=number(cores),
        n=number(memory),
    )
    if memory >= _LEAST:
        yield HealthCheck("machine", "good", message)
        return
    advice = words("It is little: close other programs while the game is played.", "doctor")
    yield HealthCheck("machine", "mind", message, advice)


def versions(language: Language) -> Iterator[HealthCheck]:
    """What the game runs on, for whoever helps from afar."""
    parts = (
        f"Lantern Bay {__version__}",
        f"Python {sys.version.split()[0]}",
        f"SDL {sdl_version()}",
        f"SQLite {sqlite3.sqlite_version}",
        sys.platform,
    )
    message = language.words("Versions: {versions}.", "doctor", versions=", ".join(parts))
    yield HealthCheck("versions", "good", message)


def _megabytes() -> int | None:
    """All memory of the PC; None where the system does not say."""
    if sys.platform == "win32":
        return _windows_megabytes()
    try:
        return int(os.sysconf("SC_PAGE_SIZE")) * int(os.sysconf("SC_PHYS_PAGES")) >> 20
    except (ValueError, OSError, AttributeError):
        return None


def _windows_megabytes() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("whole", ctypes.c_ulonglong),
            ("others", ctypes.c_ulonglong * 6),
        ]

    status = Status(length=ctypes.sizeof(Status))
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows no Windows here
    return status.whole >> 20 if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
