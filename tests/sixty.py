"""What the tests of sixty levels cost: `python -m tests.sixty FOLDER [words for pytest]`.

Copies the project into an empty folder, each level six times, with its walks and translations,
and runs the tests that grow with levels there. Wall time depends on who else is at work, so the
seconds of the processor are counted.
"""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from game.activities import ROOMS_BY_KIND
from game.authoring.catalogues import update
from game.authoring.to_translate import Sources

TOP = Path(__file__).resolve().parent.parent
COPIED = ("game", "tests", "levels", "locales", "assets", "docs", "pyproject.toml")
SIXTY = 60
GROWING = ("tests/levels",)
"""The only folder whose tests grow with levels, as `tests/house/test_levels_apart.py` sees to."""


def sixty(target: Path) -> int:
    """Copies the project, and its levels by other names until there are sixty; how many there are
    at the end."""
    for name in COPIED:
        if (TOP / name).is_dir():
            shutil.copytree(TOP / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(TOP / name, target / name)
    ours = sorted(path.parent.name for path in (target / "levels").glob("*/level.yaml"))
    for number in range(SIXTY - len(ours)):
        _copy(target, ours[number % len(ours)], f"-{number // len(ours) + 2}")
    update(Sources(target, ROOMS_BY_KIND))  # the copies are promised in every language as well
    return len(list((target / "levels").glob("*/level.yaml")))


def _copy(target: Path, level: str, ending: str) -> None:
    new = target / "levels" / f"{level}{ending}"
    shutil.copytree(target / "levels" / level, new)
    _rename([new / "level.yaml"], f"level: {level}\n", f"level: {level}{ending}\n")
    for words in (target / "locales").glob(f"*/LC_MESSAGES/{level}.po"):
        copy = words.with_name(f"{level}{ending}.po")
        shutil.copy(words, copy)
        _rename([copy], f'"{level}/', f'"{level}{ending}/')


def _rename(paths: Iterable[Path], old: str, new: str) -> None:
    for path in paths:
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def main(words: list[str]) -> int:
    target, *rest = words
    many = sixty(Path(target))
    began = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *(rest or GROWING)]
    done = subprocess.run(command, cwd=target, env={**os.environ, "PYTHONPATH": target})
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = used.ru_utime + used.ru_stime
    print(f"{many} levels: {seconds:.0f} processor seconds, {seconds / many:.1f} a level,")
    print(f"{time.monotonic() - began:.0f} s on the clock of a machine that may be busy.")
    return done.returncode


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Name an empty folder for the copy: python -m tests.sixty FOLDER")
    sys.exit(main(sys.argv[1:]))
