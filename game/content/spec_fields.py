"""Whether values can be made for all fields of a spec: asked of every new room."""

from collections.abc import Iterator
from dataclasses import is_dataclass
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin

from game.content.fields import hints, is_mapping


def strange_fields(hint: Any, at: str = "") -> Iterator[str]:
    """The fields of a spec no value can be made for, each with its type: "Wall.high: float"."""
    origin, args = get_origin(hint), get_args(hint)
    if is_dataclass(hint) and isinstance(hint, type):
        for name, inner in hints(hint).items():
            yield from strange_fields(inner, f"{hint.__name__}.{name}")
    elif origin is tuple or origin in (Union, UnionType) or is_mapping(origin):
        for inner in args:
            if inner not in (NoneType, ...):
                yield from strange_fields(inner, at)
    elif not (origin is Literal or isinstance(hint, NewType) or hint in (str, int)):
        yield f"{at}: {getattr(hint, '__name__', hint)}"
