"""What `check` found in our levels, kept by the content it was found in: a level that has not
changed, among lists, drawings and rules that have not, is not looked through again."""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any

from game.content.problems import Problem

NAME = "checked.json"
GAME = File(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class InLevel:
    """What was found in one level: its summary as a report shows it, {} for none, and problems.
    place: line and column of its id."""

    summary: dict[str, Any]
    place: tuple[int, int]
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Kept:
    """What is known from earlier runs. surroundings: a digest of what decides beside a level."""

    file: File
    surroundings: str
    known: dict[str, Any] = field(default_factory=dict)
    """In the shape of the file: by key, a summary, its place, and problems."""
    new: bool = False

    def key(self, level_file: File) -> str:
        """What a level and all beside it come to."""
        own = digest((level_file, *sorted(level_file.parent.glob("*.walk"))))
        return f"{self.surroundings} {own} {level_file.as_posix()}"

    def get(self, key: str) -> InLevel | None:
        try:
            summary, (line, column), problems = self.known[key]
            if summary:
                summary["level"]  # the rest is only shown
            return InLevel(summary, (line, column), tuple(Problem(**one) for one in problems))
        except (KeyError, TypeError, ValueError):
            return None

    def put(self, key: str, found: InLevel) -> None:
        problems = [each.as_json() for each in found.problems]
        self.known[key] = [found.summary, [*found.place], problems]
        self.new = True

    def write(self) -> None:
        """Keep what is new, where that can be done; without it the next run takes longer."""
        if not self.new:
            return
        current = {key: one for key, one in self.known.items() if key.startswith(self.surroundings)}
        written = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        try:
            written.write_text(json.dumps(current), "utf-8")
            written.replace(self.file)
        except OSError:
            written.unlink(missing_ok=True)


def kept_in(folder: File, levels: File, assets: File) -> Kept:
    """What is kept in a folder for our levels. Rules are known by the game's own source."""
    decides = (
        *sorted(levels.rglob("*.yaml")),
        *(each for each in sorted(assets.rglob("*")) if each.is_file()),
        *sorted(GAME.rglob("*.py")),
        *sorted(folder.glob("fonts/*.json")),
    )
    own = set(levels.glob("*/level.yaml"))
    file = folder / NAME
    return Kept(file, digest(each for each in decides if each not in own), _read(file))


def _read(file: File) -> dict[str, Any]:
    try:
        known = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _content(file: File) -> bytes:
    try:
        return file.read_bytes() if file.is_file() else b""
    except OSError:
        return b""


def digest(files: Iterable[File]) -> str:
    """One number for names and contents of files, whatever folder they all lie in."""
    total = hashlib.sha256()
    for each in files:
        content = _content(each)
        total.update(f"{each.name} {len(content)} ".encode())
        total.update(content)
    return total.hexdigest()
