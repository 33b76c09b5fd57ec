"""A PC with Windows: a private one that Wine makes, or this one, where Windows itself builds."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from game.delivery.freeze import CannotBuild

WINDOWS = sys.platform == "win32"
_INSTALL = "Wine is not installed: `sudo apt install wine wine64` on Debian and Ubuntu."
_QUIET = {
    "WINEDEBUG": "-all",
    # Neither .NET nor a browser is of use here; without this Wine offers to fetch them.
    "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=",
}

_OURS = ("LANTERN_BAY_", "PYTHON", "VIRTUAL_ENV")
"""Settings for whoever builds: a program that is tried must do without them."""


def wine() -> str | None:
    """The program that starts those for Windows. Debian keeps it out of the path, and the one in
    the path talks of programs for 32 bits."""
    known = ("/usr/lib/wine/wine64", shutil.which("wine64"), shutil.which("wine"))
    return next((path for path in known if path and Path(path).exists()), None)


def missing_wine() -> tuple[str, ...]:
    """Why no program for Windows runs here, and what to do about it."""
    return () if WINDOWS or wine() else (_INSTALL,)


@dataclass(frozen=True, slots=True)
class WindowsPc:
    """Programs for Windows run on it. drive: where its disk C: lies here. account: where the one
    who works on it keeps files."""

    drive: Path
    account: Path
    settings: Mapping[str, str]

    def command(self, program: Path, *arguments: str) -> tuple[str, ...]:
        """What to start here to start a program there; one of Windows' own is a name alone."""
        starter = () if WINDOWS else (wine() or "wine",)
        called = self.named(program) if program.is_absolute() else str(program)
        return (*starter, called, *arguments)

    def environment(self, **more: str) -> dict[str, str]:
        """What a program there is told about its surroundings."""
        clean = {name: said for name, said in os.environ.items() if not name.startswith(_OURS)}
        return {**clean, **self.settings, **more}

    def run(
        self, program: Path, *arguments: str, **environment: str
    ) -> "subprocess.CompletedProcess[str]":
        """Starts a program and waits for its end; what it said is in `stdout`.

        Its output goes through a pipe: one without a console dies when there is no output at all.
        """
        return subprocess.run(
            self.command(program, *arguments),
            env=self.environment(**environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def named(self, path: Path) -> str:
        """What that PC calls a file: one of its disk C:, or else of Z:, which is our whole disk."""
        if WINDOWS:
            return str(path)
        whole = path.absolute()
        inside = whole.is_relative_to(self.drive)
        short, letter = (whole.relative_to(self.drive), "C") if inside else (whole, "Z")
        return f"{letter}:\\" + short.as_posix().strip("/").replace("/", "\\")


@contextmanager
def windows_pc(folder: Path, user: str = "builder") -> Iterator[WindowsPc]:
    """A PC whose disk and settings lie in the folder; it is switched off afterwards.

    user: who works on it, where Wine makes it. Raises CannotBuild when it does not start.
    """
    if WINDOWS:
        yield WindowsPc(Path("C:/"), Path.home(), {})
        return
    # Wine lays that PC's desktop and papers into the home of whoever starts it.
    home = folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    places = {"WINEPREFIX": str(folder.absolute()), "HOME": str(home.absolute())}
    settings = {**places, **_QUIET, "USER": user}
    drive = folder.absolute() / "drive_c"
    pc = WindowsPc(drive, drive / "users" / user, settings)
    try:
        done = pc.run(Path("wineboot"), "--init")
        if not pc.drive.is_dir():
            last = done.stdout.strip().splitlines()[-1:] or ["it said nothing"]
            raise CannotBuild(f"Wine does not start: {last[0]}")
        yield pc
    finally:
        _switch_off(settings)


def _switch_off(settings: Mapping[str, str]) -> None:
    """Ends what still runs on that PC, and on no other."""
    server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
    if Path(server).exists():
        subprocess.run([server, "-k"], env={**os.environ, **settings}, capture_output=True)
