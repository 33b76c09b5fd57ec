"""Opens the game's window so that the system's screen reader knows of it before it is seen."""

from importlib.util import find_spec
from typing import TYPE_CHECKING

from game.platform.display import open_display

if TYPE_CHECKING:
    import pygame

    from game.platform.screen_reader import ScreenReader

TITLE = "Lantern Bay"


def open_with_reader(size: tuple[int, int]) -> "tuple[pygame.Surface, ScreenReader | None]":
    """The window, and what tells the screen reader of it where AccessKit's package is installed."""
    if find_spec("accesskit") is None:
        return open_display(size, TITLE), None
    from game.platform.screen_reader import open_reader

    open_display(size, TITLE, hidden=True)
    reader = open_reader(TITLE)
    return open_display(size, TITLE), reader
