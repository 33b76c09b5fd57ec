"""Builds for Linux, and tries what was built."""

import platform
import shutil
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from game.delivery.archive import pack
from game.delivery.files_handed_out import Artefact
from game.delivery.linux import sentences
from game.delivery.linux.deb import make_deb
from game.delivery.linux.glibc import glibc_needed
from game.delivery.linux.parts import linux_parts
from game.delivery.linux.program import bare_window, make_program
from game.delivery.linux.self_extracting import make_self_extracting
from game.delivery.linux.trial import stick_trial, trial
from game.delivery.program_inputs import Inputs
from game.delivery.progress import Steps
from game.delivery.start_here import remove_folder
from game.delivery.start_here_page import languages_of
from game.delivery.target import Made, TrialRow

_TOOLS = {
    "dpkg-deb": "dpkg",
    "objdump": "binutils",
}
"""What making the files needs, and Debian's package with it."""
_TO_TRY = {"xz": "xz-utils"}
"""What trying them needs besides; strace and dosfstools, which make it stricter, may be missing."""


@dataclass(frozen=True, slots=True)
class Linux:
    """PCs with Linux (a Target)."""

    name: str = "linux"
    making: int = 4
    trying: int = 5

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        """Why it can't be built here."""
        if not sys.platform.startswith("linux"):
            return ("A build for linux is made on linux.",)
        tools = _TOOLS | (_TO_TRY if tried else {})
        lacking = {package for tool, package in tools.items() if shutil.which(tool) is None}
        return tuple(
            f"A build for linux needs {package}: `sudo apt install {package}`."
            for package in sorted(lacking)
        )

    def make(self, inputs: Inputs, out: Path, steps: Steps) -> Made:
        """The archive, the package, and the file that unpacks itself."""
        steps("Freezing the program for Linux.")
        program = make_program(inputs)
        parts = tuple(linux_parts(program, inputs))
        languages = languages_of(inputs.languages, inputs.prepared / "locales")
        archive, package, installer = (
            out / f"{program.name}.{ending}" for ending in ("tar.xz", "deb", "run")
        )
        steps("Packing the .tar.xz.")
        pack(program, archive, inputs.when)
        steps("Packing the .deb.")
        glibc = glibc_needed(program)
        make_deb(program, package, languages, glibc, platform.machine(), inputs.when)
        steps("Making the .run, which unpacks itself.")
        make_self_extracting(archive, installer, languages)
        artefacts = (
            Artefact(archive, sentences.about_archive, remove_folder),
            Artefact(
                package,
                sentences.about_package,
                partial(sentences.remove_by, command="sudo apt remove lantern-bay"),
            ),
            Artefact(
                installer,
                partial(sentences.about_installer, name=installer.name),
                partial(sentences.remove_by, command=f"sh {installer.name} --remove"),
            ),
        )
        needs = f"Linux: 64-bit, of 2022 or later (glibc {glibc} or newer), with X11 or Wayland."
        return Made(artefacts, parts, sentences.PROGRESS, needs)

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        """Each in a clean place of its own, and the archive on a stick as well."""
        steps("Freezing a bare window to measure against.")
        bare = bare_window(inputs)
        rows = []
        for artefact in made.artefacts:
            steps(f"Trying {artefact.path.name}.")
            rows.append(trial(artefact, inputs.languages[0], bare))
        steps("Trying it on a stick.")
        print(stick_trial(made.artefacts[0].path, inputs.languages[0]), file=sys.stderr)
        return tuple(rows)
