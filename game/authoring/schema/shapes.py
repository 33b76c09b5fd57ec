"""The JSON Schema of anything that is read by its types: of what `content/typed` can make values.

To YAML some words are numbers, and a number in quotes is none; in a level file both are words. Only
what is empty and may as well be left out is refused here and not there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, is_dataclass
from types import UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin

from game.authoring.schema.field_docs import about, about_fields, about_kind
from game.content.fields import hints, is_mapping, written
from game.content.typed import forms_of
from game.core.spec import ANY_NUMBER, is_needed

Shape = dict[str, Any]
"""A JSON Schema, or part of one."""

TEXT: Shape = {"type": ["string", "number"]}


@dataclass(slots=True)
class Shapes:
    """Makes shapes. names: more of what is so of a kind of name (a NewType), or of a plain text by
    the name of its field."""

    names: Mapping[Any, Shape] = field(default_factory=dict)
    definitions: dict[str, Shape] = field(default_factory=dict)
    """The shape of every record and kind of name met, to which the others point."""

    def of(self, hint: Any) -> Shape:
        """The shape of a value of a type."""
        origin, args = get_origin(hint), get_args(hint)
        if is_dataclass(hint):
            return self._defined(hint, lambda: self.record(hint))
        if isinstance(hint, NewType):
            return self._defined(hint, lambda: self._name(hint))
        if hint is str:
            return TEXT
        if hint is int:
            return _number(*ANY_NUMBER)
        if origin is Literal:
            return _one_of(args)
        if origin is tuple:
            return {"type": "array", "items": self._inner(args[0])}
        if origin in (Union, UnionType):
            forms = [self._inner(form) for form in forms_of(args)]
            return forms[0] if len(forms) == 1 else {"anyOf": forms}
        if is_mapping(origin):
            return self._mapping(*args)
        raise TypeError(f"a spec may not hold a {hint}")

    def record(
        self,
        cls: Any,
        keys: Mapping[str, str] | None = None,
        others: Mapping[str, Shape] | None = None,
    ) -> Shape:
        """The shape of a record. keys: other names of its keys; others: keys that must be there and
        are read elsewhere, in place of fields of that name."""
        others = others or {}
        told = about_fields(cls)
        parts = {key: part for key, part in written(cls, keys or {}).items() if key not in others}
        shapes = {}
        for key, part in parts.items():
            hint = hints(cls)[part.name]
            shapes[key] = _described(self._part(part, hint), told.get(part.name) or _about(hint))
        needed = [key for key, part in parts.items() if is_needed(part)]
        shape = {
            "type": "object",
            "properties": {**shapes, **others},
            "required": [*needed, *others],
            "additionalProperties": False,
        }
        return _described(shape, about(cls))

    def _part(self, part: Any, hint: Any) -> Shape:
        """The shape of a field, by its type and by what it says of itself."""
        if "within" in part.metadata:
            return _number(*part.metadata["within"])
        if hint is str:
            return {**TEXT, **self.names.get(part.name, {})}
        free = not is_needed(part) or part.metadata.get("may_be_empty")
        return self.of(hint) if free else self._filled(hint)

    def _mapping(self, key: Any, inner: Any) -> Shape:
        shape = self._inner(inner)
        if get_origin(key) is not Literal:
            return {"type": "object", "additionalProperties": shape}
        known = dict.fromkeys(get_args(key), shape)
        return {"type": "object", "properties": known, "additionalProperties": False}

    def _inner(self, hint: Any) -> Shape:
        """What stands in a list, or after a key of a mapping: no empty text."""
        is_text = hint is str or isinstance(hint, NewType)
        return self._filled(hint) if is_text else self.of(hint)

    def _filled(self, hint: Any) -> Shape:
        """The shape of a value that must not be empty; a record says itself what it needs."""
        shape, origin = self.of(hint), get_origin(hint)
        if is_dataclass(hint):
            return shape
        least = "minItems" if origin is tuple else "minLength"
        least = "minProperties" if is_mapping(origin) else least
        return {"allOf": [shape], least: 1} if "$ref" in shape else {**shape, least: 1}

    def _name(self, kind: Any) -> Shape:
        return _described({**TEXT, **self.names.get(kind, {})}, about_kind(kind))

    def _defined(self, hint: Any, make: Callable[[], Shape]) -> Shape:
        name = _called(hint)
        if name not in self.definitions:
            self.definitions[name] = make()
        return {"$ref": f"#/definitions/{name}"}


def _one_of(words: tuple[str, ...]) -> Shape:
    """One of these words; to write nothing is allowed where that is one, and is never offered."""
    offered: Shape = {"enum": [word for word in words if word]}
    return {"anyOf": [offered, {"type": "string", "maxLength": 0}]} if "" in words else offered


def _number(least: int, most: int) -> Shape:
    bounds = {"minimum": least, "maximum": most}
    return {"type": ["integer", "string"], **bounds, "pattern": "^[0-9]{1,9}$"}


def _described(shape: Shape, said: str) -> Shape:
    return {**shape, "description": said} if said else shape


def _about(hint: Any) -> str:
    """What is said of what a value is, or of each of its entries; "" where nothing is."""
    if is_dataclass(hint):
        return about(hint)
    if isinstance(hint, NewType):
        return about_kind(hint)
    inner = [part for part in get_args(hint) if part is not ...]
    return _about(inner[-1]) if inner and get_origin(hint) is not Literal else ""


def _called(hint: Any) -> str:
    """The name of a definition: `chat.Moment`, `words.Line`; two rooms may each have a `Page`."""
    module = hint.__module__.removesuffix(".model").rpartition(".")[2]
    return f"{module}.{hint.__name__}"
