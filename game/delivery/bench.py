"""The benchmark: start, memory and idle time as ratios to a bare window, and waits.

`python3 run.py bench [--quick] [--json FILE]`. Times move from machine to machine; ratios hardly.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from game.delivery.bench_class import figures as class_figures
from game.delivery.bench_latency import (
    bay_views,
    bays,
    collecting,
    collecting_times,
    report_times,
    reports,
    taken,
    waits,
)
from game.delivery.bench_table import Figure, Row
from game.delivery.process_costs import CannotMeasure, Program, memory, processor_time
from game.delivery.screen import screen

TOP = Path(__file__).parents[2]
LEVEL = "scam-lucky-goat"


@dataclass(frozen=True, slots=True)
class Amount:
    """How much is measured: how often, how long (s), how long a program first settles (s), how
    many levels are played for their frames, and how long a class plays (s)."""

    starts: int = 5
    memories: int = 3
    windows: int = 3
    watched: float = 30.0
    settled: float = 12.0  # longer than water and fireflies go on after the last input
    levels: int = 99
    lesson: float = 60.0


QUICK = Amount(starts=3, memories=1, windows=1, watched=10.0, levels=3, lesson=10.0)


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
        """Times to the first picture, the programs in turn, so that a busy machine meets all. The
        first start of each is not counted."""
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
        """Memory of each program running alone: shared pages would count half for each."""
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
        """Processor time of both programs running together, so that a busy machine meets both."""
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
    bare = (*python, "game.platform.bare_window")
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


def measure(amount: Amount, say: Callable[[str], None]) -> tuple[str, tuple[Row, ...]]:
    """What kind of screen it was, and all figures."""
    with screen() as (shown, kind), tempfile.TemporaryDirectory() as data:
        say(kind)
        env = {**surroundings(), **shown}
        bench = Bench(*programs(env, Path(data)), amount, say)
        ratios = (bench.first_frames(), bench.memories(), bench.idle())
        say("frames")
        times = taken(env, amount.levels)
        say("the bay")
        bay = bays(bay_views(env), times["plain"])
        say("a class's reports")
        told = reports(report_times(env), times["plain"])
        say("a thousand hand-ins")
        came = collecting(collecting_times(env), times["plain"])
        say("a class in browsers")
        room = class_figures(amount.lesson)
        return kind, (*ratios, *waits(times), *bay, told, came, *room)


def table(figures: Sequence[Row], kind: str) -> str:
    """All figures for people."""
    head = f"{'':<24}{'game':>9}{'beside':>9} {'':<4}{'':<15}{'ratio':>6}{'aim':>7}"
    return "\n".join((f"Measured on {kind}.", head, *(figure.line for figure in figures)))


def written(figures: Sequence[Row], kind: str) -> str:
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
        description="Start, memory, frames, voice, bay, reports, hand-ins, beside a bare window.",
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
