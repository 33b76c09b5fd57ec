"""Builds for Linux, and tries what was built."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from game.delivery.archive import pack
from game.delivery.linux.program import bare_window, make_program, named
from game.delivery.linux.trial import trial
from game.delivery.program_inputs import Inputs
from game.delivery.progress import Steps
from game.delivery.target import Artefact, Made, TrialRow


@dataclass(frozen=True, slots=True)
class Linux:
    """PCs with Linux (a Target)."""

    name: str = "linux"
    making: int = 2
    trying: int = 2

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        """Why it can't be built here."""
        if not sys.platform.startswith("linux"):
            return ("A build for linux is made on linux.",)
        return ()

    def make(self, inputs: Inputs, out: Path, steps: Steps) -> Made:
        """The archive."""
        steps("Freezing the program for Linux.")
        frozen = make_program(inputs)
        folder = inputs.work / named(inputs.languages)
        shutil.rmtree(folder, ignore_errors=True)
        frozen.rename(folder)
        steps("Packing the .tar.xz.")
        archive = out / f"{folder.name}.tar.xz"
        pack(folder, archive, inputs.when)
        return Made((Artefact(archive, "Linux: unpack it anywhere"),), ())

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        """The archive tried."""
        steps("Freezing a bare window to measure against.")
        bare = bare_window(inputs)
        steps("Trying the .tar.xz.")
        return (trial(made.artefacts[0], inputs.languages[0], bare),)
