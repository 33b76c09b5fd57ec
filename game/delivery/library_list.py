"""Reads `LICENSES/libraries.txt`: the libraries a program may hold, whose they are, under what."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.delivery.freeze import TOP

LIBRARIES = TOP / "LICENSES/libraries.txt"
_ENTRY = re.compile(
    r"^(?P<stems>lib[^\n]*)\n"
    r"    (?P<title>.+?): (?P<source>\w+://\S+)\n"
    r"(?P<whose>(?:    .*\n)*?)"
    r"    Licence: (?P<licence>[^\n]+)$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """One library of the list."""

    title: str
    source: str
    licence: str


def listed_libraries(page: str) -> Mapping[str, Listed]:
    """The entries by the first letters of a library's file name, such as `libSDL2_image`."""
    found: dict[str, Listed] = {}
    for entry in _ENTRY.finditer(re.sub(r"\n {6,}", " ", page)):
        title = entry["title"].partition(",")[0].partition(" (")[0]
        one = Listed(title, entry["source"], entry["licence"])
        found |= dict.fromkeys(entry["stems"].split(), one)
    return found


def listed_as(library: Path, listed: Iterable[str]) -> str:
    """What the list calls a library: `libpng16-fefdc88d.so.16.58.0` → `libpng`; "" where it has no
    such name. Windows leaves `lib` away: `SDL2.dll` → `libSDL2`."""
    name = library.name if library.name.startswith("lib") else f"lib{library.name}"
    fits = (known for known in listed if re.match(rf"(?i){re.escape(known)}(?![a-z_+])", name))
    return max(fits, key=len, default="")
