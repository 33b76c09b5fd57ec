"""A clean place to try a program in: somebody else's empty home, no network, one core, 1 GB."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_NOBODY = 65534
_MEMORY = 1 << 30
"""Bytes of addresses a program may ask for; what it really uses is far below."""
_NO_NETWORK = ("unshare", "--net", "--")
_AS_NOBODY = ("setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", "--")


@dataclass(frozen=True, slots=True)
class CleanPlace:
    """A folder for one trial, with a name that schools have: blanks, and letters beyond ASCII."""

    folder: Path
    home: Path

    def room(self, name: str) -> Path:
        """An empty folder for something to be installed into."""
        made = self.folder / name
        made.mkdir()
        return made

    def left_behind(self) -> list[Path]:
        """What is still there after all was removed, but for progress and empty rooms."""
        rooms = [path for path in self.folder.iterdir() if path != self.home]
        return sorted(path for room in rooms for path in room.rglob("*"))

    @property
    def env(self) -> Mapping[str, str]:
        """Nothing of this PC: no Python, no settings; PATH leads to an empty folder."""
        return empty_pc(self.home)

    def confined(self, command: Sequence[str]) -> list[str]:
        """The command as somebody else's, cut off from the network and kept small, as far as this
        PC has the tools and the right; what sockets it opens is noted."""
        log = self.home / "sockets.log"
        watched = ("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket", "-o", str(log))
        small = ("taskset", "-c", "0"), ("prlimit", f"--as={_MEMORY}")
        root = (_NO_NETWORK, _AS_NOBODY) if os.geteuid() == 0 else ()
        wanted = [part for part in (*root, *small, watched) if shutil.which(part[0])]
        found = [(str(shutil.which(tool)), *rest) for tool, *rest in wanted]
        return [*(word for part in found for word in part), *command]

    def internet_sockets(self) -> tuple[str, ...] | None:
        """The sockets for a network that were opened here; None when nobody could watch."""
        log = self.home / "sockets.log"
        if not log.is_file():
            return None
        return tuple(line for line in log.read_text().splitlines() if "AF_INET" in line)


def empty_pc(home: Path) -> dict[str, str]:
    """An environment with nothing of this one in it: no Python, no settings, an empty PATH."""
    return {"HOME": str(home), "PATH": str(home), "LANG": "C.UTF-8", "SDL_AUDIODRIVER": "dummy"}


@contextmanager
def clean_place() -> Iterator[CleanPlace]:
    """A place that is gone afterwards, whatever was made of it."""
    with tempfile.TemporaryDirectory(prefix="school PC مدرسة ", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        folder.chmod(0o755)
        home = folder / "home"
        home.mkdir()
        if os.geteuid() == 0:
            os.chown(home, _NOBODY, _NOBODY)
        yield CleanPlace(folder, home)


def read_only(folder: Path) -> None:
    """Nobody may write in the folder from now on."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode & ~0o222)


def run_plainly(
    command: Sequence[str | Path], env: Mapping[str, str] = os.environ
) -> "subprocess.CompletedProcess[str]":
    """Runs something in an environment (this PC's, if none is given) and keeps what it says."""
    return subprocess.run(
        [str(word) for word in command],
        env={**env, "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
