"""What setup.exe did to a PC, and whether uninstalling takes all of it back."""

import time
from dataclasses import dataclass
from pathlib import Path

from game.delivery.target import Failed
from game.delivery.windows.version_info import TITLE
from game.delivery.windows.wine import WindowsPc

_UNINSTALL = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{TITLE}"
_SETTINGS = (_UNINSTALL, rf"HKCU\Software\{TITLE}")
_PATIENCE = 300.0
"""Seconds. The uninstaller goes on for a while after the program that was started has ended."""


@dataclass(frozen=True, slots=True)
class Installation:
    """The game on a PC, installed for one account."""

    pc: WindowsPc

    @property
    def program(self) -> Path:
        return self._local / "Programs" / TITLE

    @property
    def progress(self) -> Path:
        """Where Windows keeps such data."""
        return self._local / "lantern-bay"

    @property
    def _local(self) -> Path:
        return self.pc.account / "AppData/Local"

    @property
    def _icons(self) -> tuple[Path, ...]:
        menu = self.pc.account / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        return tuple(folder / f"{TITLE}.lnk" for folder in (menu, self.pc.account / "Desktop"))

    def install(self, setup: Path) -> None:
        """Without a question. Raises Failed when something is not there afterwards."""
        done = self.pc.run(setup, "/S")
        lacking = [path.name for path in (self.program, *self._icons) if not path.exists()]
        if done.returncode or lacking:
            raise Failed(f"{setup.name} ended with {done.returncode} and without {lacking}.")

    def uninstall(self, *, progress: str) -> None:
        """Without a question; progress: "keep" or "remove". Raises Failed when things are left."""
        self.pc.run(self.program / "uninstall.exe", "/S", f"/PROGRESS={progress}")
        until = time.monotonic() + _PATIENCE
        while (left := self.left()) and time.monotonic() < until:
            time.sleep(0.5)
        if left:
            raise Failed(f"After uninstalling there is still: {', '.join(left)}.")
        if self.progress.exists() != (progress == "keep"):
            raise Failed(f"Uninstalling was told to {progress} progress, and did not.")

    def left(self) -> tuple[str, ...]:
        """What of it is on the PC: files, icons, settings. Progress is not counted."""
        files = (str(path) for path in (self.program, *self._icons) if path.exists())
        settings = (
            name for name in _SETTINGS if not self.pc.run(Path("reg"), "query", name).returncode
        )
        return (*files, *settings)
