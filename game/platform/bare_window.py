"""A window with one line of text: the program that the bench measures the game against.

`wait` sleeps until SDL has an event; `tick` looks thirty times a second and draws on change.
"""

import os
import sys
import time
from collections.abc import Iterator

# Both before SDL starts. Without a graphics card its OpenGL surface only costs memory (PERF).
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

_CHANGES = (pygame.WINDOWEXPOSED, pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)


def main(how: str) -> None:
    """Until the window is closed, or its first picture is all that was asked for."""
    pygame.init()
    window = pygame.display.set_mode((1280, 720))
    font = pygame.font.Font(None, 48)
    _draw(window, font)
    if measured := os.environ.get("LANTERN_BAY_FIRST_FRAME"):
        print("first-frame", flush=True)
    if measured in (None, "", "stay"):
        _tick(window, font) if how == "tick" else _wait()


def plain_redraws(window: pygame.Surface) -> Iterator[float]:
    """Three measurements, in milliseconds, of the cheapest full picture: a ground as large as the
    window and forty lines of text rendered beforehand."""
    ground = pygame.Surface(window.get_size()).convert()
    font = pygame.font.Font(None, 28)
    lines = [font.render(f"A line of letters, number {n}", True, "black") for n in range(40)]
    for _ in range(3):
        began = time.perf_counter()
        window.blit(ground, (0, 0))
        for at, line in enumerate(lines):
            window.blit(line, (40 + at % 3 * 400, 40 + at // 3 * 46))
        pygame.display.flip()
        yield (time.perf_counter() - began) * 1000


def _wait() -> None:
    while pygame.event.wait().type != pygame.QUIT:
        pass


def _tick(window: pygame.Surface, font: pygame.font.Font) -> None:
    clock = pygame.time.Clock()
    while True:
        kinds = {event.type for event in pygame.event.get()}
        if pygame.QUIT in kinds:
            return
        if kinds.intersection(_CHANGES):
            _draw(window, font)
        clock.tick(30)


def _draw(window: pygame.Surface, font: pygame.font.Font) -> None:
    window.fill((240, 236, 220))
    window.blit(font.render("Hello: one line of text", True, (20, 30, 60)), (400, 330))
    pygame.display.flip()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "wait")
