"""A stick as schools have them (FAT: no links, no rights), or as near to one as this PC allows."""

import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.delivery.clean_place import run_plainly

_BYTES = 256 << 20
_AS_DESKTOPS_DO = "loop,utf8,fmask=0133,dmask=0022"
"""How desktops mount a stick: no file on it has the right to run."""


@contextmanager
def stick(place: Path, *, runs: bool) -> Iterator[tuple[Path, str]]:
    """An empty stick, and in words what it really is. Without `runs` no program at all may run from
    it, which takes root; where that can't be had, the words are empty."""
    point = place / ("stick" if runs else "stick where nothing runs")
    point.mkdir()
    image = place / f"{point.name}.img"
    if _mounted_fat(image, point, runs=runs):
        kind = "a FAT stick"
    elif runs:
        kind = "a folder without rights, for want of a FAT stick"
    elif _mounts("tmpfs", "none", point, "noexec"):
        kind = "a folder where nothing may run, for want of a FAT stick"
    else:
        kind = ""
    try:
        yield point, kind
    finally:
        if point.is_mount():
            run_plainly(["umount", point])


def copy_onto(archive: Path, folder: Path) -> Path:
    """The archive's files as a stick keeps them; the folder they came in."""
    with tarfile.open(archive) as tar:
        for entry in tar:
            if entry.isfile():
                path = folder / entry.name
                path.parent.mkdir(parents=True, exist_ok=True)
                tar.makefile(entry, path)
    return next(folder.iterdir())


def _mounted_fat(image: Path, point: Path, *, runs: bool) -> bool:
    if os.geteuid():
        return False
    with image.open("wb") as file:
        file.truncate(_BYTES)
    try:
        if run_plainly(["mkfs.vfat", "-F", "32", image]).returncode:
            return False
    except FileNotFoundError:  # dosfstools is not everywhere
        return False
    options = _AS_DESKTOPS_DO if runs else f"{_AS_DESKTOPS_DO},noexec"
    return _mounts("vfat", str(image), point, options)


def _mounts(kind: str, what: str, point: Path, options: str) -> bool:
    if os.geteuid():
        return False
    return run_plainly(["mount", "-t", kind, "-o", options, what, point]).returncode == 0
