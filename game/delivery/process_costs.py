"""Measures a running program: time to its first picture, memory, processor time."""

import subprocess
import tempfile
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
        with (
            tempfile.TemporaryFile("w+") as said,
            subprocess.Popen(
                self.command,
                env={**self.env, **stays},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            ) as process,
        ):
            try:
                if not _shown(process):
                    said.seek(0)
                    last = said.read().strip().splitlines()[-1:] or ["it said nothing"]
                    raise CannotMeasure(f"{self.name} showed no picture: {last[0]}")
                yield process
            finally:
                process.kill()

    def first_frame(self) -> float:
        """Seconds from the start to the first picture."""
        began = time.perf_counter()
        with self.started(stay=False):
            return time.perf_counter() - began


def _shown(process: "subprocess.Popen[str]") -> bool:
    """Wait for the first picture; false when the program ended, or was too slow, without one."""
    assert process.stdout is not None
    enough = Timer(LONGEST_START, process.kill)
    enough.start()
    try:
        return any(line.strip() == "first-frame" for line in process.stdout)
    finally:
        enough.cancel()


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
