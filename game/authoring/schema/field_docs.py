"""What the code says of a record, of each of its fields and of a kind of name, as it stands there.

A field is described below it, or in its record's docstring as `field: what it is.`, up to the next
field or the end of the paragraph. A program without its own source says what its docstrings say.
"""

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from game.content.fields import hints


def about(record: Any) -> str:
    """What a record is: its docstring without what that says of single fields."""
    said = (_parted(record, paragraph)[0] for paragraph in _paragraphs(record))
    return " ".join(text for text in said if text)


def about_fields(record: Any) -> dict[str, str]:
    """What is said of the fields of a record, by their names; of many nothing is."""
    found: dict[str, str] = {}
    for cls in reversed(record.__mro__[:-1]):
        for paragraph in _paragraphs(cls):
            found.update(_parted(cls, paragraph)[1])
        below = _below(cls.__module__)
        found |= {
            n: below[f"{cls.__name__}.{n}"] for n in hints(cls) if f"{cls.__name__}.{n}" in below
        }
    return found


def about_kind(kind: Any) -> str:
    """What is said below a kind of name (a NewType) where it is defined."""
    return _below(kind.__module__).get(kind.__name__, "")


def _paragraphs(record: Any) -> list[str]:
    said = inspect.cleandoc(record.__doc__ or "").split("\n\n")
    return [" ".join(paragraph.split()) for paragraph in said]


def _parted(record: Any, paragraph: str) -> tuple[str, Mapping[str, str]]:
    """What a paragraph says of the record, and what it then says of fields."""
    name = rf"`?(?:{'|'.join(hints(record))})`?"
    names = rf"(?:(?<=[.;?!)\"] )|^){name}(?:(?:, | and ){name})*: "
    starts = [*re.finditer(names, paragraph)]
    ends = [*(start.start() for start in starts[1:]), len(paragraph)]
    found = {
        field: paragraph[start.end() : end].strip(" ;")
        for start, end in zip(starts, ends)
        for field in re.findall(r"[\w]+", start[0].replace(" and ", " "))
    }
    return paragraph[: starts[0].start()].strip() if starts else paragraph, found


@cache
def _below(module: str) -> Mapping[str, str]:
    """The words below each name and each field of a module: `Thing`, `Thing.who`."""
    try:
        source = inspect.getsource(import_module(module))
    except OSError:
        return {}
    return dict(_said(ast.parse(source).body, ""))


def _said(body: list[ast.stmt], owner: str) -> Iterator[tuple[str, str]]:
    for part, after in zip(body, [*body[1:], None]):
        if isinstance(part, ast.ClassDef):
            yield from _said(part.body, f"{part.name}.")
        match part, after:
            case (
                ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                yield owner + name, " ".join(words.split())
