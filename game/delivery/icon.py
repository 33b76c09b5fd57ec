"""The program's own picture in the forms that menus, installers and Windows want."""

import struct
from collections.abc import Mapping
from pathlib import Path

from game.delivery.freeze import TOP
from game.platform.app_icon import icon_png

ICON = TOP / "assets/app/lantern-bay.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Pixels. What Linux menus ask for, and what Windows shows from its lists to its largest tiles."""


def icon_pngs() -> Mapping[int, bytes]:
    """PNG files by their width in pixels."""
    return {pixels: icon_png(ICON, pixels) for pixels in SIZES}


def write_ico(target: Path) -> None:
    """The same as one Windows .ico: a table of what is inside, then the PNG files themselves.

    Format: "The format of icon resources" (PNG inside since Windows Vista). 256 is written as 0.
    """
    pngs = icon_pngs()
    at = 6 + 16 * len(pngs)
    table = struct.pack("<3H", 0, 1, len(pngs))
    for pixels, png in pngs.items():
        table += struct.pack("<4B2H2I", pixels % 256, pixels % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
    target.write_bytes(table + b"".join(pngs.values()))
