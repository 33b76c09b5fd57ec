"""Loads a level file in three stages, text, types and rules, or says all that is wrong with it."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any, Protocol

from game.content.fields import LEVEL_KEYS, written
from game.content.lists import Lists, addressed
from game.content.problems import Problem, errors
from game.content.source import parse, read_bytes
from game.content.tree import Source, Tree, mapping
from game.content.typed import BAD, Bad, Typing
from game.core.findings import Found, Path, did_you_mean
from game.core.level import Level, Road, Scene


class Kind(Protocol):
    """What loading needs to know of a room (`activities.room.Room` is one)."""

    @property
    def spec(self) -> type: ...
    @property
    def outcomes(self) -> Callable[[Any], frozenset[str]]: ...
    @property
    def items(self) -> Callable[[Any], tuple[Any, ...]]: ...
    @property
    def problems(self) -> Callable[[Any], Iterator[Found]]: ...


Kinds = Mapping[str, Kind]
"""The rooms there are, by the word an author writes after `activity:`."""

NEXT = Mapping[str, str | tuple[Road, ...]]
"""`next` as it is written: for each outcome the name of a scene, or a list of roads."""

RULES: Mapping[str, str] = {
    "folder-name": "A level lies in a folder that has its id, so that it can be found. Rename the"
    " folder.",
}
"""What the place of a level file can do wrong: what the rule means and how to mend it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a level may use: the rooms, and what is in the lists."""

    kinds: Kinds
    lists: Lists


@dataclass(frozen=True, slots=True)
class Loaded:
    """A level, or None when it has an error. `source`: its text, when that could be read."""

    level: Level | None
    problems: tuple[Problem, ...]
    source: Source | None = None
    draft: Level | None = None
    """The typed level even when its links are wrong: for listing what a file is about."""


def load_level(path: File, known: Known, shown: str = "") -> Loaded:
    """The level of a file. A stage runs only when the one before it found no mistake."""
    file = shown or path.as_posix()
    data = read_bytes(path, file)
    if isinstance(data, Problem):
        return Loaded(None, (data,))
    text, problems = parse(data, file)
    if text is None:
        return Loaded(None, problems)
    typing = Typing(cut=text.cut)
    level = typed_level(text.tree, known.kinds, version_of(data), typing)
    if isinstance(level, Bad) or typing.found:
        return Loaded(None, addressed(text, typing.found), text)
    from game.content import rules  # what is shipped was checked when it was made ready

    found = addressed(text, list(rules.found(level, known.lists, known.kinds)))
    found = tuple(sorted((*found, *_misplaced(path, level, text))))
    return Loaded(None if errors(found) else level, found, text, level)


def version_of(data: bytes) -> int:
    """A number that changes with the content (and not with how the system ends its lines)."""
    return zlib.crc32(data.replace(b"\r\n", b"\n"))


def typed_level(tree: Tree, kinds: Kinds, version: int, typing: Typing) -> Level | Bad:
    """The typed level of a tree; `typing` gathers what does not fit."""
    scenes = _scenes(mapping(tree), kinds, typing)
    given = {"version": version, "scenes": scenes}
    level = typing.record(Level, tree, (), given, also=("scenes",), keys=LEVEL_KEYS)
    return BAD if scenes is BAD else level


def _scenes(tree: Mapping[str, Tree], kinds: Kinds, typing: Typing) -> dict[str, Scene] | Bad:
    if "scenes" not in tree:
        return typing.missing("scenes", (), tree)
    node = tree["scenes"]
    if not isinstance(node, dict):
        return typing.wrong(("scenes",), "entries with keys", node)
    made = {name: typed_scene(name, part, kinds, typing) for name, part in node.items()}
    scenes = {name: scene for name, scene in made.items() if isinstance(scene, Scene)}
    return scenes if len(scenes) == len(made) else BAD


def typed_scene(name: str, node: Tree, kinds: Kinds, typing: Typing) -> Scene | Bad:
    path = ("scenes", name)
    if not isinstance(node, dict):
        return typing.wrong(path, "entries with keys", node)
    if "activity" not in node:
        return typing.missing("activity", path, node)
    kind = _kind(node["activity"], path, kinds, typing)
    if isinstance(kind, Bad):
        return BAD
    spec = typing.record(kinds[kind].spec, node, path, also=written(Scene))
    if "next" not in node:
        return typing.missing("next", path)
    after = _roads(node["next"], (*path, "next"), typing)
    given = {"id": name, "activity": kind, "spec": spec, "next": after}
    return typing.record(Scene, node, path, given, also=node)


def _roads(node: Tree, path: Path, typing: Typing) -> dict[str, tuple[Road, ...]] | Bad:
    """Where each outcome leads."""
    made = typing.value(NEXT, node, path)
    if isinstance(made, Bad):
        return BAD
    return {name: (Road(to),) if isinstance(to, str) else to for name, to in made.items()}


def _kind(node: Tree, path: tuple[str, ...], kinds: Iterable[str], typing: Typing) -> str | Bad:
    path = (*path, "activity")
    if not isinstance(node, str):
        return typing.wrong(path, "one word", node)
    if node in kinds:
        return node
    known = ", ".join(sorted(kinds))
    message = f'"{node}" is not one of: {known}.{did_you_mean(node, kinds)}'
    return typing.say(path, "unknown-word", message)


def _misplaced(path: File, level: Level, text: Source) -> tuple[Problem, ...]:
    """A level whose folder is not named after it: it could not be found, and could be doubled."""
    from game.content.rules.ids import wrong_id  # with the other rules

    if path.name != "level.yaml" or path.absolute().parent.name == level.id or wrong_id(level.id):
        return ()  # no folder can be called after what cannot be an id
    line, column = text.where(("level",))
    message = f'The folder must have the level\'s name: rename it to "{level.id}".'
    return (Problem(text.file, line, column, "folder-name", "error", message),)
