"""A made-up program as small as can be, to pack, install and remove in a moment."""

import shutil
from pathlib import Path

from game.content.catalogue import Language
from game.delivery.icon import ICON
from game.delivery.linux.program import HERE, PRESSED, launcher, named
from game.delivery.start_here_page import languages_of, write_start_here

LANGUAGES = ("ar", "hi")
LOUD = '#!/bin/sh\necho playing "$@"\n'


def made_up_languages(locales: Path) -> tuple[Language, ...]:
    """Arabic, Hindi and English with their words."""
    return languages_of(LANGUAGES, locales)


def made_up_program(place: Path, locales: Path) -> Path:
    """The folder of a program that only says what it was given, laid out like ours."""
    folder = place / named(LANGUAGES)
    inside = folder / "_internal/assets/app"
    inside.mkdir(parents=True)
    shutil.copyfile(ICON, inside / ICON.name)
    (folder / "_internal/base_library.zip").write_bytes(b"parts")
    (folder / "lantern-bay").write_text(LOUD, encoding="utf-8")
    (folder / "lantern-bay").chmod(0o755)
    script = launcher(made_up_languages(locales), "2.17", "x86_64")
    (folder / "start.sh").write_text(script, encoding="utf-8")
    shutil.copyfile(HERE / "pressed.desktop", folder / PRESSED)
    write_start_here(folder, made_up_languages(locales), lambda _: ())
    return folder
