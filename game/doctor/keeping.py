"""Is progress kept, is it sound, and is there room for more?"""

import shutil
from collections.abc import Iterator
from pathlib import Path

from game.content.library import Language
from game.content.problems import visible
from game.core.health import HealthCheck
from game.storage.examining import examine
from game.storage.folder import Folder
from game.storage.ring import backups
from game.storage.troubles import DATABASE_ERRORS, AlreadyOpen

_LITTLE, _LEAST = 200, 20
"""Megabytes: from here on somebody should make room; from here on backups fail."""


def store(
    language: Language, data: Path, trouble: str | None, *, is_open: bool
) -> Iterator[HealthCheck]:
    """The folder of progress, and the file in it; nothing in it is changed."""
    words = language.words
    folder = visible(str(data))
    elsewhere = words("Choose another folder for progress, such as one on a stick.", "doctor")
    if trouble or not can_write(data):
        message = words("Progress cannot be kept in {folder}.", "doctor", folder=folder)
        yield HealthCheck("store", "bad", message, elsewhere)
        return
    kept = words("Progress is kept in {folder}.", "doctor", folder=folder)
    try:
        found = "ours" if is_open else examine(Folder(data))
    except AlreadyOpen:
        found = "ours"
    except (*DATABASE_ERRORS, OSError):
        found = "damaged"
    match found:
        case "damaged":
            message = words("The file with the progress is damaged.", "doctor")
            advice = words(
                "Start the game: it repairs what it can, and puts the old file aside.", "doctor"
            )
            yield HealthCheck("store", "mind", message, advice)
        case "newer":
            message = words("The progress was made by a newer Lantern Bay.", "doctor")
            advice = words("Start the newer one, or choose another folder.", "doctor")
            yield HealthCheck("store", "bad", message, advice)
        case _:
            yield HealthCheck("store", "good", kept)
    yield _backup(language, data)


def _backup(language: Language, data: Path) -> HealthCheck:
    words = language.words
    try:
        copies = len(backups(Folder(data)))
    except OSError:
        message = words("The folder of the backups cannot be read.", "doctor")
        advice = words("Let somebody with more rights look at the folder.", "doctor")
        return HealthCheck("backup", "bad", message, advice)
    message = words("Backups beside it: {n}.", "doctor", n=language.number(copies))
    return HealthCheck("backup", "good", message)


def space(language: Language, data: Path) -> Iterator[HealthCheck]:
    """The room that is left where progress is kept."""
    words = language.words
    free = shutil.disk_usage(_nearest(data)).free >> 20
    message = words(
        "There are {n} megabytes of room for progress.", "doctor", n=language.number(free)
    )
    if free >= _LITTLE:
        yield HealthCheck("space", "good", message)
        return
    advice = words("Delete what is not needed on this disk, or choose another folder.", "doctor")
    yield HealthCheck("space", "bad" if free < _LEAST else "mind", message, advice)


def can_write(data: Path) -> bool:
    """Whether files can be made there; only trying tells on every system. The folder itself is not
    made."""
    trial = _nearest(data) / ".lantern-bay-can-write"
    try:
        trial.touch()
        trial.unlink()
    except OSError:
        return False
    return True


def _nearest(path: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((each for each in (path, *path.parents) if each.is_dir()), Path.cwd())
