"""Builds for Windows (on Linux, with Wine and NSIS) and tries what was built."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from game.delivery.archive import pack_zip
from game.delivery.files_handed_out import Artefact
from game.delivery.program_inputs import Inputs
from game.delivery.progress import Steps
from game.delivery.start_here import remove_folder
from game.delivery.start_here_page import languages_of
from game.delivery.target import Made, TrialRow
from game.delivery.windows import sentences
from game.delivery.windows.installation import Installation
from game.delivery.windows.installer import make_installer, missing_nsis
from game.delivery.windows.parts import windows_parts
from game.delivery.windows.program import bare_window, icon, make_program, named, workplace
from game.delivery.windows.python import wrong_version
from game.delivery.windows.trial import (
    beside_an_open_game,
    levels_played,
    missing_screen,
    start_ratio,
    tells_windows,
    unpack_far_down,
)
from game.delivery.windows.wine import WindowsPc, missing_wine, windows_pc


@dataclass(frozen=True, slots=True)
class Windows:
    """PCs with Windows 10 or later, 64 bits (a Target)."""

    name: str = "windows"
    making: int = 3
    trying: int = 3

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        """Why it can't be built (and tried) here, and what to do about it."""
        for_trying = missing_screen() if tried else ()
        return (*wrong_version(), *missing_wine(), *missing_nsis(), *for_trying)

    def make(self, inputs: Inputs, out: Path, steps: Steps) -> Made:
        """A .zip to be unpacked anywhere, and an installer."""
        steps("Freezing the program for Windows.")
        with windows_pc(workplace(inputs) / "pc") as pc:
            program = make_program(inputs, pc)
            parts = tuple(windows_parts(program, inputs, pc))
        name = named(inputs.languages)
        archive, setup = out / f"{name}.zip", out / f"{name}-setup.exe"
        steps("Packing the .zip.")
        pack_zip(program, archive, inputs.when)
        steps("Making the setup.exe.")
        languages = languages_of(inputs.languages, inputs.prepared / "locales")
        scratch = workplace(inputs) / "nsis"
        make_installer(program, icon(inputs), setup, languages, scratch, inputs.when)
        artefacts = (
            Artefact(archive, sentences.about_archive, remove_folder),
            Artefact(setup, sentences.about_setup, sentences.remove_setup),
        )
        return Made(artefacts, parts, sentences.PROGRESS, sentences.NEEDS)

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        """Both tried, each on a new PC whose owner is not called by ASCII letters."""
        archive, setup = made.artefacts
        steps("Freezing a bare window to measure against.")
        with windows_pc(workplace(inputs) / "pc") as pc:
            bare = bare_window(inputs, pc)
        steps("Trying the .zip.")
        with _new_pc() as pc:
            unpacked = _try_unpacked(pc, archive, inputs.languages[0], bare)
        steps("Trying the setup.exe.")
        with _new_pc() as pc:
            return unpacked, _try_installed(pc, setup, inputs.languages[0], bare)


def _try_unpacked(pc: WindowsPc, archive: Artefact, language: str, bare: Path) -> TrialRow:
    program = unpack_far_down(pc, archive.path)
    tells_windows(program)
    played = levels_played(pc, program, language)
    ratio = start_ratio(pc, program, bare)
    shutil.rmtree(program.parent)
    return TrialRow(archive, ratio, played, removed_cleanly=not Installation(pc).left())


def _try_installed(pc: WindowsPc, setup: Artefact, language: str, bare: Path) -> TrialRow:
    """Installed twice: taken away, progress is kept the first time and removed the second."""
    here = Installation(pc)
    here.install(setup.path)
    played = levels_played(pc, here.program, language)
    ratio = start_ratio(pc, here.program, bare)
    beside_an_open_game(pc, here.program, setup.path)
    here.install(setup.path)  # over itself, as a newer one comes over an older
    here.uninstall(progress="keep")
    here.install(setup.path)
    here.uninstall(progress="remove")
    return TrialRow(setup, ratio, played, removed_cleanly=not here.left())


@contextmanager
def _new_pc() -> Iterator[WindowsPc]:
    with (
        tempfile.TemporaryDirectory(prefix="a school PC ", ignore_cleanup_errors=True) as folder,
        windows_pc(Path(folder), "Zoë ليلى मीरा") as pc,
    ):
        yield pc
