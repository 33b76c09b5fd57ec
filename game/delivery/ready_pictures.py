"""Rasterises beforehand what is as large as a window, so that no page waits for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from game.activities import ROOMS_BY_KIND
from game.activities.day.hours import light
from game.activities.day.model import Day
from game.activities.telling.model import Telling
from game.content.fields import records
from game.content.ready import Ready, open_ready
from game.core.ids import PlaceId
from game.core.staging import Hour, Staging
from game.platform.pictures import Pictures
from game.ui.drawing_names import DrawingName, place_drawing

WINDOW = (1280, 720)
FIRST, MAP = "bay/title", "bay/back"
"""What the first screen shows, and what most others stand before: read quickest."""
_PARTS = {
    "bay/front": WINDOW,
    "bay/sea": (1280, 640),
    "bay/bank-dark": (1280, 300),
    "bay/bank-lit": (1280, 300),
}
"""What stands before the map, what lies around its islands, and where a lantern is lit, in a window
of that size."""


def make_ready_pictures(top: Path, levels: Path, folder: Path) -> None:
    """Draws them into a folder: every place by day, and at each hour at which a level shows it.
    levels: the folder of the levels made ready; where there are none, no hour is drawn."""
    pictures = Pictures(top / "assets")
    for name in (FIRST, MAP):
        pictures.make_ready(name, WINDOW, folder, ".bmp")
    for name, size in _PARTS.items():
        pictures.make_ready(name, size, folder)
    for place in sorted((top / "assets/places").glob("*.svg")):
        pictures.make_ready(f"place/{place.stem}", WINDOW, folder)
    ready = open_ready(levels, top / "levels", top / "assets")
    for drawing in sorted(set(_turned(ready)) if ready else ()):
        pictures.make_ready(drawing, WINDOW, folder)


def _turned(ready: Ready) -> Iterator[DrawingName]:
    """The drawings of places at another hour than the one they are drawn at."""
    for head in ready.summaries:
        level = ready.level(head.id, head.version, ROOMS_BY_KIND)
        for scene in level.scenes.values() if level else ():
            for _, part in records(scene.spec):
                for place, hour in _hours(scene.spec, part) if isinstance(part, Staging) else ():
                    light = ready.lists.scenery.light(place, hour)
                    if light != "day":
                        yield place_drawing(place, light)


def _hours(spec: object, staging: Staging) -> Iterator[tuple[PlaceId, Hour]]:
    """The place and hour of a scene, those it moves to, those that can be waited for in it, and
    those of a day that passes in it."""
    yield from ((each.place, each.hour) for each in staging.wheres())
    if isinstance(spec, Day):
        passing = dict.fromkeys(light(spec.begins + hour) for hour in range(spec.hours))
        yield from ((staging.place, hour) for hour in passing)
    if isinstance(spec, Telling):
        waits = {each for person in spec.people for each in person.reached}
        yield from ((staging.place, hour) for hour in get_args(Hour) if hour in waits)
