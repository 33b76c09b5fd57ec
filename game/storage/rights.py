"""Who may use the files: whoever may write into their folder, so that accounts can share one."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_GROUP, _ALL = (stat.S_IWGRP, 0o060, 0o010), (stat.S_IWOTH, 0o006, 0o001)


def share(path: Path) -> None:
    """Give a file or folder the rights its folder gives to others, whatever the system's mask.

    Only who owns it can; for another's file nothing happens. Where nobody else may write into the
    folder, its files stay as they are. On Windows they inherit the folder's rights by themselves.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError):
        around, here = path.parent.stat(), path.stat()
        wanted = 0
        for may_write, file, enter in (_GROUP, _ALL):
            if around.st_mode & may_write:
                wanted |= file | (enter if stat.S_ISDIR(here.st_mode) else 0)
        if wanted & stat.S_IWGRP and here.st_gid != around.st_gid:
            with suppress(OSError):  # It is not a group of ours; all others may be meant, too.
                os.chown(path, -1, around.st_gid)
        if wanted & ~here.st_mode:
            path.chmod(stat.S_IMODE(here.st_mode) | wanted)


def make_folder(path: Path) -> None:
    """Make a folder, shared as its own folder is."""
    path.mkdir(exist_ok=True)
    share(path)


def share_all(folder: Path, *, but: Path) -> None:
    """Share what an older game, or a stricter mask, kept for one account alone. but: what is meant
    for one account."""
    for path in folder.iterdir():
        if path == but:
            continue
        share(path)
        if path.is_dir():
            for inner in path.iterdir():
                share(inner)
