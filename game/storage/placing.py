"""How a file is put in place so that a power cut, and a program that holds it, do no harm."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import sleep
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
PAUSES = (0.05, 0.15, 0.3, 0.5, 1.0)
"""Seconds between tries when a file is held: a virus scanner lets go of it within two."""


def patiently(act: Callable[P, T], *args: P.args, **more: P.kwargs) -> T:
    """Does something to a file, again a little later when another program holds it; the error of
    the last try is raised."""
    for pause in PAUSES:
        try:
            return act(*args, **more)
        except PermissionError:
            sleep(pause)
    return act(*args, **more)


def move(path: Path, place: Path) -> None:
    """Rename a file or folder, onto an older file where there is one."""
    patiently(path.replace, place)


def put_in_place(made: Path, place: Path) -> None:
    """Rename a finished file onto its place; after a power cut there is the old or the new one."""
    sync(made)
    move(made, place)
    sync_folder(place.parent)


def put_bytes(data: bytes, place: Path) -> None:
    """Write a whole file, or none, whatever lay there before. A link that has the name of the file
    being made is not followed: a stranger's stick may make it lead anywhere. Raises OSError."""
    made = place.with_name(f"{place.name}.new")
    try:
        made.unlink(missing_ok=True)
        with made.open("xb") as file:
            file.write(data)
        put_in_place(made, place)
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)


def sync(path: Path, *, really: bool = False) -> None:
    """Wait until the file's bytes are on the disk; `really`: and have them read from there next,
    where the system can, since sticks lie."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
        if really and sys.platform != "win32" and hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def sync_folder(path: Path) -> None:
    """Wait until the folder's names are on the disk; Windows has no such thing."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        pass  # Some sticks and shares cannot do it; the rename has happened all the same.
    finally:
        os.close(handle)
