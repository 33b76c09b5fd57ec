"""Whether there is a screen here, and the window on it; knows nothing of the game."""

import os
import sys

import pygame

Surface = pygame.Surface
"""What is painted on: for those who only hand it on."""


class NoWindow(Exception):
    """There is no screen to open a window on."""


def has_screen() -> bool:
    """Whether a window could be opened; a driver chosen in the environment is believed."""
    if os.environ.get("SDL_VIDEODRIVER"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_display(size: tuple[int, int], title: str) -> pygame.Surface:
    """A window that can be resized. Without a graphics card SDL's OpenGL surface only costs memory
    and time (PERF), so it is off on X11 unless somebody asks for it."""
    if sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "1")
    try:
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption(title)
        return pygame.display.set_mode(size, pygame.RESIZABLE)
    except pygame.error as why:
        raise NoWindow(f"No window can be opened here ({why}).") from why
