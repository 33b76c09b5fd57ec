"""Where this PC keeps progress when a grown-up chose another folder than the usual one."""

import os
from pathlib import Path

from game.files import read_file

NAME = "Lantern Bay progress"
"""A folder of this name beside an installed game holds its progress: a stick carries it along."""
_POINTER = "progress-folder"
_LARGEST = 4096


def chosen(config: Path, program: Path | None = None) -> Path | None:
    """The folder chosen for progress; None for the usual one, also when the chosen one is not there
    (a stick that is not plugged in). config: the folder of this user's choices. program: that of
    an installed game."""
    try:
        pointed = Path(os.fsdecode(read_file(config / _POINTER, _LARGEST)))
    except (OSError, ValueError):
        pointed = None
    if pointed is not None and pointed.is_absolute() and pointed.is_dir():
        return pointed
    beside = program / NAME if program is not None else None
    return beside if beside is not None and os.access(beside, os.W_OK) else None


def choose(config: Path, place: Path) -> bool:
    """Keep progress there from the next start on; whether that could be noted."""
    try:
        place.mkdir(parents=True, exist_ok=True)
        config.mkdir(parents=True, exist_ok=True)
        made = config / f"{_POINTER}.new"
        made.write_bytes(os.fsencode(place))
        made.replace(config / _POINTER)
    except OSError:
        return False
    return True
