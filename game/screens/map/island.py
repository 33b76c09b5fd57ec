"""One island of the bay: its ground, its house, its lanterns and its name.

Lengths are logical pixels. at: its place among the islands, from 0, by which neighbours differ.
"""

from game.core.signs import Signs
from game.screens.map.garland import Hung, garland
from game.screens.map.town_places import TownPlace
from game.ui.drawing_names import Building, DrawingName, keeper_drawing
from game.ui.nodes import Box, Picture, Pin

_HIGH, _GROUND = 0.7, 0.469
"""The height of an island with its house, and that of its ground alone, as shares of its width."""
_HOUSE = (0.14, 0.72, 0.5)
"""The start, width and height of its house, as shares of the same."""
_LINE = 0.8
"""The width of the line in front of it, as a share of the same."""
_ALONE = 0.5
"""How much of the width an island takes that has its name beside it."""
_LANDING = 150.0
"""The most a landing stage is wide."""
_GROUNDS: tuple[DrawingName, ...] = ("bay/island-a", "bay/island-b", "bay/island-c")
_BY_THE_WATER: dict[Building, DrawingName] = {
    "harbour": "bay/island-cove",
    "beach": "bay/island-sand",
}
"""The ground of houses that stand by the water; any other one serves all others."""


def over_its_name(place: TownPlace, at: int, wide: float) -> Box:
    """The island, its lanterns over the water in front of it, and its name below."""
    line = _lanterns(place, wide * _LINE, "bay/line")
    front = Box(line, align="centre", justify="end", grow=1)
    scene = Box((*_land(place, at), front), "stack", h=wide * _HIGH)
    return Box((scene, Box((place.plate(),), align="centre")))


def beside_its_name(place: TownPlace, at: int, wide: float, gap: float) -> Box:
    """The island and, at its end or at its start, a landing stage with its lanterns above its name.
    wide: the width of both with the gap between them."""
    land = wide * _ALONE
    scene = Box(_land(place, at), "stack", w=land, h=land * _HIGH)
    stage = _lanterns(place, min(wide - land - gap, _LANDING), "bay/jetty")
    name = Box((*stage, place.plate()), align="centre", justify="centre", grow=1)
    parts = (name, scene) if at % 2 else (scene, name)
    return Box(parts, "row", gap=gap, align="centre", w=wide)


def rowing(signs: Signs, wide: float) -> Box:
    """The player's animal in a boat, as large as an island."""
    keeper = Picture(keeper_drawing(*signs), grow=1, stand="bottom")
    hull = Picture("bay/rowing-boat", grow=1, stand="bottom", turns=True)
    pins = (Pin(keeper, 0.2, 0.1, 0.5, 0.72), Pin(hull, 0.1, 0.62, 0.8, 0.36))
    return Box(pins, "stack", h=wide * _HIGH)


def _lanterns(place: TownPlace, wide: float, line: Hung) -> tuple[Box, ...]:
    return (garland(place.lights, wide, line),) if place.lights else ()


def _land(place: TownPlace, at: int) -> tuple[Pin, ...]:
    """The ground with the house on it and, once it is lit, its light on the water."""
    ground = _BY_THE_WATER.get(place.building, _GROUNDS[at % len(_GROUNDS)])
    names: tuple[DrawingName, ...] = (ground, "bay/glimmer") if place.lit else (ground,)
    share = _GROUND / _HIGH
    land = (Pin(Picture(name, grow=1, turns=True), 0, 1 - share, 1, share) for name in names)
    start, wide, high = _HOUSE
    house = (Picture(name, grow=1, stand="bottom") for name in place.house)
    return (*land, *(Pin(each, start, 0, wide, high / _HIGH) for each in house))
