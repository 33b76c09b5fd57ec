"""Opens the game's only window."""

import os
import sys

import pygame


class NoWindow(Exception):
    """There is no screen to open a window on."""


def has_screen() -> bool:
    """Whether a window can be opened; a driver named in the environment is taken at its word."""
    if os.environ.get("SDL_VIDEODRIVER"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_display(size: tuple[int, int], title: str, *, hidden: bool = False) -> pygame.Surface:
    """A window that can be resized. Without a graphics card SDL's OpenGL surface only costs memory
    and time (PERF), so it is off on X11 unless somebody asks for it."""
    if sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "1")
    try:
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption(title)
        hiding = pygame.HIDDEN if hidden else 0
        return pygame.display.set_mode(size, pygame.RESIZABLE | hiding)
    except pygame.error as why:
        raise NoWindow(f"No window can be opened here ({why}).") from why


def scale_for(pixels: tuple[int, int]) -> float:
    """Pixels for one logical pixel: 1 up to 1280 × 720, whichever way it stands, more on larger
    windows, never less."""
    short, long = sorted(pixels)
    return max(1.0, min(short / 720, long / 1280))
