"""May the game run here, and with which rights?"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from game.content.library import Language
from game.core.health import HealthCheck


def rights(language: Language, program: Path) -> Iterator[HealthCheck]:
    """What keeps programs from running, as far as one that runs can know."""
    words = language.words
    if is_noexec(program):
        message = words("This system starts no programs from the game's folder.", "doctor")
        advice = words("Copy the game to a folder of your own on this computer.", "doctor")
        yield HealthCheck("blocked", "mind", message, advice)
    elif is_marked(Path(sys.executable)):
        message = words("Windows may warn of the game, for it came from the internet.", "doctor")
        advice = words(
            "Click it with the right button, choose Properties, then tick Unblock.", "doctor"
        )
        yield HealthCheck("blocked", "mind", message, advice)
    else:
        message = words("Nothing keeps the game from starting.", "doctor")
        yield HealthCheck("blocked", "good", message)
    if getattr(os, "geteuid", lambda: 1)() == 0:
        message = words("The game runs with all rights of this system. It needs none.", "doctor")
        advice = words("Start it as an ordinary user.", "doctor")
        yield HealthCheck("rights", "mind", message, advice)
    else:
        message = words("The game runs with the rights of an ordinary user.", "doctor")
        yield HealthCheck("rights", "good", message)
    if not os.access(tempfile.gettempdir(), os.W_OK):
        message = words("There is no folder for passing files.", "doctor")
        advice = words("Guests cannot print their cards. Let somebody look at it.", "doctor")
        yield HealthCheck("temporary", "mind", message, advice)


def is_noexec(folder: Path) -> bool:
    """Whether the system refuses to run what lies there."""
    flag = getattr(os, "ST_NOEXEC", 0)
    try:
        return bool(flag) and bool(os.statvfs(folder).f_flag & flag)
    except OSError:
        return False


def is_marked(program: Path) -> bool:
    """Whether Windows remembers that the file came from the internet."""
    return sys.platform == "win32" and Path(f"{program}:Zone.Identifier").exists()
