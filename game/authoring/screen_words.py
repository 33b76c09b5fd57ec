"""Finds the words of the game's own screens in its source: every `words("…", "note")`."""

import ast
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import IO, Any

Found = tuple[int, str, Any, list[str]]


def extract(
    fileobj: IO[bytes],
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Found]:
    """A Babel extractor. Babel's own for Python stumbles over calls without a note."""
    for line, context, text in screen_words(fileobj.read().decode("utf-8")):
        if context:
            yield line, "pgettext", (context, text), []
        else:
            yield line, "gettext", text, []


@lru_cache(2048)  # most files are as they were when they were last asked
def screen_words(source: str) -> tuple[tuple[int, str, str], ...]:
    """Line, note and text of every call with literal words."""
    return tuple(_literal_words(source))


def _literal_words(source: str) -> Iterator[tuple[int, str, str]]:
    for call in _calls(source):
        text, *more = [_literal(part) for part in call.args[:2]] or [None]
        if text:
            yield call.lineno, (more[0] or "") if more else "", text


def hidden_words(source: str) -> Iterator[int]:
    """Lines where `words(…)` is given something else than literals: nobody could translate it.

    What hands on a text that was given to it is no such line; a literal with a note from elsewhere
    is one, for the catalogue would keep it under no note.
    """
    for call in _calls(source):
        asks = isinstance(call.func, ast.Attribute) or any(map(_literal, call.args[:1]))
        if asks and not all(map(_literal, call.args)):
            yield call.lineno


@lru_cache(2048)
def reckons_money(source: str) -> bool:
    """Whether it says sums of its own, `ctx.money(…)`, in the money of the region."""
    return any(isinstance(call.func, ast.Attribute) for call in _calls(source, "money"))


def _calls(source: str, wanted: str = "words") -> Iterator[ast.Call]:
    if f"{wanted}(" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else None
            name = node.func.id if isinstance(node.func, ast.Name) else name
            if name == wanted:
                yield node


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
