"""The acceptance test of a packed program: unpacked anywhere, on a PC without Python."""

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from statistics import median

from game.delivery.process_costs import CannotMeasure, Program
from game.delivery.screen import screen
from game.delivery.target import Artefact, Failed, TrialRow

STARTS = 5


def trial(archive: Artefact, language: str, bare: Path) -> TrialRow:
    """Plays the tour and measures the start beside a frozen bare window.

    Raises Failed when the tour does not go through or makes no pictures.
    """
    with tempfile.TemporaryDirectory(prefix="a school PC ") as place:
        home = Path(place) / "home"
        home.mkdir()
        with tarfile.open(archive.path) as tar:
            tar.extractall(Path(place) / "on this stick", filter="data")
        folder = next((Path(place) / "on this stick").iterdir())
        played = _tour(folder / "lantern-bay", language, home)
        ratio = _starts(folder / "lantern-bay", bare, language, home)
    return TrialRow(archive, ratio, played, removed_cleanly=not Path(place).exists())


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


def _starts(program: Path, bare: Path, language: str, home: Path) -> float:
    """Both started in turns, so that a busy moment of the machine meets both."""
    game = (str(program), "play", "--data", str(home / "data"), "--language", language)
    times: dict[str, list[float]] = {"game": [], "bare": []}
    with screen() as (shown, _):
        env = {**empty_pc(home), **shown, "SDL_FRAMEBUFFER_ACCELERATION": "0"}
        pair = Program("bare", (str(bare),), env), Program("game", game, env)
        for turn in range(STARTS + 1):
            for one in pair:
                taken = _first_frame(one)
                if turn:
                    times[one.name].append(taken)
    return median(times["game"]) / median(times["bare"])


def _first_frame(program: Program) -> float:
    try:
        return program.first_frame()
    except CannotMeasure as why:
        raise Failed(str(why)) from None
