"""A way to a folder in few plain letters, for a library that keeps no longer one and no others."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

LONGEST = 100
"""Letters: espeak-ng keeps 160 bytes for its folder and the file in it, in no alphabet but ours on
Windows."""


@contextmanager
def short_way(folder: Path) -> Iterator[bytes]:
    """A path of at most LONGEST ASCII letters that leads into the folder until the block is left.

    Tried in turn: its own path, an open handle (Linux), the short names of Windows, and a private
    copy in the folder for passing things, which is taken away again. Raises OSError where nothing
    leads there.
    """
    with ExitStack() as open_until_left:
        for way in (_itself, _handle, _short_name, _copy):
            path = way(folder, open_until_left)
            if path and path.isascii() and len(path) <= LONGEST:
                yield path.encode("ascii")
                return
        raise OSError(f"{folder}: no path short enough leads there.")


Way = Callable[[Path, ExitStack], str]


def _itself(folder: Path, _: ExitStack) -> str:
    return str(folder)


def _handle(folder: Path, until: ExitStack) -> str:
    if sys.platform != "linux" or not Path("/proc/self/fd").is_dir():
        return ""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    until.callback(os.close, handle)
    return f"/proc/self/fd/{handle}"


def _short_name(folder: Path, _: ExitStack) -> str:
    """As GOAT~1 for each part of a path. Windows keeps such names where the drive has them on."""
    if sys.platform != "win32":
        return ""
    import ctypes

    name = ctypes.create_unicode_buffer(LONGEST + 1)
    length: int = ctypes.windll.kernel32.GetShortPathNameW(str(folder), name, len(name))
    return name.value if 0 < length < len(name) else ""


def _copy(folder: Path, until: ExitStack) -> str:
    """For a stick without short names. Nobody else can write into the copy's folder."""
    for place in (tempfile.gettempdir(), os.environ.get("PUBLIC", "")):
        own = _short_name(Path(place), until) or place
        if own and own.isascii() and len(own) < LONGEST - 20:
            made = tempfile.mkdtemp(prefix="voice", dir=own)
            until.callback(shutil.rmtree, made, ignore_errors=True)
            for at, _, names in os.walk(folder):  # without the rights: they may forbid to tidy up
                inside = Path(made, Path(at).relative_to(folder))
                inside.mkdir(exist_ok=True)
                for name in names:
                    shutil.copyfile(Path(at, name), inside / name)
            return made
    return ""
