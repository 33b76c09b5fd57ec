"""Whoever is known only online: a smooth shell, eight colours by three patterns, none of them grey.

A pattern is an SVG file with marker colours in it; no shell has a face.
"""

from collections.abc import Mapping

from game.drawings.missing import NoSuchDrawing
from game.drawings.recolouring import recolour

SHELL_MARKERS = ("#f0f001", "#f0f002", "#f0f003")
INKS: Mapping[str, tuple[str, str, str]] = {
    "coral": ("#ff8a80", "#d8434c", "#ffc9bd"),
    "orange": ("#f79a4b", "#cc6a1d", "#ffd0a0"),
    "lantern": ("#ffcf5c", "#d9941a", "#fff0bd"),
    "leaf": ("#7ccf8b", "#3c9254", "#c6efc9"),
    "sea": ("#4fb8c9", "#1c7d90", "#b5e6ec"),
    "indigo": ("#8288e6", "#474cb4", "#c9ccff"),
    "plum": ("#b487cf", "#7c4a9c", "#e2c9f0"),
    "rose": ("#f29bc1", "#c4568a", "#fbd3e3"),
}
"""Of each colour: the shell, its edge and pattern, its light."""


def coloured_shell(drawing: str, colour: str) -> bytes:
    """The drawing of a pattern in one of the colours; raises `NoSuchDrawing` for another."""
    if colour not in INKS:
        raise NoSuchDrawing("colour of a shell", colour, INKS)
    return recolour(drawing, dict(zip(SHELL_MARKERS, INKS[colour], strict=True))).encode()
