"""Walks typed values by their type hints: every text of a level, its kind and its place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import Field, fields, is_dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, get_args, get_type_hints

from game.core.findings import Path
from game.core.level import Level, Scene
from game.core.spec import key_of
from game.core.words import Bubble, Choice, Feedback, Line, Talk, Title

WORDS = (Title, Line, Bubble, Choice, Feedback, Talk)
"""The kinds of text that are shown; every other text is an id."""
FLAT = (Scene,)
"""Records whose spec has no key of its own in a file: its entries stand beside theirs."""
LEVEL_KEYS = {"id": "level"}
"""Fields of a level whose key in its file has another name."""


class Leaf(NamedTuple):
    """One text of a typed value: its kind (a NewType, or plain `str`), its owner and its place.

    names: the way to it as translators see it: ids where entries have one, else numbers from 1.
    """

    path: Path
    names: tuple[str, ...]
    kind: Any
    text: str
    owner: Any = None
    field: str = ""

    @property
    def shown(self) -> bool:
        return self.kind in WORDS


Kind = Literal["text", "list", "mapping", "record", "other"]
"""What a typed value is to a walk. A type is asked once: a check walks a level dozens of times."""
Change = Callable[[Leaf], str]
At = tuple[Path, tuple[str, ...], Any, str]
"""Where the walk stands: path, names, the record that owns what comes, and its field."""


def hints(cls: Any) -> Mapping[str, Any]:
    """The type of every field of a record."""
    return _hints(cls)


@cache
def _hints(cls: Any) -> Mapping[str, Any]:
    found = get_type_hints(cls)
    return {field.name: found[field.name] for field in fields(cls)}


def written(cls: Any, keys: Mapping[str, str] = MappingProxyType({})) -> dict[str, "Field[Any]"]:
    """The fields of a record that an author writes, by the key each has in a file.

    keys: fields whose key in this file has another name.
    """
    parts = (part for part in fields(cls) if "unwritten" not in part.metadata)
    return {keys.get(part.name) or key_of(part): part for part in parts}


def is_mapping(origin: Any) -> bool:
    """Whether the origin of a type hint is a mapping."""
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _kind(value: Any) -> Kind:
    cls: Any = type(value)
    return _kind_of(cls)


@cache
def _kind_of(cls: Any) -> Kind:
    if issubclass(cls, str):
        return "text"
    if issubclass(cls, tuple):
        return "list"
    if issubclass(cls, Mapping):
        return "mapping"
    return "record" if is_dataclass(cls) else "other"


def rebuilt(value: Any, change: Change, path: Path = (), names: tuple[str, ...] = ()) -> Any:
    """The same record with every text replaced by what `change` makes of it. A part in which no
    text changes is not copied."""
    return _rebuilt(type(value), value, change, (path, names, None, ""))


def remade(value: Any, change: Callable[[Path, Any], Any], path: Path = ()) -> Any:
    """The same value with every record replaced by what `change` makes of it, inner ones first."""
    kind = _kind(value)
    if kind == "mapping":
        return {key: remade(part, change, (*path, key)) for key, part in value.items()}
    if kind == "list":
        return tuple(remade(part, change, (*path, place)) for place, part in enumerate(value))
    if kind != "record":
        return value
    parts = {
        name: remade(getattr(value, name), change, _step(value, name, path))
        for name in hints(type(value))
    }
    return change(path, replace(value, **parts))


def leaves(value: Any, path: Path = (), names: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """Every text in a record, in the order of its fields."""
    found: list[Leaf] = []

    def note(leaf: Leaf) -> str:
        found.append(leaf)
        return leaf.text

    rebuilt(value, note, path, names)
    return iter(found)


def shown(value: Any, path: Path = (), names: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """Every text that somebody will see or hear."""
    return (leaf for leaf in leaves(value, path, names) if leaf.shown)


def records(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every record inside a value, itself first, with the way to it."""
    kind = _kind(value)
    if kind == "mapping":
        for key, inner in value.items():
            yield from records(inner, (*path, key))
    elif kind == "list":
        for place, inner in enumerate(value):
            yield from records(inner, (*path, place))
    elif kind == "record":
        if not isinstance(value, FLAT):
            yield path, value
        for name in hints(type(value)):
            inner = getattr(value, name)
            if _kind(inner) not in ("text", "other"):
                yield from records(inner, _step(value, name, path))


def _rebuilt(hint: Any, value: Any, change: Change, at: At) -> Any:
    path, names, owner, field = at
    kind = _kind(value)
    if kind == "text":
        return change(Leaf(path, names, hint, value, owner, field))
    if kind == "record":
        return _record(value, change, path, names)
    if kind == "mapping":
        inner = (get_args(hint) or (str, str))[1]
        made = {
            key: _rebuilt(inner, part, change, ((*path, key), (*names, str(key)), owner, field))
            for key, part in value.items()
        }
        return made if any(made[key] is not part for key, part in value.items()) else value
    if kind == "list":
        inner = (get_args(hint) or (str,))[0]
        parts = tuple(
            _rebuilt(inner, part, change, ((*path, n), (*names, _name(part, n)), owner, field))
            for n, part in enumerate(value)
        )
        return parts if any(new is not old for new, old in zip(parts, value)) else value
    return value


def _record(value: Any, change: Change, path: Path, names: tuple[str, ...]) -> Any:
    changed = {}
    for name, hint in hints(type(value)).items():
        part = getattr(value, name)
        if _kind(part) == "other":
            continue
        at = (_step(value, name, path), _step_names(value, name, names), value, name)
        new = _rebuilt(hint, part, change, at)
        if new is not part:
            changed[name] = new
    return replace(value, **changed) if changed else value


def _step(owner: Any, field: str, path: Path) -> Path:
    if isinstance(owner, FLAT) and field == "spec":
        return path
    return (*path, _keys(type(owner))[field])


def _keys(cls: Any) -> Mapping[str, str]:
    return _written_as(cls)


@cache
def _written_as(cls: Any) -> Mapping[str, str]:
    """The key of each field of a record."""
    own = LEVEL_KEYS if cls is Level else {}
    return {part.name: own.get(part.name) or key_of(part) for part in fields(cls)}


def _step_names(owner: Any, field: str, names: tuple[str, ...]) -> tuple[str, ...]:
    if isinstance(owner, FLAT) and field == "spec":
        return names
    return (*names, field)


def _name(part: Any, place: int) -> str:
    """An entry's own id, by which its words stay translated wherever it moves; else its number."""
    own = getattr(part, "id", "")
    return own if isinstance(own, str) and own else str(place + 1)
