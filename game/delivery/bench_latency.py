"""How long frames, levels and the voice let a child wait, from one run of `delivery.frames`."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from statistics import median

from game.delivery.bench_table import Wait
from game.delivery.process_costs import CannotMeasure

FRAME, OPENING, VOICE = 33, 250, 300
"""The most a frame of the tour, a level being opened and a word to be heard may take, in ms."""


def waits(taken: Mapping[str, list[float]]) -> tuple[Wait, ...]:
    """The waits of one run of `delivery.frames`; no row for a voice that is not there."""
    if not (taken["frames"] and taken["plain"]):
        raise CannotMeasure("The tour painted nothing to be timed.")
    plain = median(taken["plain"])
    rows = (
        Wait("frame in the tour, p50", median(taken["frames"]), plain, FRAME),
        Wait("frame in the tour, p99", _share(taken["frames"], 0.99), plain, FRAME),
        Wait("a level opens, median", median(taken["switches"]), plain, OPENING),
    )
    if not taken["voice"]:
        return rows
    return (*rows, Wait("voice, first sample", median(taken["voice"]), plain, VOICE))


def _share(values: Sequence[float], part: float) -> float:
    """The value that this part of all stays below."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def taken(env: Mapping[str, str], levels: int) -> dict[str, list[float]]:
    """What `delivery.frames` says of so many levels, played on one processor core."""
    command = [sys.executable, "-P", "-m", "game.delivery.bench_frames", str(levels)]
    ran = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    lines = ran.stdout.splitlines()
    if ran.returncode or not lines:
        last = ran.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise CannotMeasure(f"The frames could not be timed: {last[0]}")
    read: dict[str, list[float]] = json.loads(lines[-1])
    return read
