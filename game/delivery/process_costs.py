"""Measures a running program: time to its first picture, memory, processor time."""

import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer

LONGEST_START = 60.0
"""Seconds. A start on a busy machine takes one; after this many nothing will come."""


class CannotMeasure(Exception):
    """A figure could not be had; one sentence says why."""


@dataclass(frozen=True, slots=True)
class Program:
    """What to start. It prints `first-frame` after its first picture when the environment asks."""

    name: str
    command: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)

    @contextmanager
    def started(self, *, stay: bool) -> Iterator["subprocess.Popen[str]"]:
        """The program from its first picture on; ended afterwards, whatever happens."""
        stays = {"LANTERN_BAY_FIRST_FRAME": "stay" if stay else "1"}
        with subprocess.Popen(
            self.command,
            env={**self.env, **stays},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,  # not a file: under Wine a program dies of it
            text=True,
            errors="replace",
        ) as process:
            try:
                if (last := _last_words(process)) is not None:
                    raise CannotMeasure(f"{self.name} showed no picture: {last}")
                yield process
            finally:
                process.kill()

    def first_frame(self) -> float:
        """Seconds from the start to the first picture."""
        began = time.perf_counter()
        with self.started(stay=False):
            return time.perf_counter() - began


def _last_words(process: "subprocess.Popen[str]") -> str | None:
    """None once there is a picture; or else the last line of a program that ended without one, or
    was too slow."""
    assert process.stdout is not None
    last = ""
    enough = Timer(LONGEST_START, process.kill)
    enough.start()
    try:
        for line in process.stdout:
            if line.strip() == "first-frame":
                return None
            last = line.strip() or last
    finally:
        enough.cancel()
    return last or "it said nothing"


def memory(pid: int) -> float:
    """The process's proportional set size (PSS) in MiB: shared pages counted in part."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise CannotMeasure("This system does not tell how much memory a program uses.")


def processor_time(pid: int) -> float:
    """Seconds all threads of a process have used the processor so far."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9
