"""The acceptance test of a packed program: unpacked anywhere, on a PC without Python."""

import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from statistics import median

from game.delivery.archive import size
from game.delivery.process_costs import CannotMeasure, Program
from game.delivery.screen import screen

STARTS = 5


class Failed(Exception):
    """The program does not do what it must; one sentence says what."""


def trial(archive: Path, language: str, bare: Path) -> str:
    """Plays the tour and measures the start beside a frozen bare window; the figures in words.

    Raises Failed when the tour does not go through or makes no pictures.
    """
    with tempfile.TemporaryDirectory(prefix="a school PC ") as place:
        home = Path(place) / "home"
        home.mkdir()
        with tarfile.open(archive) as tar:
            tar.extractall(Path(place) / "on this stick", filter="data")
        folder = next((Path(place) / "on this stick").iterdir())
        pictures = _tour(folder / "lantern-bay", language, home)
        figures = _starts(folder / "lantern-bay", bare / "bare", language, home)
        sizes = f"{size(folder) / 2**20:.1f} MiB, packed {size(archive) / 2**20:.1f} MiB"
    return f"The tour went through: {pictures} pictures.\nSize: {sizes}.\n{figures}"


def empty_pc(home: Path) -> dict[str, str]:
    """An environment with nothing of this one in it: no Python, no settings, an empty PATH."""
    return {"HOME": str(home), "PATH": str(home), "LANG": "C.UTF-8", "SDL_AUDIODRIVER": "dummy"}


def _tour(program: Path, language: str, home: Path) -> int:
    shots = home / "tour"
    done = subprocess.run(
        [str(program), "play", "--tour", str(shots), "--language", language],
        env={**empty_pc(home), "SDL_VIDEODRIVER": "dummy"},
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    print(done.stdout, end="", file=sys.stderr)
    if done.returncode:
        last = done.stdout.strip().splitlines()[-1:] or ["it said nothing"]
        raise Failed(f"The tour of the program failed ({done.returncode}): {last[0]}")
    pictures = len(list(shots.rglob("*.png")))
    if not pictures:
        raise Failed("The tour of the program made no pictures.")
    return pictures


def _starts(program: Path, bare: Path, language: str, home: Path) -> str:
    """Both started in turns, so that a busy moment of the machine meets both."""
    game = (str(program), "play", "--data", str(home / "data"), "--language", language)
    times: dict[str, list[float]] = {"game": [], "bare": []}
    with screen() as (shown, kind):
        env = {**empty_pc(home), **shown, "SDL_FRAMEBUFFER_ACCELERATION": "0"}
        pair = Program("bare", (str(bare),), env), Program("game", game, env)
        for turn in range(STARTS + 1):
            for one in pair:
                taken = _first_frame(one)
                if turn:
                    times[one.name].append(taken)
    ours, theirs = median(times["game"]), median(times["bare"])
    return (
        f"Start to first picture on {kind}: {ours:.2f} s, a bare window {theirs:.2f} s "
        f"({ours / theirs:.2f} times; medians of {STARTS}, {os.cpu_count()} cores)."
    )


def _first_frame(program: Program) -> float:
    try:
        return program.first_frame()
    except CannotMeasure as why:
        raise Failed(str(why)) from None
