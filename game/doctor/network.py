"""Can a class join this PC: does it listen, has anybody reached it, does Windows trust the network?

Nothing is opened to find out: a class that is open leaves a note beside the progress.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from game.content.library import Language
from game.core.health import HealthCheck
from game.screens.options.grown_ups.class_words import lonely

_ASKS = ("powershell", "-NoProfile", "-Command", "(Get-NetConnectionProfile).NetworkCategory")
_PATIENCE = 15.0
"""Seconds. An old PC takes five to start PowerShell."""


def classes(language: Language, data: Path) -> Iterator[HealthCheck]:
    """The class that is open on this PC, or the last one that was."""
    from game.desk.room.reach import last_class  # only who asks for the doctor needs it

    words, last = language.words, last_class(data)
    if last is None:
        yield HealthCheck("class", "good", words("No class was opened here yet.", "doctor"))
        return
    if last.is_open:
        port = str(last.port)
        message = words("A class is open here and listens (port {port}).", "doctor", port=port)
    else:
        message = words("No class is open here now.", "doctor")
    yield HealthCheck("class", "good", message)
    if not last.lan:
        message = words("Only this computer itself could join it.", "doctor: a class")
        yield HealthCheck("reached", "good", message)
    elif last.reached:
        yield HealthCheck("reached", "good", words("Another device has reached it.", "doctor"))
    else:
        message = words("No other device has reached it yet.", "doctor: a class")
        yield HealthCheck("reached", "mind", message, lonely(words))


def trust(language: Language, ask: Callable[[], str] | None = None) -> Iterator[HealthCheck]:
    """Whether Windows lets other devices of this network reach this PC; elsewhere nobody asks."""
    if ask is None and sys.platform != "win32":
        return
    words, kinds = language.words, (ask or _ask_windows)().lower().split()
    if "public" in kinds:
        message = words("Windows takes this network for a public one.", "doctor")
        advice = words(
            "Children may not be able to join. In the settings of Windows, say that this network "
            "is private.",
            "doctor",
        )
        yield HealthCheck("network", "mind", message, advice)
    elif kinds:
        message = words("Windows takes this network for a private one.", "doctor")
        yield HealthCheck("network", "good", message)
    else:
        message = words("Windows knows of no network just now.", "doctor")
        yield HealthCheck("network", "good", message)


def _ask_windows() -> str:
    """What Windows calls the networks this PC is on; "" where it doesn't say."""
    import subprocess

    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        ran = subprocess.run(
            _ASKS, capture_output=True, text=True, timeout=_PATIENCE, creationflags=no_window
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return ran.stdout
