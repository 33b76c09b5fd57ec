"""Does the clock tell the truth? Nothing that is kept hangs on it."""

from collections.abc import Iterator
from pathlib import Path

from game.content.library import Language
from game.core.health import HealthCheck
from game.doctor.restarts import last_seen

_FIRST, _LAST = "2026-11-01", "2056"
"""This game was made after the first; no PC lives until the last."""


def day(language: Language, data: Path, today: str) -> Iterator[HealthCheck]:
    """The day this PC claims it is, beside what is known."""
    words = language.words
    advice = words(
        "Set the clock, or go on: the game then counts visits instead of days.", "doctor"
    )
    if not _FIRST <= today < _LAST:
        message = words("The clock is wrong: it says {day}.", "doctor", day=today)
        yield HealthCheck("clock", "mind", message, advice)
    elif (before := last_seen(data)) and today < before:
        message = words(
            "The clock went back: it says {day} and has said {before}.",
            "doctor",
            day=today,
            before=before,
        )
        yield HealthCheck("clock", "mind", message, advice)
    else:
        yield HealthCheck("clock", "good", words("The clock says {day}.", "doctor", day=today))
