"""The sticks that are plugged in now, as folders a copy can be written to or read from."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

COPIES = "lantern-bay-*.db"
"""What copies are called that `Store.back_up_to` names."""
CLASS_FILES = "lantern-bay-*.class"
"""What class files are called."""
_MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems put what is plugged in."""
_REMOVABLE = 2
"""What GetDriveTypeW of Windows answers for a stick."""
MOST = 6
"""So many sticks, and files of each, are told at most."""


def sticks() -> tuple[Path, ...]:
    """Their folders, in a steady order; only those that can be written to."""
    found = sorted({path for path in _plugged_in() if os.access(path, os.W_OK)})
    return tuple(found[:MOST])


def copies_on(stick: Path) -> tuple[Path, ...]:
    """The copies that lie there, the newest day first, as far as names tell."""
    return _called(stick, COPIES)


def class_files_on(stick: Path) -> tuple[Path, ...]:
    """The class files that lie there, in a steady order."""
    return _called(stick, CLASS_FILES)


def _called(stick: Path, pattern: str) -> tuple[Path, ...]:
    try:
        return tuple(sorted(stick.glob(pattern), reverse=True)[:MOST])
    except OSError:
        return ()


def _plugged_in() -> Iterator[Path]:
    if sys.platform == "win32":
        yield from _drives()
    elif sys.platform == "darwin":
        yield from Path("/Volumes").glob("*")
    else:
        yield from _mounted()


def _mounted(table: Path = Path("/proc/mounts")) -> Iterator[Path]:
    """Mount points by the system's own table, in which a blank is written as \\040."""
    try:
        lines = table.read_bytes().splitlines()
    except OSError:
        return
    for line in lines:
        _, place, *_ = (*line.split(), b"", b"")
        path = os.fsdecode(place.decode("unicode_escape").encode("latin-1"))
        if path.startswith(_MOUNTS):
            yield Path(path)


def _drives() -> Iterator[Path]:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    there = kernel.GetLogicalDrives()
    for at in range(26):
        root = f"{chr(ord('A') + at)}:\\"
        if there >> at & 1 and kernel.GetDriveTypeW(root) == _REMOVABLE:
            yield Path(root)
