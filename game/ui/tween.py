"""How one picture becomes the next of the same screen: what has a name glides to its new place.

Only nodes that bring a key of their own glide (`ui.node_keys`); what stands inside one of them goes
along. A scrolling area glides as a whole. Nothing is decided here: the page after is what counts
for every press, and with reduced motion nothing of this happens.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.ui.geometry import Rect
from game.ui.node_keys import own_key
from game.ui.page import Page, Placed

_SEEN = 2.0
"""Logical pixels: a shorter way is not worth going."""


@dataclass(frozen=True, slots=True)
class Glide:
    """A page, and how far each of its placed nodes stood from its place before: (x, y)."""

    page: Page
    ways: tuple[tuple[float, float], ...]

    @property
    def moves(self) -> bool:
        """Whether anything goes a way that can be seen."""
        return any(abs(x) >= _SEEN or abs(y) >= _SEEN for x, y in self.ways)

    def at(self, part: float) -> Page:
        """The page after this part of the time, 0 to 1: fast first, then gently."""
        left = (1 - min(max(part, 0.0), 1.0)) ** 3
        placed = (
            _shifted(p, x * left, y * left) if x or y else p
            for p, (x, y) in zip(self.page.placed, self.ways, strict=True)
        )
        return replace(self.page, placed=tuple(placed))


def glide(before: Page, after: Page) -> Glide:
    """The glide from one page to the next; nothing moves between windows of different sizes."""
    if before.size != after.size:
        return Glide(after, ((0.0, 0.0),) * len(after.placed))
    stood = {name: p.rect for p in before.placed if (name := own_key(p.node))}
    scrolled = _scrolled(before, after)
    ways: list[tuple[float, float]] = []
    groups: list[tuple[Rect, tuple[float, float]]] = []
    for placed in after.placed:
        way = _along(groups, placed.rect)
        if way is None:
            way = next((scrolled[key] for key in placed.inside if key in scrolled), (0.0, 0.0))
            old = stood.get(own_key(placed.node))
            if old is not None and not placed.inside:
                way = (old.x - placed.rect.x, old.y - placed.rect.y)
            if way != (0.0, 0.0):
                groups.append((placed.rect, way))
        ways.append(way)
    return Glide(after, tuple(ways))


def _scrolled(before: Page, after: Page) -> Mapping[str, tuple[float, float]]:
    """How far the content of each area has moved, at most by what can be seen of it."""
    offsets = {area.key: area.offset for area in before.scrolls}
    moved = {}
    for area in after.scrolls:
        by = area.offset - offsets.get(area.key, area.offset)
        if by:
            moved[area.key] = (0.0, min(max(by, -area.rect.h), area.rect.h))
    return moved


def _along(
    groups: list[tuple[Rect, tuple[float, float]]], rect: Rect
) -> tuple[float, float] | None:
    """The way of the last moving node this place lies in."""
    return next((way for whole, way in reversed(groups) if rect.within(whole)), None)


def _shifted(placed: Placed, x: float, y: float) -> Placed:
    return replace(placed, rect=replace(placed.rect, x=placed.rect.x + x, y=placed.rect.y + y))
