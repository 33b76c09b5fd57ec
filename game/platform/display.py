"""Opens the game's only window."""

import os
import sys

import pygame

from game.platform.window_size import opening, placed

UNSEEN = ("dummy", "offscreen", "evdev")
"""Video drivers whose pictures nobody sees."""
_SMALL = (1366, 768)


class NoWindow(Exception):
    """There is no screen to open a window on."""


def has_screen() -> bool:
    """Whether a window can be opened; a driver named in the environment is taken at its word."""
    if os.environ.get("SDL_VIDEODRIVER"):
        return True
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def size_to_open(remembered: str) -> tuple[int, int]:
    """The size for a window on this screen, after the one it had last (see `platform.window_size`).
    Raises NoWindow where there is no screen."""
    return opening(remembered, screen_size())


def open_display(size: tuple[int, int], title: str, *, hidden: bool = False) -> pygame.Surface:
    """A window that can be resized, in the middle of the screen."""
    x, y = placed(size, screen_size())
    os.environ["SDL_VIDEO_WINDOW_POS"] = f"{x},{y}"  # SDL's own middle may be off the screen
    try:
        pygame.font.init()
        pygame.display.set_caption(title)
        hiding = pygame.HIDDEN if hidden else 0
        surface = pygame.display.set_mode(size, pygame.RESIZABLE | hiding)
        take_no_text()
        return surface
    except pygame.error as why:
        raise NoWindow(f"No window can be opened here ({why}).") from why


def screen_size() -> tuple[int, int]:
    """The size of the first screen. SDL's video starts, with what we want of it: without a graphics
    card its OpenGL surface only costs memory and time (PERF), so it is off on X11 unless somebody
    asks for it; on Windows pixels are real ones, or letters would be blurred."""
    if sys.platform.startswith("linux") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    os.environ.setdefault("SDL_VIDEO_ALLOW_SCREENSAVER", "1")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    try:
        pygame.display.init()
        size = pygame.display.get_desktop_sizes()[0]
    except (pygame.error, IndexError) as why:
        raise NoWindow(f"No window can be opened here ({why}).") from why
    if pygame.display.get_driver() in UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()  # SDL would play on where nobody sees it, for ever
        raise NoWindow(_unreached())
    return size


def _unreached() -> str:
    """The screen that was promised is not there: a session that ended, a server that was left."""
    named = (
        f"{key}={os.environ[key]}" for key in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(key)
    )
    return (
        f"The screen of {' and '.join(named) or 'this system'} cannot be reached, so nobody would"
        " see the game. Start it from the desktop of this computer."
    )


def take_no_text() -> None:
    """Nothing is ever typed: an input method would keep the letter keys for itself."""
    pygame.key.stop_text_input()


def fill_screen() -> tuple[int, int]:
    """The window fills the screen, whose resolution stays; returns the size it had before."""
    before = pygame.display.get_window_size()
    _set_mode((0, 0), pygame.FULLSCREEN)
    return before


def back_to_window(size: tuple[int, int]) -> None:
    """The window no longer fills the screen, and has this size again. On X11 it takes another size
    only once it has left the full screen."""
    _set_mode(pygame.display.get_window_size(), pygame.RESIZABLE)
    _set_mode(size, pygame.RESIZABLE)
    pygame.event.pump()
    if pygame.display.get_window_size() != size:  # SDL first gives back the size it began with
        _set_mode(size, pygame.RESIZABLE)
        pygame.display.set_window_position(placed(size, screen_size()))


def _set_mode(size: tuple[int, int], flags: int) -> None:
    try:
        pygame.display.set_mode(size, flags)
    except pygame.error as why:
        print(f"The window stays as it is ({why}).", file=sys.stderr)
    take_no_text()


def is_small() -> bool:
    """Whether the screen is so small that a window wastes it: netbooks and old laptops."""
    return all(w <= _SMALL[0] and h <= _SMALL[1] for w, h in pygame.display.get_desktop_sizes())


def scale_for(pixels: tuple[int, int]) -> float:
    """Pixels for one logical pixel: 1 up to 1280 × 720, whichever way it stands, more on larger
    windows, never less."""
    short, long = sorted(pixels)
    return max(1.0, min(short / 720, long / 1280))
