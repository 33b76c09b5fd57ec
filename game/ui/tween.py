"""How one picture becomes the next of the same screen: what has a name goes to its new place.

Only nodes that bring a key of their own move (`ui.node_keys`); what stands inside one of them goes
along. A small thing whose author gave it a key travels far in a bow, over the edges of scrolling
areas: so a letter flies into its basket when both pictures show it by one key. Who comes walks in
from the nearer side, and who goes walks out. A scrolling area glides as a whole. Nothing is decided
here: the page after is what counts for every press, and with reduced motion nothing of this
happens.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import hypot, pi, sin
from typing import NamedTuple

from game.ui.geometry import Rect
from game.ui.node_keys import own_key
from game.ui.nodes import Picture
from game.ui.page import Page, Placed

PERSON = "who-"
"""How the key of a figure begins."""
_SEEN = 2.0
"""Logical pixels: a shorter way is not worth going."""
_FAR, _SMALL = 120.0, 1 / 12
"""The least way of a thing that travels, in logical pixels, and the largest share of the page that
it takes."""
_HIGH, _HIGHEST = 0.25, 96.0
"""How high its bow is: a share of its way, and logical pixels at the most."""
_GLIDE_MS, _TRAVEL_MS = 180, 420
"""How long a change takes: long enough to be followed by the eye, too short to be waited for."""


class Way(NamedTuple):
    """How far a node stood from its place before, and how high it goes in between: above 0 for one
    that travels. In logical pixels. walks: she comes or goes, and keeps to the part of the screen
    she may be seen on."""

    x: float = 0.0
    y: float = 0.0
    high: float = 0.0
    walks: bool = False


_STAYS = Way()


@dataclass(frozen=True, slots=True)
class Glide:
    """A page, and the way of each of its placed nodes. leaving: who stands on it no more, each with
    the way to where she leaves it."""

    page: Page
    ways: tuple[Way, ...]
    leaving: tuple[tuple[Placed, Way], ...] = ()

    @property
    def moves(self) -> bool:
        """Whether anything goes a way that can be seen."""
        far = any(abs(way.x) >= _SEEN or abs(way.y) >= _SEEN for way in self.ways)
        return far or bool(self.leaving)

    @property
    def ms(self) -> int:
        """Milliseconds until all is in its place."""
        if self.leaving or any(way.high or way.walks for way in self.ways):
            return _TRAVEL_MS
        return _GLIDE_MS

    def at(self, part: float) -> Page:
        """The page after this part of the time, 0 to 1: fast first, then gently."""
        gone = 1 - (1 - min(max(part, 0.0), 1.0)) ** 3
        placed = (
            p if way == _STAYS else self._on_its_way(p, way, gone)
            for p, way in zip(self.page.placed, self.ways, strict=True)
        )
        return replace(self.page, placed=(*placed, *self._gone(gone)))

    def _gone(self, gone: float) -> Iterator[Placed]:
        """Who leaves, as far as she has come; nobody once all is in its place."""
        for placed, way in self.leaving if gone < 1 else ():
            rect = replace(placed.rect, x=placed.rect.x + way.x * gone)
            yield replace(placed, rect=rect, parent=-1)

    def _on_its_way(self, placed: Placed, way: Way, gone: float) -> Placed:
        x, y = way.x * (1 - gone), way.y * (1 - gone) - way.high * sin(pi * gone)
        rect = replace(placed.rect, x=placed.rect.x + x, y=placed.rect.y + y)
        travels = way.high and gone < 1
        clip = Rect(0, 0, *self.page.size) if travels else placed.clip
        return replace(placed, rect=rect, clip=clip)


def glide(before: Page, after: Page) -> Glide:
    """The glide from one page to the next; nothing moves between windows of different sizes."""
    if before.size != after.size:
        return Glide(after, (_STAYS,) * len(after.placed))
    stood = {name: p for p in before.placed if (name := own_key(p.node))}
    scrolled = _scrolled(before, after)
    ways: list[Way] = []
    groups: list[tuple[Rect, Way]] = []
    for placed in after.placed:
        way = _along(groups, placed.rect)
        if way is None:
            way = next((scrolled[key] for key in placed.inside if key in scrolled), _STAYS)
            if (old := stood.get(own_key(placed.node))) is not None:
                way = _from(old, placed, after.size) or way
            elif _is_person(placed):
                way = _aside(placed)
            if way != _STAYS:
                groups.append((placed.rect, way))
        ways.append(way)
    there = {own_key(p.node) for p in after.placed}
    gone = (p for p in before.placed if _is_person(p) and own_key(p.node) not in there)
    return Glide(after, tuple(ways), tuple((p, _aside(p)) for p in gone))


def _is_person(placed: Placed) -> bool:
    """Whether somebody of the cast stands in a picture there."""
    node = placed.node
    return isinstance(node, Picture) and node.key.startswith(PERSON) and not placed.inside


def _aside(placed: Placed) -> Way:
    """The way out of sight, over the nearer edge of where she can be seen."""
    rect, clip = placed.rect, placed.clip
    left, right = rect.right - clip.x, clip.right - rect.x
    return Way(-left if left <= right else right, walks=True)


def _from(old: Placed, placed: Placed, page: tuple[float, float]) -> Way | None:
    """The way of what has a key from its old place; None for what only moves with its area."""
    x, y = old.rect.x - placed.rect.x, old.rect.y - placed.rect.y
    far = hypot(x, y)
    small = placed.rect.w * placed.rect.h <= page[0] * page[1] * _SMALL
    seen = old.rect.meets(old.clip)
    moved_on = old.inside != placed.inside or not placed.inside
    if getattr(placed.node, "key", "") and small and far >= _FAR and seen.w and seen.h and moved_on:
        return Way(x, y, min(_HIGHEST, far * _HIGH))
    return None if placed.inside else Way(x, y)


def _scrolled(before: Page, after: Page) -> Mapping[str, Way]:
    """How far the content of each area has moved, at most by what can be seen of it."""
    offsets = {area.key: area.offset for area in before.scrolls}
    moved = {}
    for area in after.scrolls:
        by = area.offset - offsets.get(area.key, area.offset)
        if by:
            moved[area.key] = Way(0.0, min(max(by, -area.rect.h), area.rect.h))
    return moved


def _along(groups: list[tuple[Rect, Way]], rect: Rect) -> Way | None:
    """The way of the last moving node this place lies in."""
    return next((way for whole, way in reversed(groups) if rect.within(whole)), None)
