"""Typed values as JSON and back, by their type hints: the same values without YAML or checking.

A record becomes the list of its fields in order, a mapping an object, a tuple and a set a list;
words and numbers stay as they are. A field of type `Any` cannot be read back, nor can a path.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NewType, TypeVar, Union, get_args, get_origin

from game.content.fields import hints

T = TypeVar("T")
Json = Any
_SAME = (str, int, float, bool)


def packed(value: Any) -> Json:
    """A value of records, tuples, sets, mappings, words and numbers, as JSON has them."""
    if is_dataclass(value) and not isinstance(value, type):
        return [packed(getattr(value, field.name)) for field in _made_from(type(value))]
    if isinstance(value, Mapping):
        return {key: packed(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [packed(part) for part in value]
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Path):
        return ""
    return value


def unpacked(hint: type[T], data: Json) -> T:
    """The value of that type. What was packed from another type raises TypeError, ValueError or
    AttributeError, or comes out as nonsense: ask only for what was packed from the same hints."""
    read: Callable[[Json], T] = _reader(hint)  # type: ignore[arg-type]  # types are hashable
    return read(data)


def _same(data: Json) -> Any:
    return data


@cache
def _reader(hint: Any) -> Callable[[Json], Any]:
    """What turns data into a value of that type."""
    origin, args = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    if hint in _SAME or hint is Any or isinstance(hint, NewType) or origin is Literal:
        return _same
    if hint is Path:
        return Path
    if origin is tuple:
        return _tuple(args)
    if origin is frozenset:
        return frozenset
    if origin in (Union, UnionType):
        inner = _reader(next(arg for arg in args if arg is not NoneType))
        return lambda data: None if data is None else inner(data)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        part = _reader(args[1])
        return lambda data: {key: part(each) for key, each in data.items()}
    raise TypeError(f"{hint} cannot be packed")


def _tuple(args: tuple[Any, ...]) -> Callable[[Json], Any]:
    """A tuple of any length, or one of given parts."""
    if args[-1] is Ellipsis:
        part = _reader(args[0])
        return lambda data: tuple(part(each) for each in data)
    parts = tuple(map(_reader, args))
    return lambda data: tuple(part(each) for part, each in zip(parts, data, strict=True))


def _record(cls: Any) -> Callable[[Json], Any]:
    types, made_from = hints(cls), _made_from(cls)
    readers = tuple(_reader(types[field.name]) for field in made_from)
    if any(field.kw_only for field in made_from):
        names = tuple(field.name for field in made_from)
        return lambda data: cls(
            **{name: read(each) for name, read, each in zip(names, readers, data, strict=True)}
        )
    if all(reader is _same for reader in readers):
        return lambda data: cls(*data)
    return lambda data: cls(*(read(each) for read, each in zip(readers, data, strict=True)))


@cache
def _made_from(cls: Any) -> tuple[Any, ...]:
    return tuple(field for field in fields(cls) if field.init)
