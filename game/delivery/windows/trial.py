"""The acceptance test of the files for Windows: installed, started, played and removed again."""

import os
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.delivery.process_costs import Program
from game.delivery.robot_trial import ratio_of_starts, went_through
from game.delivery.screen import screen
from game.delivery.target import Failed
from game.delivery.windows.program import CONSOLE, WINDOWED
from game.delivery.windows.wine import WINDOWS, WindowsPc

LONGEST_PATH = 250
"""Characters. Windows itself ends at 260, unless a setting of the whole PC was changed."""

STILL_IN_USE = 32
"""What setup.nsi ends with when it may not touch the files of a game that is open."""
_MARKS = (b"PerMonitorV2", b"longPathAware", b"asInvoker")
"""It draws by itself at any scale of the screen, may lie under long paths, and needs no rights."""


def missing_screen() -> tuple[str, ...]:
    """Why no window can be opened for a trial, and what to do about it."""
    there = WINDOWS or os.environ.get("DISPLAY") or shutil.which("Xvfb")
    return (
        () if there else ("Xvfb is not installed: `sudo apt install xvfb` on Debian and Ubuntu.",)
    )


@contextmanager
def shown() -> Iterator[dict[str, str]]:
    """What the environment must say for a window to open on that PC."""
    if WINDOWS:
        yield {"SDL_AUDIODRIVER": "dummy"}
        return
    with screen() as (settings, _):  # X11 is Wine's affair: SDL for Windows has never heard of it
        yield {name: value for name, value in settings.items() if value != "x11"}


def tells_windows(program: Path) -> None:
    """Both ways to start it say what Windows must know beforehand. Raises Failed."""
    for name in (CONSOLE, WINDOWED):
        data = (program / f"{name}.exe").read_bytes()
        lacking = [mark for mark in _MARKS if mark not in data]
        if lacking:
            raise Failed(f"{name}.exe does not say {lacking[0].decode()}.")


def levels_played(pc: WindowsPc, program: Path, language: str) -> int:
    """How many levels the robot played in a program's folder. Raises Failed when one went wrong."""
    tour = pc.run(
        program / f"{CONSOLE}.exe",
        *("play", "--tour", pc.named(pc.drive / "tour"), "--language", language),
        SDL_VIDEODRIVER="dummy",
        SDL_AUDIODRIVER="dummy",
    )
    shutil.rmtree(pc.drive / "tour", ignore_errors=True)
    return went_through(tour)


def start_ratio(pc: WindowsPc, program: Path, bare: Path) -> float:
    """Time to the first picture, beside that of a bare window."""
    with shown() as settings:
        env = pc.environment(**settings)
        return ratio_of_starts(
            Program("game", pc.command(program / f"{WINDOWED}.exe"), env),
            Program("bare", pc.command(bare), env),
        )


def beside_an_open_game(pc: WindowsPc, program: Path, setup: Path) -> None:
    """A second start says that the game is open, and an installer leaves its files alone. Raises
    Failed."""
    with shown() as settings:
        first = Program("game", pc.command(program / f"{WINDOWED}.exe"), pc.environment(**settings))
        with first.started(stay=True):
            measured = {**settings, "LANTERN_BAY_FIRST_FRAME": "1"}
            second = pc.run(program / f"{CONSOLE}.exe", "play", **measured)
            again = pc.run(setup, "/S")
    if second.returncode != 1 or "already open" not in second.stdout:
        raise Failed(f"A second start did not say that the game is open: {second.stdout.strip()}")
    if again.returncode != STILL_IN_USE:
        raise Failed(f"Beside an open game {setup.name} ended with {again.returncode}.")


def unpack_far_down(pc: WindowsPc, archive: Path) -> Path:
    """The archive unpacked where its longest path has as many characters as may be; its folder."""
    with zipfile.ZipFile(archive) as packed:
        names = packed.namelist()
        room = LONGEST_PATH - len("C:\\") - len("\\") - max(map(len, names))
        folder = pc.drive / ("a school's stick, লাঠি, عصا " + "x" * 300)[:room]
        packed.extractall(folder)
    return folder / names[0].partition("/")[0]
