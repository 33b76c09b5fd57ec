"""Where pages to be printed are put, whose they are, and how they go again.

A page carries no name. Its file is called by a part of the profile's own id, which was drawn by
lot, so that it can go with the profile; and every page has a file of its own.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from game.storage.placing import patiently

_PRIVATE = "lantern-bay-guest"
_TAG = 8
"""Letters of an id in a file's name: among a thousand players no two are alike."""
_MOST = 1000
"""Pages of one player in one folder; whoever prints more finds no room."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
"""Only ever a new file: what lies there already, or links elsewhere, is left alone."""


def put_page(folders: Iterable[Path], name: str, of: str, text: str) -> Path | None:
    """Writes a page into the first folder that can be written, in a file of its own, and tells
    where it is; None when there is no such folder. of: the id of the profile. A page is there
    whole or not at all."""
    for folder in folders:
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            return _put(folder, f"{name}-{of[:_TAG]}", text)
    return None


def _put(folder: Path, stem: str, text: str) -> Path:
    taken = sum(1 for _ in folder.glob(f"{stem}-*.html"))
    for number in range(taken + 1, _MOST):
        place = folder / f"{stem}-{number}.html"
        fresh = place.with_suffix(".new")
        if os.path.lexists(place) or os.path.lexists(fresh):
            continue
        try:
            with os.fdopen(
                os.open(fresh, _NEW, 0o644), "w", encoding="utf-8", newline="\n"
            ) as file:
                file.write(text)
            patiently(fresh.rename, place)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise
        return place
    raise FileExistsError(folder)


def forget_pages(folders: Iterable[Path], of: str) -> None:
    """Remove the pages of a profile. Raises OSError when one cannot go."""
    for folder in folders:
        for page in (*folder.glob(f"*-{of[:_TAG]}-*.html"), *folder.glob(f"*-{of[:_TAG]}-*.new")):
            page.unlink(missing_ok=True)


class Passing:
    """A folder for a guest's pages that nobody else can look into, and that goes with the guest."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def folders(self) -> tuple[Path, ...]:
        """The folder, made now; none where there is no room for one."""
        if self._folder is None or not self._folder.is_dir():
            from tempfile import mkdtemp  # few guests print

            with suppress(OSError):
                base = _base()
                self._folder = Path(mkdtemp(prefix=f"{_PRIVATE}-{os.getpid()}-", dir=base))
        return () if self._folder is None else (self._folder,)

    def clear(self) -> None:
        """The guest has left."""
        if self._folder is not None:
            import shutil  # not on the way to the first picture

            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None


def sweep_passing() -> None:
    """Remove what guests of a game that was cut short have left behind."""
    import shutil

    with suppress(OSError):
        for folder in _base().glob(f"{_PRIVATE}-*"):
            if _is_ours(folder) and not _is_running(folder.name.split("-")[3]):
                shutil.rmtree(folder, ignore_errors=True)


def _base() -> Path:
    """Where this user alone keeps what passes, else where everybody does."""
    from tempfile import gettempdir

    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(own) if own and _is_ours(Path(own)) else Path(gettempdir())


def _is_ours(folder: Path) -> bool:
    """Whether it is a folder, and no link to one, that belongs to this user."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    mine = getattr(os, "getuid", lambda: found.st_uid)()
    return folder.is_dir() and not folder.is_symlink() and found.st_uid == mine


def _is_running(process: str) -> bool:
    """Whether a game of that number runs; Windows lets nobody take away what it has open."""
    if sys.platform == "win32" or not process.isdecimal():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        pass
    return True
