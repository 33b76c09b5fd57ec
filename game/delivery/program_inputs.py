"""What every program holds, whatever PC it is for: the same words, pictures, pages and time."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game.assembly import BUILT_FOR, today
from game.content.helpline_ages import old_numbers
from game.content.lists import addressed, load_lists
from game.content.problems import errors
from game.content.regions import load_region
from game.delivery.features import PAGE, beside_the_program
from game.delivery.freeze import METHODS, TOP, CannotBuild
from game.delivery.prepare import prepare
from game.delivery.record_methods import record_methods

IN_1980 = 315532800
"""Seconds since 1970: the earliest time a .zip can carry."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the builds for all kinds of PCs start from.

    prepared: fonts, words, pictures and sounds, as `build.spec` takes them in.
    beside: files that are laid beside the program as they are.
    work: a folder for what is made on the way.
    voice: whether texts are read aloud (which voice, depends on the kind of PC).
    when: seconds since 1970, the one time that all files carry.
    """

    languages: tuple[str, ...]
    prepared: Path
    beside: Path
    work: Path
    voice: bool
    when: int

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages to be read aloud. English is always on board, so its voice is, too."""
        return tuple(dict.fromkeys(("en", *self.languages))) if self.voice else ()


def make_inputs(languages: tuple[str, ...], *, voice: bool) -> Inputs:
    """Prepares everything in the work folder. Raises CannotBuild, FontProblem or OSError."""
    work = Path(os.environ.get("LANTERN_BAY_BUILD") or TOP / "build") / "program"
    inputs = Inputs(languages, work / "prepared", work / "beside", work, voice, moment())
    work.mkdir(parents=True, exist_ok=True)
    if said := (
        *too_old(TOP / "levels", date.fromisoformat(today())),
        *prepare(inputs.prepared, languages),
    ):
        raise CannotBuild("\n".join(said))
    (inputs.prepared / "locales" / BUILT_FOR).write_text(" ".join(languages), encoding="utf-8")
    (inputs.prepared / METHODS).write_bytes(record_methods())
    shutil.rmtree(inputs.beside, ignore_errors=True)
    inputs.beside.mkdir()
    who_can_play = beside_the_program(PAGE.read_text(encoding="utf-8"))
    (inputs.beside / PAGE.name).write_text(who_can_play, encoding="utf-8")
    return inputs


def too_old(levels: Path, now: date) -> Iterator[str]:
    """Each helpline that nobody has tried for twelve months: nothing is handed out with it."""
    lists, _ = load_lists(levels, TOP / "assets")
    for path in sorted((levels / "regions").glob("*.yaml")):
        region, _, text = load_region(path, lists)
        if region and text:
            found = addressed(text, [*old_numbers(region, now)])
            yield from map(str, errors(found))


def moment() -> int:
    """The one time all files carry: SOURCE_DATE_EPOCH, else that of the last change, else 1980."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    git = shutil.which("git")
    if git and (TOP / ".git").exists():
        asked = [git, "-C", str(TOP), "log", "-1", "--format=%ct"]
        found = subprocess.run(asked, capture_output=True, text=True).stdout.strip()
        if found.isdigit():
            return int(found)
    return IN_1980
