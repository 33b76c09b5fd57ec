"""Whoever asks for the doctor: the command, and the game while it is played."""

import argparse
from pathlib import Path

from game.assembly import library_of, places, system_language, today
from game.content.library import Language, Library
from game.content.places import Places
from game.core.health import Examination
from game.doctor.command import answer
from game.doctor.examination import Patient, examined
from game.storage.place import choose
from game.storage.store import Store


def doctor(options: argparse.Namespace, data: Path) -> int:
    """What this PC can do, printed in its own language; the exit code."""
    at = places()
    library = library_of(at)
    language = library.language(system_language(library))
    found = examined(Patient(at, library, data, language, today()))
    text, code = answer(found, language, options.format)
    print(text)
    return code


def while_playing(
    at: Places, library: Library, data: Path, store: Store, language: Language
) -> Examination:
    """The same for a game whose store is open."""
    trouble = store.trouble
    return examined(Patient(at, library, data, language, today(), trouble, is_open=True))


def move_progress(folder: str) -> bool:
    """Keep progress in another folder from the next start on."""
    from platformdirs import user_config_path

    return choose(user_config_path("lantern-bay", appauthor=False), Path(folder))
