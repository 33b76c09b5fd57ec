"""Turns the game, or a bare window, into a folder that starts without Python."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

TOP = Path(__file__).parents[2]
SPEC = TOP / "build.spec"
_FOR_MAKERS = ("authoring", "delivery")
"""Folders whose files are of use in a checkout alone."""
_BY_LIBRARIES = ("_cffi_backend",)
"""What is imported from inside a library, where PyInstaller sees nothing of it: PyNaCl's."""
METHODS = "record-methods"
"""The file that `delivery/quick_records.py` reads."""


class CannotBuild(Exception):
    """The program cannot be built; one sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What build.spec is told. data: what is copied, and to which folder inside the program.
    voice: it reads aloud, for which it needs more of Python. hooks: scripts it runs first.

    For Windows alone: windowed, what the program without a console is called; icon and version,
    the files with its picture and with what Windows tells of it.
    """

    name: str
    script: str
    data: tuple[tuple[str, str], ...] = ()
    hidden: tuple[str, ...] = ()
    voice: bool = False
    hooks: tuple[str, ...] = ()
    windowed: str = ""
    icon: str = ""
    version: str = ""

    def seen(self, path: Callable[[str], str]) -> "Plan":
        """The same plan with every file called as another system calls it."""
        return replace(
            self,
            script=path(self.script),
            data=tuple((path(source), place) for source, place in self.data),
            hooks=tuple(map(path, self.hooks)),
            icon=self.icon and path(self.icon),
            version=self.version and path(self.version),
        )


def game_plan(prepared: Path, *, voice: bool = False) -> Plan:
    """The game with all it shows and, with `voice`, says. Every module is named: many are imported
    only when needed."""
    shipped = tuple((str(TOP / name), name) for name in ("assets", "levels"))
    made = tuple(
        (str(prepared / name), f"build/{name}")
        for name in ("fonts", "levels", "locales", "pictures", "sounds")
    )
    spoken = ((str(prepared / "voice"), "voice"),) if voice else ()
    quick = ((str(prepared / METHODS), "build"),)
    script, hook = (
        str(TOP / "game" / name) for name in ("__main__.py", "delivery/quick_records.py")
    )
    data = shipped + beside_the_code() + made + spoken + quick
    return Plan("lantern-bay", script, data, (*modules(), *_BY_LIBRARIES), voice, (hook,))


def beside_the_code() -> tuple[tuple[str, str], ...]:
    """What lies beside the modules and is no module, such as the questions that the store asks:
    each file, and its folder. PyInstaller does not look for it."""
    files = (path for path in (TOP / "game").rglob("*.*") if path.parent != TOP / "game")
    ours = ((path, path.parent.relative_to(TOP)) for path in files if path.is_file())
    return tuple(
        (str(path), place.as_posix())
        for path, place in sorted(ours)
        if path.suffix not in (".py", ".pyc") and place.parts[1] not in _FOR_MAKERS
    )


def bare_plan() -> Plan:
    """The window the game's start is measured against, frozen the same way."""
    return Plan("bare", str(TOP / "game/platform/bare_window.py"))


def modules() -> tuple[str, ...]:
    """All modules of the game that are of use without a checkout."""
    paths = (path.relative_to(TOP).with_suffix("") for path in (TOP / "game").rglob("*.py"))
    names = {".".join(path.parts).removesuffix(".__init__") for path in paths}
    left_out = ("game.delivery", "game.__main__", "game.platform.bare_window")
    return tuple(sorted(name for name in names if not name.startswith(left_out)))


def freeze(
    plan: Plan,
    work: Path,
    env: Mapping[str, str],
    python: Sequence[str] = (sys.executable,),
    seen: Callable[[str], str] = str,
) -> Path:
    """The folder with the program. `env` fixes times and hashes, so that it comes out the same.

    python: the command of the Python that freezes. seen: what that Python calls a file of ours.
    """
    options = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    places = [
        "--distpath",
        seen(str(work / "frozen")),
        "--workpath",
        seen(str(work / "pyinstaller")),
    ]
    done = subprocess.run(
        [*python, *options, *places, seen(str(SPEC))],
        env={**os.environ, **env, "LANTERN_BAY_FREEZE": json.dumps(asdict(plan.seen(seen)))},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode:
        raise CannotBuild(_complaint(done.stdout))
    return work / "frozen" / plan.name


def _complaint(said: str) -> str:
    if "No module named PyInstaller" in said:
        return "PyInstaller is not installed: start with `python3 run.py build`, which fetches it."
    if "No space left" in said:
        return "The disk is full: make some room and start again."
    last = said.strip().splitlines()[-1:] or ["it said nothing"]
    return f"PyInstaller stopped: {last[0]}"
