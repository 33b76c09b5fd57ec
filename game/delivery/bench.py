"""The game's own figures beside a bare window, in one run, as the ratios and waits that count.

`python3 run.py bench [--quick] [--json FILE]`. Times move from machine to machine; ratios hardly.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from game.delivery.measuring import CannotMeasure, Program, memory, processor_time
from game.delivery.screen import screen

TOP = Path(__file__).parents[2]
LEVEL = "scam-lucky-goat"


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is measured: how often, how long (s), how long a program first settles (s), and how
    many levels are played for their frames."""

    starts: int = 5
    memories: int = 3
    windows: int = 3
    watched: float = 30.0
    settled: float = 12.0  # longer than water and fireflies go on after the last input
    levels: int = 99


QUICK = Amount(starts=3, memories=1, windows=1, watched=10.0, levels=3)


@dataclass(frozen=True, slots=True)
class Figure:
    """One question asked of the game and of what it stands beside; medians decide."""

    name: str
    unit: str
    beside: str
    aim: float
    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratio(self) -> float:
        return median(self.ours) / median(self.theirs)

    @property
    def line(self) -> str:
        """One row of the table."""
        verdict = "ok" if self.ratio <= self.aim else "ABOVE"
        return (
            f"{self.name:<24}{median(self.ours):>9.3f}{median(self.theirs):>9.3f} {self.unit:<4}"
            f"{self.beside:<15}{self.ratio:>6.2f}{self.aim:>7.2f}  {verdict}"
        )

    def shape(self) -> dict[str, object]:
        return {
            "unit": self.unit,
            "game": self.ours,
            self.beside.replace(" ", "-"): self.theirs,
            "ratio": round(self.ratio, 3),
            "aim": self.aim,
        }


@dataclass(frozen=True, slots=True)
class Wait:
    """How long something lets a child wait, beside the same window's cheapest full redraw. `most`
    is what it may take: a bound in milliseconds, for a wait is felt on the very machine."""

    name: str
    ours: float
    plain: float
    most: float

    @property
    def line(self) -> str:
        """One row of the table."""
        verdict = "ok" if self.ours <= self.most else "ABOVE"
        return (
            f"{self.name:<24}{self.ours:>9.1f}{self.plain:>9.1f} {'ms':<4}{'plain redraw':<15}"
            f"{self.ours / self.plain:>6.1f}{self.most:>5.0f}ms  {verdict}"
        )

    def shape(self) -> dict[str, object]:
        return {
            "unit": "ms",
            "game": self.ours,
            "plain-redraw": self.plain,
            "ratio": round(self.ours / self.plain, 2),
            "most": self.most,
        }


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


@dataclass(frozen=True, slots=True)
class Bench:
    """The programs of one run, on one screen."""

    start: Program
    level: Program
    bare: Program
    tick: Program
    amount: Amount
    say: Callable[[str], None]

    def first_frames(self) -> Figure:
        """In rotation, so that a busy moment of the machine meets both. A first start warms up."""
        self.say("starts")
        times: dict[str, list[float]] = {"game": [], "bare": []}
        for turn in range(self.amount.starts + 1):
            for program in (self.bare, self.start):
                taken = program.first_frame()
                if turn:
                    times[program.name].append(taken)
        return Figure(
            "first interactive frame", "s", "bare window", 1.7, *map(tuple, times.values())
        )

    def memories(self) -> Figure:
        """One at a time: what two programs share would count half for each."""
        self.say("memory")
        sizes: dict[str, list[float]] = {"game": [], "bare": []}
        for _ in range(self.amount.memories):
            for program in (self.bare, self.level):
                with program.started(stay=True) as process:
                    time.sleep(3)
                    sizes[program.name].append(memory(process.pid))
        return Figure(
            "memory, a level open", "MiB", "bare window", 2.0, *map(tuple, sizes.values())
        )

    def idle(self) -> Figure:
        """Both at once, so that they share each moment of the machine."""
        self.say("idle")
        used: dict[str, list[float]] = {"game": [], "tick": []}
        for _ in range(self.amount.windows):
            with ExitStack() as stack:
                pids = {
                    program.name: stack.enter_context(program.started(stay=True)).pid
                    for program in (self.tick, self.start)
                }
                time.sleep(self.amount.settled)
                before = {name: processor_time(pid) for name, pid in pids.items()}
                time.sleep(self.amount.watched)
                for name, pid in pids.items():
                    used[name].append(processor_time(pid) - before[name])
        return Figure("processor when idle", "s", "30-tick loop", 1.1, *map(tuple, used.values()))


