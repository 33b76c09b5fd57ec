"""Installs each file for Linux as a school would, into a clean place, and removes it again."""

import os
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree

from game.delivery.clean_place import CleanPlace, read_only, run_plainly
from game.delivery.target import Failed

Command = tuple[str, ...]
Way = Callable[[Path, CleanPlace], "Iterator[Command]"]
"""Installs the file, gives the command that starts it, and removes it afterwards."""


def archive(file: Path, place: CleanPlace) -> Iterator[Command]:
    """Unpacked by hand into a folder nobody may write to; removed by deleting it."""
    target = place.room("programs")
    with tarfile.open(file) as tar:
        if links := [entry.name for entry in tar if entry.issym() or entry.islnk()]:
            raise Failed(f"{file.name} holds a link, which no stick knows: {links[0]}")
        tar.extractall(target, filter="data")
    read_only(target)
    yield (str(next(target.iterdir()) / "lantern-bay"),)
    for path in (target, *target.rglob("*")):
        if path.is_dir():
            path.chmod(0o755)
    rmtree(target)
    target.mkdir()


def self_extracting(file: Path, place: CleanPlace) -> Iterator[Command]:
    """Installed for one person from a terminal, and removed by the same file."""
    home = place.room("person")
    own = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": ""}
    _must(run_plainly(["sh", file], own).returncode, file)
    entry = (home / ".local/share/applications/lantern-bay.desktop").read_text(encoding="utf-8")
    command = next(line for line in entry.splitlines() if line.startswith("Exec="))
    yield (command.removeprefix("Exec=").strip('"'),)
    _must(run_plainly(["sh", file, "--remove"], own).returncode, file)


def package(file: Path, place: CleanPlace) -> Iterator[Command]:
    """Installed by dpkg into a root of its own, and purged."""
    root = place.room("root")
    known = root / "var/lib/dpkg"
    for name in ("info", "updates"):
        (known / name).mkdir(parents=True)
    (known / "status").touch()
    dpkg = ("dpkg", f"--root={root}", "--force-depends,not-root,bad-path", "--log=/dev/null")
    _must(run_plainly([*dpkg, "--install", file]).returncode, file)
    yield (str(root / "usr/lib/lantern-bay/lantern-bay"),)
    _must(run_plainly([*dpkg, "--purge", "lantern-bay"]).returncode, file)
    rmtree(root / "var")  # dpkg's own notes, which were there before


@contextmanager
def installed(file: Path, place: CleanPlace) -> Iterator[Command]:
    """The file installed in the way its ending asks for, and removed. Raises Failed."""
    ways: dict[str, Way] = {".xz": archive, ".deb": package, ".run": self_extracting}
    yield from ways[file.suffix](file, place)


def _must(code: int, file: Path) -> None:
    if code:
        raise Failed(f"{file.name} could not be installed or removed ({code}).")
