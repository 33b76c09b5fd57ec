"""Our levels and lists as `prepare` typed and checked them, in one file that is read without YAML.

It counts only while everything it was made from is still the same, to the byte; else the files
themselves are read. The other painter, in a browser, is given the same file.
"""

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as File
from typing import Any

from game.content.bay import Bay
from game.content.level_summary import LevelSummary
from game.content.lists import Lists
from game.content.load import Kinds
from game.content.packed import Json, packed, unpacked
from game.content.paths import Paths
from game.content.regions import Region
from game.content.source import LARGEST
from game.core.level import Level, Road, Scene
from game.files import read_file

FILE = "levels.json"
SUM = "levels.sum"
"""Its CRC-32, beside it: the file itself is all JSON, for whoever reads it elsewhere."""
_LARGEST = 64 << 20
_NONSENSE = (OSError, ValueError, TypeError, LookupError, AttributeError)
"""What a file that is missing or broken may raise."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What is shipped, whole and sound. levels: each as JSON text, opened when it is played."""

    lists: Lists
    bay: Bay
    paths: Paths
    regions: Mapping[str, Region]
    summaries: tuple[LevelSummary, ...]
    levels: Mapping[str, str] = field(default_factory=dict)

    def level(self, id_: str, version: int, kinds: Kinds) -> Level | None:
        """A level in English; None when it is not here in that version."""
        try:
            level, scenes = json.loads(self.levels[id_])
            whole = unpacked(Level, level)
            made = {name: _scene(name, each, kinds) for name, each in scenes.items()}
        except _NONSENSE:
            return None
        return replace(whole, scenes=made) if whole.version == version else None


def open_ready(folder: File | None, levels: File, assets: File) -> Ready | None:
    """What is ready in the folder, if it was made from these levels and assets."""
    if folder is None:
        return None
    try:
        data = read_file(folder / FILE, _LARGEST)
        if zlib.crc32(data) != int(read_file(folder / SUM, _LARGEST), 16):
            return None  # one flipped bit could be a level that cannot be played
        made_from, parts, texts = json.loads(data)
        if made_from != stamp(levels, assets):
            return None
        ready = unpacked(Ready, [*parts, texts])
    except _NONSENSE:
        return None
    at = (replace(each, file=levels / each.id / "level.yaml") for each in ready.summaries)
    return replace(ready, summaries=tuple(at))


def put_ready(folder: File, text: str) -> None:
    """Writes the file, and its sum beside it."""
    data = text.encode()
    (folder / FILE).write_bytes(data)
    (folder / SUM).write_text(f"{zlib.crc32(data):08x}\n", encoding="utf-8")


def as_json(ready: Ready, made_from: int) -> str:
    """The text of the file."""
    parts = packed(ready)
    return json.dumps([made_from, parts[:-1], parts[-1]], ensure_ascii=False, separators=(",", ":"))


def level_as_json(level: Level) -> str:
    """The text of a level inside the file."""
    scenes = {
        id_: [scene.activity, packed(scene.spec), packed(scene.next), scene.telling]
        for id_, scene in level.scenes.items()
    }
    parts = [packed(replace(level, scenes={})), scenes]
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def stamp(levels: File, assets: File) -> int:
    """A number that changes with any level, list or region, and with what is drawn."""
    made = 0
    for path in sorted((*levels.rglob("*.yaml"), *assets.rglob("*.toml"))):
        made = zlib.crc32(
            path.name.encode() + read_file(path, LARGEST).replace(b"\r\n", b"\n"), made
        )
    for name in _drawings(assets):
        made = zlib.crc32(name.encode(), made)
    return made


def _drawings(assets: File) -> Iterator[str]:
    for kind in ("things", "places"):
        yield from sorted(path.name for path in (assets / kind).glob("*.svg"))


def _scene(name: str, data: Json, kinds: Kinds) -> Scene:
    activity, spec, after, telling = data
    made: Any = unpacked(kinds[activity].spec, spec)
    return Scene(name, activity, made, _roads(after), telling)


def _roads(data: Json) -> dict[str, tuple[Road, ...]]:
    return {outcome: unpacked(tuple[Road, ...], roads) for outcome, roads in data.items()}
