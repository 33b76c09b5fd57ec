"""Reads `LICENSES/libraries.txt`: the libraries a program may hold, whose they are, under what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.delivery.freeze import TOP

LIBRARIES = TOP / "LICENSES/libraries.txt"
_MORE = re.compile(r"[A-Za-z_+]")
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


def known_as(library: Path, listed: Mapping[str, Listed]) -> str:
    """The entry a library belongs to: `libpng16-fefdc88d.so.16.58.0` → `libpng`; "" for none.

    Digits, a version or a wheel's digest may follow the entry's name; more letters would be the
    name of another library (`libzstd` is not `libz`). Windows leaves `lib` away and does not mind
    capitals: `VCRUNTIME140.dll` → `libvcruntime`.
    """
    said = library.name.lower()
    called = said if said.startswith("lib") else f"lib{said}"
    names = (name for name in listed if called.startswith(name.lower()))
    return next((name for name in names if not _MORE.match(called[len(name) :])), "")