def programs(env: Mapping[str, str], data: Path) -> tuple[Program, Program, Program, Program]:
    """The game at its title, the game with a level open, the bare window and the loop."""
    python = (sys.executable, "-P", "-m")
    bare = (*python, "game.platform.bare")
    game = (*python, "game", "play", "--data", str(data))
    return (
        Program("game", game, env),
        Program("game", (*game, "--level", LEVEL), env),
        Program("bare", (*bare, "wait"), env),
        Program("tick", (*bare, "tick"), env),
    )


def surroundings() -> dict[str, str]:
    """The environment without what would change a measured program's looks or screen."""
    kept = ("PATH", "HOME", "LANG", "XDG_RUNTIME_DIR", "LANTERN_BAY_BUILD", "SYSTEMROOT")
    env = {name: os.environ[name] for name in kept if name in os.environ}
    return {**env, "PYTHONPATH": str(TOP), "PYTHONUTF8": "1", "SDL_FRAMEBUFFER_ACCELERATION": "0"}


def measure(amount: Amount, say: Callable[[str], None]) -> tuple[str, tuple[Figure | Wait, ...]]:
    """What kind of screen it was, and all figures."""
    with screen() as (shown, kind), tempfile.TemporaryDirectory() as data:
        say(kind)
        env = {**surroundings(), **shown}
        bench = Bench(*programs(env, Path(data)), amount, say)
        ratios = (bench.first_frames(), bench.memories(), bench.idle())
        say("frames")
        return kind, (*ratios, *waits(taken(env, amount.levels)))


def taken(env: Mapping[str, str], levels: int) -> dict[str, list[float]]:
    """What `delivery.frames` says of so many levels, played on one processor core."""
    command = [sys.executable, "-P", "-m", "game.delivery.frames", str(levels)]
    ran = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=False)
    lines = ran.stdout.splitlines()
    if ran.returncode or not lines:
        last = ran.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise CannotMeasure(f"The frames could not be timed: {last[0]}")
    read: dict[str, list[float]] = json.loads(lines[-1])
    return read


def table(figures: Sequence[Figure | Wait], kind: str) -> str:
    """All figures for people."""
    head = f"{'':<24}{'game':>9}{'beside':>9} {'':<4}{'':<15}{'ratio':>6}{'aim':>7}"
    return "\n".join((f"Measured on {kind}.", head, *(figure.line for figure in figures)))


def written(figures: Sequence[Figure | Wait], kind: str) -> str:
    """All figures for programs."""
    shape = {
        "screen": kind,
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "python": platform.python_version(),
        "figures": {figure.name: figure.shape() for figure in figures},
    }
    return json.dumps(shape, indent=2) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; 1 when a figure cannot be had. A ratio above its aim is said, not failed:
    it may be the machine."""
    parser = argparse.ArgumentParser(
        prog="run.py bench",
        description="First frame, memory, idle time, frames and voice beside a bare window.",
        epilog="Example: python3 run.py bench --quick --json figures.json",
    )
    parser.add_argument("--quick", action="store_true", help="a rough answer in about a minute")
    default = Path(os.environ.get("LANTERN_BAY_BUILD") or TOP / "build") / "bench.json"
    parser.add_argument("--json", metavar="FILE", type=Path, default=default)
    chosen = parser.parse_args(arguments)
    if not Path("/proc/self/smaps_rollup").exists():
        print("Only Linux tells what the bench needs to know.", file=sys.stderr)
        return 1
    try:
        kind, figures = measure(QUICK if chosen.quick else Amount(), _progress)
        print(table(figures, kind))
        chosen.json.parent.mkdir(parents=True, exist_ok=True)
        chosen.json.write_text(written(figures, kind), encoding="utf-8")
    except (CannotMeasure, OSError) as why:
        print(why, file=sys.stderr)
        return 1
    print(f"Written to {chosen.json}.")
    return 0


def _progress(what: str) -> None:
    print(f"Measuring: {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
