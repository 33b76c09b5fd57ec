"""Where each district stands on the pictures of the bay: assets/bay/places.toml for the wide one,
places-upright.toml for the upright one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as File

from game.content.problems import Problem, unreadable
from game.content.source import LARGEST
from game.files import read_file


@dataclass(frozen=True, slots=True)
class MapSpot:
    """A district: the box of its building, the middles of its name and its lanterns, as fractions
    of the picture's width and height."""

    x: float
    y: float
    w: float
    h: float
    label: tuple[float, float]
    lanterns: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Bay:
    """The whole map, by the building of each district: on the wide picture and on the upright."""

    spots: Mapping[str, MapSpot] = field(default_factory=dict)
    upright: Mapping[str, MapSpot] = field(default_factory=dict)


def load_bay(assets: File) -> tuple[Bay, tuple[Problem, ...]]:
    """The map, or an empty one and why: a file that is missing or broken never stops the game."""
    path = assets / "bay" / "places.toml"
    try:
        return Bay(_read(path), _read(path.with_name("places-upright.toml"))), ()
    except (OSError, ValueError, KeyError, TypeError):
        message = "The map of the bay is missing or broken: fetch the game again."
        return Bay(), (unreadable(path.as_posix(), "unreadable", message),)


def _read(path: File) -> dict[str, MapSpot]:
    """The places on one picture."""
    import tomllib  # what is shipped was read when it was made ready

    written = tomllib.loads(read_file(path, LARGEST).decode())
    return {
        name: MapSpot(
            float(spot["x"]),
            float(spot["y"]),
            float(spot["w"]),
            float(spot["h"]),
            _point(spot["label"]),
            tuple(map(_point, spot["lanterns"])),
        )
        for name, spot in written.items()
    }


def _point(pair: tuple[float, float]) -> tuple[float, float]:
    x, y = pair
    return float(x), float(y)
