"""What costs much to make and is the same for all tests: made once, however many workers run."""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

import pytest


def once(temp: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder of that name, made by whoever comes first while the others wait. It belongs to
    all of them: copy it before you change anything."""
    own = temp.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder, fresh = shared / name, shared / f"{name}.new"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            fresh.mkdir(exist_ok=True)
            make(fresh)
            fresh.rename(folder)
    return folder
