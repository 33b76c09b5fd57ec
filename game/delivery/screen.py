"""Finds a screen to measure on: this PC's, else a private Xvfb, else SDL's dummy driver."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

_SIZE = "1280x720x24"
_DUMMY = {"SDL_VIDEODRIVER": "dummy"}


@contextmanager
def screen() -> Iterator[tuple[dict[str, str], str]]:
    """What the environment must say for a window to open, and in words what kind of screen it is.

    The one there is; else a private Xvfb; else SDL's own that shows nothing.
    """
    quiet = {"SDL_AUDIODRIVER": "dummy"}
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if there := os.environ.get(name):
            yield {**quiet, name: there}, f"the screen {there}"
            return
    if shutil.which("Xvfb") is None:
        yield {**quiet, **_DUMMY}, "SDL's dummy screen (there is no Xvfb)"
        return
    with ExitStack() as stack:
        if name := _private_screen(stack):
            yield {**quiet, "DISPLAY": name, "SDL_VIDEODRIVER": "x11"}, f"a private Xvfb {_SIZE}"
        else:
            yield {**quiet, **_DUMMY}, "SDL's dummy screen (Xvfb did not start)"


def _private_screen(stack: ExitStack) -> str:
    """Start an Xvfb that picks a free number by itself; its name, or ""."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stack.callback(server.wait)
    stack.callback(server.terminate)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    return f":{number}" if number else ""
