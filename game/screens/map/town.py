"""The nine districts on a picture of the bay, with their lanterns and their names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.content.bay import Bay, MapSpot
from game.screens.map.bay_picture import NAME, BayPicture, bay_picture
from game.screens.map.town_places import TownPlace
from game.screens.shell.districts import LANTERNS, Light
from game.ui.context import Context
from game.ui.geometry import Rect
from game.ui.nodes import Box, Node, Picture, Pin

_IN = -0.02
"""How far, as a share of the window, a name's empty room may go beyond its edge."""
_LANTERN = (30.0, 40.0)
"""The room for a lantern, in units of the picture."""


@dataclass(frozen=True, slots=True)
class Town:
    """The districts on one picture, which covers a window of that size."""

    picture: BayPicture
    window: tuple[float, float]

    def nodes(self, places: Iterable[TownPlace]) -> list[Node]:
        """The places from the farthest to the nearest, their lanterns, their names."""
        spots = self.picture.spots
        there = [(p, self._on_picture(spots[p.building])) for p in places if p.building in spots]
        there.sort(key=lambda each: each[1].spot.y + each[1].spot.h)
        houses = [node for place, spot in there for node in _house(spot, place)]
        lights = [node for place, spot in there for node in _lights(spot, place)]
        names = [spot.name(place.plate()) for place, spot in there]
        return [*houses, *lights, *self.picture.front, *names]

    def buildings(self) -> tuple[Rect, ...]:
        """The room of each building that can be pressed, in logical pixels of the window."""
        wide, high = self.window
        spots = self.picture.spots.values()
        pins = (self._on_picture(spot).building(Box(())) for spot in spots)
        return tuple(Rect(p.x * wide, p.y * high, p.w * wide, p.h * high) for p in pins)

    def _on_picture(self, spot: MapSpot) -> "_OnPicture":
        return _OnPicture(self.picture, spot, self.window)


def town_in_window(bay: Bay, ctx: Context) -> Town | None:
    """The town on the picture for a window; None where none has room for it."""
    picture = bay_picture(bay, ctx)
    return Town(picture, ctx.size) if picture else None


def _house(spot: "_OnPicture", place: TownPlace) -> Iterator[Node]:
    if place.building == "lighthouse" and place.lit:
        yield spot.beam(Picture("bay/beam", grow=1, turns=True))
    drawn = tuple(Picture(name, grow=1, stand="bottom") for name in place.house)
    yield spot.building(place.pressed(Box(drawn, grow=1, flow="stack")))


def _lights(spot: "_OnPicture", place: TownPlace) -> Iterator[Node]:
    hung = _hung(place.lights, len(spot.spot.lanterns))
    yield from spot.lanterns(Picture(LANTERNS[light], grow=1) for light in hung)


def _hung(lights: tuple[Light, ...], many: int) -> list[Light]:
    """The lights in the order of their stories; where more stories have been added than lanterns
    hang there, those that burn come first, so that no light a child has lit is missing."""
    if len(lights) <= many:
        return list(lights)
    return sorted(lights, key=("lit", "begun", "dark").index)


@dataclass(frozen=True, slots=True)
class _OnPicture:
    """One district's place on a picture of the bay that covers a window."""

    picture: BayPicture
    spot: MapSpot
    window: tuple[float, float]

    def building(self, child: Node) -> Pin:
        """The building in its box."""
        spot, (wide, high) = self.spot, self.picture.size
        return self._pin(child, spot.x * wide, spot.y * high, spot.w * wide, spot.h * high)

    def beam(self, child: Node) -> Pin:
        """The lighthouse's ray."""
        return self._pin(child, *self.picture.beam)

    def lanterns(self, children: Iterable[Node]) -> Iterator[Pin]:
        """As many lanterns as there are, each around its middle."""
        w, h = _LANTERN
        for child, (x, y) in zip(children, self.spot.lanterns, strict=False):
            at = x * self.picture.size[0] - w / 2, y * self.picture.size[1] - h / 2
            yield self._pin(child, *at, w, h)

    def name(self, child: Node) -> Pin:
        """The name, whose lower edge has its middle at the label; at the edge of a window that
        crops the picture it moves in as far as its room goes."""
        column = Box((child,), align="centre", justify="end", grow=1)
        (x, y), (w, h) = self.spot.label, NAME
        pin = self._pin(
            column, x * self.picture.size[0] - w / 2, y * self.picture.size[1] - h, w, h
        )
        return replace(pin, x=max(_IN, min(pin.x, 1 - _IN - pin.w)))

    def _pin(self, child: Node, x: float, y: float, w: float, h: float) -> Pin:
        return self.picture.pin(self.window, child, (x, y, w, h))
