"""Dragging: what a pull lifts, how it lies in the hand, and what letting go of it presses.

A pull that begins on a thing (`nodes.Drop`) lifts it. In a scrolling area a pull along it that
still turns it does so; a pull aside, or one that the area can't follow, lifts. Letting go above one
of the thing's places presses what presses would have; anywhere else, nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from game.ui import paging
from game.ui.geometry import Rect
from game.ui.nodes import Button
from game.ui.page import Page, Placed

Point = tuple[float, float]
_SMALLER, _LARGEST, _SMALLEST = 0.92, 180.0, 0.5
"""By how much a thing is smaller in the hand; how long its longer side may be there, so that the
places below it are seen; and by how much it is smaller at the most, so that it is known."""
_NOWHERE = Rect(0, 0, 0, 0)


class Carried(NamedTuple):
    """A thing that a hand carries: its name, where the hand came down on it, and where it is."""

    name: str
    began: Point
    now: Point


class Landing(NamedTuple):
    """A place below a carried thing, and the names of the buttons that letting go presses there, in
    their order."""

    place: Placed
    presses: tuple[str, ...]


class _Way(NamedTuple):
    """The names of a thing, of a place for it, and of the button that puts it there."""

    thing: str
    place: str
    button: str


def lifted(page: Page, began: Point, to: Point) -> str:
    """The name of what a pull from one point to another lifts; "" where it turns an area, or where
    nothing can be dragged."""
    if _turns(page, began, to):
        return ""
    things = {way.thing for way in _ways(page)}
    held = (p for p in page.placed if _called(p) in things and _holds(p, began))
    return next(map(_called, held), "")


def landing(page: Page, carried: Carried) -> Landing | None:
    """What a carried thing is above; None for no place of its own, or once it is gone."""
    thing = named(page, carried.name)
    puts = {way.place: way.button for way in _ways(page) if way.thing == carried.name}
    below = (p for p in reversed(page.placed) if _called(p) in puts and _holds(p, carried.now))
    place = next(below, None)
    if thing is None or place is None:
        return None
    put = puts[_called(place)]
    chosen = not isinstance(thing.node, Button) or thing.node.chosen or thing.name == put
    return Landing(place, (put,) if chosen else (thing.name, put))


def named(page: Page, name: str) -> Placed | None:
    """The thing or place of that name; None when it is not on this page."""
    at = _at(page, name)
    return page.placed[at.start] if at else None


def in_hand(home: Rect, carried: Carried) -> Rect:
    """Where a thing is seen that lies there at rest: smaller, with the hand where it took it."""
    by = max(_SMALLEST, min(_SMALLER, _LARGEST / max(home.w, home.h)))
    (x, y), (began_x, began_y) = carried.now, carried.began
    return Rect(x - (began_x - home.x) * by, y - (began_y - home.y) * by, home.w * by, home.h * by)


def without(page: Page, name: str) -> Page:
    """The page while a thing is not in its place: nothing of it is painted."""
    return _changed(page, name, lambda p: replace(p, clip=_NOWHERE))


def moved(page: Page, name: str, to: Rect) -> Page:
    """The page with a thing, and all that is in it, let go of at another place."""
    screen = Rect(0, 0, *page.size)
    return _changed(page, name, lambda p: replace(p, rect=to, clip=screen, inside=()))


def alone(page: Page, name: str, edge: float) -> Page:
    """A page of a thing and what is in it, with so much room all round."""
    at = _at(page, name)
    whole = page.placed[at.start].rect.shrunk(-edge, -edge)
    room = Rect(0, 0, whole.w, whole.h)
    inside = (page.placed[index] for index in at)
    shown = (
        replace(p, rect=replace(p.rect, x=p.rect.x - whole.x, y=p.rect.y - whole.y), clip=room)
        for p in inside
    )
    return Page((room.w, room.h), tuple(shown))


def _ways(page: Page) -> Iterator[_Way]:
    for placed in page.buttons():
        if isinstance(placed.node, Button) and (drop := placed.node.drop):
            for thing in drop.things or (placed.name,):
                for place in (placed.name, *drop.places):
                    if place != thing:
                        yield _Way(thing, place, placed.name)


def _called(placed: Placed) -> str:
    return placed.name or getattr(placed.node, "key", "")


def _holds(placed: Placed, point: Point) -> bool:
    return placed.rect.holds(*point) and placed.clip.holds(*point)


def _turns(page: Page, began: Point, to: Point) -> bool:
    """Whether a pull is along an area, and turns it."""
    across, along = to[0] - began[0], to[1] - began[1]
    key = paging.area_at(page, *began)
    after = paging.turned_by(page, key, -along)
    areas = (area for area in page.scrolls if area.key == key)
    return abs(along) > abs(across) and any(a.offset != after[key] for a in areas)


def _at(page: Page, name: str) -> range:
    """The indices of a thing and all that is in it."""
    at = next((at for at, p in enumerate(page.placed) if name and _called(p) == name), -1)
    return range(at, page.within(at).stop) if at >= 0 else range(0)


def _changed(page: Page, name: str, change: Callable[[Placed], Placed]) -> Page:
    at = _at(page, name)
    placed = (change(p) if index in at else p for index, p in enumerate(page.placed))
    return replace(page, placed=tuple(placed))
