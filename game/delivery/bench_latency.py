"""Runs the latency benchmarks, each in a process of its own, and reads their figures."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from statistics import median

from game.delivery.bench_table import Wait
from game.delivery.process_costs import CannotMeasure

FRAME, PRESS, OPENING, VOICE, BAY, REPORTS, COLLECTING = 33, 100, 250, 300, 3, 200, 20_000
"""The most a frame in motion, the first picture of a press (a tenth of a second is felt as at
once), a level being opened, a word to be heard, the view of the bay, the reports of a class and a
thousand hand-ins may take, in ms."""


def waits(taken: Mapping[str, list[float]]) -> tuple[Wait, ...]:
    """The waits of one run of `bench_frames`; no row for a voice that is not there."""
    if not (taken["frames"] and taken["plain"]):
        raise CannotMeasure("The tour painted nothing to be timed.")
    plain = median(taken["plain"])
    rows = (
        Wait("frame in motion, p50", median(taken["frames"]), plain, FRAME),
        Wait("frame in motion, p99", _share(taken["frames"], 0.99), plain, FRAME),
        Wait("press to picture, p50", median(taken["presses"]), plain, PRESS),
        Wait("press to picture, p99", _share(taken["presses"], 0.99), plain, PRESS),
        Wait("a level opens, median", median(taken["openings"]), plain, OPENING),
    )
    if not taken["voice"]:
        return rows
    return (*rows, Wait("voice, first sample", median(taken["voice"]), plain, VOICE))


def bays(views: Mapping[str, list[float]], plain: Sequence[float]) -> tuple[Wait, ...]:
    """The waits of one run of `bench_bay`, by how many play-throughs the child has behind her."""
    return tuple(
        Wait(f"bay's view, {played} played", median(times), median(plain), BAY)
        for played, times in views.items()
    )


def reports(taken_: Sequence[float], plain: Sequence[float]) -> Wait:
    """The wait of one run of `bench_reports`."""
    return Wait("a class's reports", median(taken_), median(plain), REPORTS)


def collecting(taken_: Sequence[float], plain: Sequence[float]) -> Wait:
    """The wait of one run of `bench_collecting`."""
    return Wait("a thousand hand-ins", median(taken_), median(plain), COLLECTING)


def _share(values: Sequence[float], part: float) -> float:
    """The quantile: the value that so large a share of them stays below."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def taken(env: Mapping[str, str], levels: int) -> dict[str, list[float]]:
    """What `bench_frames` says of so many levels, played on one processor core."""
    return _said(env, "game.delivery.bench_frames", str(levels))


def bay_views(env: Mapping[str, str]) -> dict[str, list[float]]:
    """What `bench_bay` says."""
    return _said(env, "game.delivery.bench_bay")


def report_times(env: Mapping[str, str]) -> list[float]:
    """What `bench_reports` says."""
    return _said(env, "game.delivery.bench_reports")["reports"]


def collecting_times(env: Mapping[str, str]) -> list[float]:
    """What `bench_collecting` says."""
    return _said(env, "game.delivery.bench_collecting")["collecting"]


def _said(env: Mapping[str, str], program: str, *arguments: str) -> dict[str, list[float]]:
    command = [sys.executable, "-P", "-m", program, *arguments]
    ran = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    lines = ran.stdout.splitlines()
    if ran.returncode or not lines:
        last = ran.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise CannotMeasure(f"{program} could not be timed: {last[0]}")
    read: dict[str, list[float]] = json.loads(lines[-1])
    return read
