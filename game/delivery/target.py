"""What is asked of every kind of PC the game is built for: make its files, and try each of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from game.delivery.files_handed_out import Artefact
from game.delivery.program_inputs import Inputs
from game.delivery.program_parts import Part
from game.delivery.progress import Steps


@dataclass(frozen=True, slots=True)
class Made:
    """What came of building for one kind of PC: the files, and what is inside their program.

    progress: the folder it keeps progress in, as people there write it; "" where it is in none.
    needs: what it asks of the system, one English sentence.
    """

    artefacts: tuple[Artefact, ...]
    parts: tuple[Part, ...]
    progress: str
    needs: str


@dataclass(frozen=True, slots=True)
class TrialRow:
    """What a trial found. start_ratio: time to the first picture, beside a frozen bare window's;
    None where no window is opened. removed_cleanly: None where nothing is installed."""

    artefact: Artefact
    start_ratio: float | None
    levels_played: int
    removed_cleanly: bool | None


class Failed(Exception):
    """The program does not do what it must; one sentence says what."""


class Target(Protocol):
    """One kind of PC, such as those with Linux."""

    @property
    def name(self) -> str:
        """As it is written behind `--for`."""

    @property
    def making(self) -> int:
        """How many steps `make` takes, for whoever waits."""

    @property
    def trying(self) -> int:
        """How many steps all trials take together."""

    def missing(self, *, tried: bool) -> tuple[str, ...]:
        """Why it can't be built (and tried) here, in sentences that end with the way out."""

    def make(self, inputs: Inputs, out: Path, steps: Steps) -> Made:
        """The files for these PCs in the folder `out`. Raises CannotBuild."""

    def try_them(self, made: Made, inputs: Inputs, steps: Steps) -> tuple[TrialRow, ...]:
        """Each file installed, started, played and removed in a clean place. Raises Failed."""
