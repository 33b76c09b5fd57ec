"""What can be pressed is large and stands apart from everything else that can be pressed."""

from collections.abc import Iterator
from itertools import combinations

from game.ui.geometry import Rect
from game.ui.page import Page
from game.ui.theme import TARGET

GAP = 4
"""Logical pixels between two targets that stand beside each other."""


def problems(page: Page) -> Iterator[str]:
    """Targets that are too small, and two of them that are too near."""
    yield from small(page)
    yield from near(page)


def small(page: Page) -> Iterator[str]:
    """Targets that are too small."""
    for placed in page.buttons():
        if min(placed.rect.w, placed.rect.h) < TARGET - 1:
            yield f"“{placed.name}” is {placed.rect.w:.0f} × {placed.rect.h:.0f}: too small to hit"


def near(page: Page) -> Iterator[str]:
    """Two targets that are too near; places of a map may touch."""
    for (a, one), (b, other) in combinations(in_sight(page).items(), 2):
        # What lies wholly inside another one is a spot upon a picture that can be pressed as well.
        if one.within(other) or other.within(one):
            continue
        if apart(one, other) < GAP - 1:
            yield f"“{a}” and “{b}” are {apart(one, other):.0f} pixels apart"


def in_sight(page: Page) -> dict[str, Rect]:
    """Every target by its name, as far as it is to be seen."""
    seen = {placed.name: placed.rect.meets(placed.clip) for placed in page.buttons()}
    return {name: rect for name, rect in seen.items() if rect.w > 1 and rect.h > 1}


def apart(one: Rect, other: Rect) -> float:
    """The gap between two targets; below 0 they overlap."""
    across = max(one.x - other.right, other.x - one.right)
    down = max(one.y - other.bottom, other.y - one.bottom)
    return max(across, down)
