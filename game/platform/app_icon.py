"""The program's own picture: in the window's frame, and as files for menus and installers."""

from io import BytesIO
from pathlib import Path

import pygame


def show_icon(svg: Path, pixels: int = 64) -> None:
    """Puts the picture into the frame of the window that is open; one that cannot be drawn is left
    out, since nobody plays it."""
    try:
        pygame.display.set_icon(pygame.image.load_sized_svg(svg, (pixels, pixels)))
    except (OSError, pygame.error):
        return


def icon_png(svg: Path, pixels: int) -> bytes:
    """The picture as a square PNG. Raises OSError, or pygame.error where it cannot be drawn."""
    drawn = BytesIO()
    pygame.image.save(pygame.image.load_sized_svg(svg, (pixels, pixels)), drawn, "icon.png")
    return drawn.getvalue()
