"""The voice's files for a build: the engine, what all languages need, the chosen dictionaries."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from game.platform.voices import DATA, SHARED, SUMS, checksum, dictionary, library, speaks

_NEEDED = (*SHARED, "lang", "voices")
"""What the engine reads for any language (the rest of the data are other languages' words)."""


class NoEngine(Exception):
    """There is no voice here to be built in; one sentence says what to do."""


def make_voice(
    source: Path | None, target: Path, languages: Sequence[str], system: str = sys.platform
) -> tuple[str, ...]:
    """The voice of these languages in a folder; those it does not speak are returned.

    system: whose library it is, as `sys.platform` calls it.
    Raises NoEngine where there is no voice, OSError where it cannot be written.
    """
    if source is None or not (source / library(system)).is_file():
        raise NoEngine(
            "The voice is not installed: start with `python3 run.py build`, which fetches it, or "
            "leave it out with --without-voice."
        )
    shutil.rmtree(target, ignore_errors=True)
    (target / DATA).mkdir(parents=True)
    shutil.copyfile(source / library(system), target / library(system))
    for name in _NEEDED:
        part, copy = source / DATA / name, target / DATA / name
        if part.is_dir():
            shutil.copytree(part, copy)
        else:
            shutil.copyfile(part, copy)
    spoken = [code for code in languages if speaks(source, code, system)]
    for code in spoken:
        shutil.copyfile(source / DATA / dictionary(code), target / DATA / dictionary(code))
    files = [target / DATA / name for name in (*SHARED, *map(dictionary, spoken))]
    lines = [f"{checksum(file)} {file.name}\n" for file in files]
    (target / DATA / SUMS).write_text("".join(lines), encoding="utf-8")
    return tuple(code for code in languages if code not in spoken)
