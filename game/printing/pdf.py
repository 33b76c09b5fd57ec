"""A paper as PDF, through a browser that is on this PC anyway."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

_NAMES = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
    "microsoft-edge-stable", "chrome", "msedge",
)  # fmt: skip
_ON_WINDOWS = (
    Path("Microsoft", "Edge", "Application", "msedge.exe"),
    Path("Google", "Chrome", "Application", "chrome.exe"),
    Path("Chromium", "Application", "chrome.exe"),
)
_LONGEST = 120
"""Seconds that one paper may take on an old PC."""


def printing_browser() -> Path | None:
    """A browser that prints without a window, or None: Chromium, Chrome or Edge."""
    return next(_found(), None)


def _found() -> Iterator[Path]:
    yield from (Path(there) for name in _NAMES if (there := which(name)))
    homes = ("ProgramFiles", "ProgramFiles(x86)", "LocalAppData") if sys.platform == "win32" else ()
    for home in filter(None, map(os.environ.get, homes)):
        yield from (path for each in _ON_WINDOWS if (path := Path(home, each)).is_file())


def print_pdf(browser: Path, page: Path, target: Path) -> bool:
    """Prints an HTML file into a PDF; whether it is there. The browser is let nowhere else."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    with TemporaryDirectory(prefix="lantern-bay-", ignore_cleanup_errors=True) as profile:
        asked = (
            str(browser), "--headless=new", *(("--no-sandbox",) if as_root else ()),
            "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-pdf-header-footer", f"--user-data-dir={profile}",
            f"--print-to-pdf={target.absolute()}", page.absolute().as_uri(),
        )  # fmt: skip
        try:
            subprocess.run(asked, check=False, timeout=_LONGEST, capture_output=True)
        except (OSError, subprocess.TimeoutExpired):
            return False
    return target.is_file()
