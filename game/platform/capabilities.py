"""What SDL finds on this PC: screens, sound, versions. Opens nothing that stays open."""

from dataclasses import dataclass

import pygame

from game.platform.display import UNSEEN


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: the driver that shows it, its size in pixels and the bits of a colour."""

    driver: str
    size: tuple[int, int]
    depth: int

    @property
    def is_seen(self) -> bool:
        """Whether somebody can see it."""
        return self.driver not in UNSEEN


def screen() -> Screen | None:
    """The screen in use, or the one a window would open on; None where none would."""
    was_open = pygame.display.get_init()
    try:
        pygame.display.init()
        info = pygame.display.Info()
        size = pygame.display.get_desktop_sizes()[0]
        return Screen(pygame.display.get_driver(), size, info.bitsize)
    except (pygame.error, IndexError):
        return None
    finally:
        if not was_open:
            pygame.display.quit()


def has_sound() -> bool:
    """Whether a sound device can be opened, or is open."""
    if pygame.mixer.get_init():
        return True
    try:
        pygame.mixer.init()
    except pygame.error:
        return False
    pygame.mixer.quit()
    return True


def sdl_version() -> str:
    """Such as 2.32.10."""
    return ".".join(map(str, pygame.get_sdl_version()))
