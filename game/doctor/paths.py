"""Are the names of folders such that every system can use them?"""

import os
from collections.abc import Iterator
from pathlib import Path

from game.content.library import Language
from game.content.problems import visible
from game.core.health import HealthCheck

_LONG = 200
"""Characters: Windows takes 259, and the names of our own files come on top."""


def names(language: Language, data: Path, program: Path) -> Iterator[HealthCheck]:
    """The names of the game's folder and of that of progress."""
    words = language.words
    found = False
    for path in (program.absolute(), data.absolute()):
        said = visible(str(path))
        if len(os.fsencode(path)) > _LONG:
            message = words(
                "The name of this folder is very long: {folder}.", "doctor", folder=said
            )
            advice = words("Move it nearer to the top of the disk.", "doctor")
        elif said != str(path):
            message = words(
                "The name of this folder has signs that are no letters: {folder}.",
                "doctor",
                folder=said,
            )
            advice = words("It works. Other programs may stumble: give it another name.", "doctor")
        else:
            continue
        found = True
        yield HealthCheck(
            "program-path" if path == program else "data-path", "mind", message, advice
        )
    if not found:
        message = words("The names of the folders are fine.", "doctor")
        yield HealthCheck("paths", "good", message)
