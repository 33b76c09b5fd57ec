"""The source that belongs to a build, as the GPL asks: ours whole, and the voice's where given."""

import lzma
import shutil
import subprocess
from pathlib import Path

from game import __version__
from game.delivery.freeze import TOP, CannotBuild

NAME = f"lantern-bay-{__version__}-source"


def write_source(folder: Path) -> Path | None:
    """What git keeps of this commit, as a .tar.xz. None where this copy is no checkout: the source
    archive it came from is then to be handed on. Raises CannotBuild."""
    git = shutil.which("git")
    if git is None or not (TOP / ".git").exists():
        return None
    asked = [git, "-C", str(TOP), "archive", "--format=tar", f"--prefix={NAME}/", "HEAD"]
    done = subprocess.run(asked, capture_output=True)
    if done.returncode:
        raise CannotBuild(f"git archive stopped: {done.stderr.decode(errors='replace').strip()}")
    target = folder / f"{NAME}.tar.xz"
    target.write_bytes(lzma.compress(done.stdout, preset=6))
    return target


def commit() -> str:
    """Which commit this is, and whether files were changed since; "" where it is no checkout."""
    git = shutil.which("git")
    if git is None or not (TOP / ".git").exists():
        return ""
    asked = [git, "-C", str(TOP), "describe", "--always", "--abbrev=12", "--dirty= (changed since)"]
    return subprocess.run(asked, capture_output=True, text=True).stdout.strip()
