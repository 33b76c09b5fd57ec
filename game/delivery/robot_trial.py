"""Plays an installed program by robot, and measures its start beside a frozen bare window."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from game.delivery.clean_place import CleanPlace
from game.delivery.process_costs import CannotMeasure, Program
from game.delivery.screen import screen
from game.delivery.target import Failed

STARTS = 5
_PLAYED = re.compile(r"^[a-z0-9-]+: ok$", re.MULTILINE)
"""What the tour says of a level that went through."""


def levels_played(command: Sequence[str], language: str, place: CleanPlace) -> int:
    """Plays the whole tour; how many levels went through.

    Raises Failed when anything did not go, or a socket for a network was opened.
    """
    shots = place.home / "tour"
    done = subprocess.run(
        place.confined([*command, "play", "--tour", str(shots), "--language", language]),
        env={**place.env, "SDL_VIDEODRIVER": "dummy"},
        cwd=place.home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    played = went_through(done)
    if not any(shots.rglob("*.png")):
        raise Failed("The tour of the program made no pictures.")
    if sockets := place.internet_sockets():
        raise Failed(f"The program opened a socket for a network: {sockets[0]}")
    if place.internet_sockets() is None:
        print("Without strace nobody watched for sockets.", file=sys.stderr)
    return played


def went_through(tour: "subprocess.CompletedProcess[str]") -> int:
    """How many levels a tour went through, by what it said. Raises Failed when it stopped."""
    if tour.returncode:
        last = tour.stdout.strip().splitlines()[-1:] or ["it said nothing"]
        raise Failed(f"The tour of the program failed ({tour.returncode}): {last[0]}")
    return len(_PLAYED.findall(tour.stdout))


def start_ratio(command: Sequence[str], bare: Path, place: CleanPlace) -> float:
    """Time to the first picture as a double click starts it, beside the bare window's: medians,
    both started in turns, so that a busy moment of the machine meets both."""
    with screen() as (shown, _):
        env = {**place.env, **shown, "SDL_FRAMEBUFFER_ACCELERATION": "0"}
        return ratio_of_starts(Program("game", tuple(command), env), Program("bare", (str(bare),), env))


def ratio_of_starts(game: Program, bare: Program) -> float:
    """Medians of both; the first start of each is not counted."""
    times: dict[str, list[float]] = {"game": [], "bare": []}
    for turn in range(STARTS + 1):
        for one in (bare, game):
            taken = _first_frame(one)
            if turn:
                times[one.name].append(taken)
    return median(times["game"]) / median(times["bare"])


def _first_frame(program: Program) -> float:
    try:
        return program.first_frame()
    except CannotMeasure as why:
        raise Failed(str(why)) from None
