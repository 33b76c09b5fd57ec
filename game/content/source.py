"""Reads one YAML file strictly into plain text, lists and mappings, with positions beside them."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import TypeAlias

from game.content.events import STRANGE, Marks, Reader
from game.content.problems import Problem, unreadable
from game.core.findings import Path

LARGEST = 256 * 1024
"""Bytes; the longest level is a tenth of this."""

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"

RULES = (
    "missing-file",
    "folder",
    "unreadable",
    "empty-file",
    "too-big",
    "not-utf-8",
    "strange-character",
    "tab",
    "yaml",
    "too-deep",
    "too-many-parts",
    "second-document",
    "tag",
    "anchor",
    "alias",
    "merge-key",
    "doubled-key",
    "strange-key",
)
"""Every rule that reading alone can find broken."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as text: a tree of plain values, and beside it where each value and key stands."""

    file: str
    tree: Tree
    values: Marks = field(default_factory=dict)
    keys: Marks = field(default_factory=dict)

    def where(self, path: Path, key: bool = False) -> tuple[int, int]:
        """Line and column of a value (or of its key), or of its nearest ancestor that is there."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))


def read(path: File, shown: str = "") -> tuple[Source | None, tuple[Problem, ...]]:
    """The file's content, or everything that is wrong with it. `shown` names it in problems."""
    file = shown or path.as_posix()
    data = read_bytes(path, file)
    if isinstance(data, Problem):
        return None, (data,)
    return parse(data, file)


def read_bytes(path: File, file: str) -> bytes | Problem:
    """The bytes of a file, never more than a level may have."""
    try:
        with path.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except FileNotFoundError:
        return unreadable(file, "missing-file", "There is no such file.")
    except IsADirectoryError:
        return unreadable(file, "folder", "This is a folder, not a file.")
    except (OSError, ValueError) as error:
        if is_folder(path):  # Windows calls opening a folder a lack of permission
            return unreadable(file, "folder", "This is a folder, not a file.")
        why = getattr(error, "strerror", None) or "its name cannot be used"
        return unreadable(file, "unreadable", f"This file cannot be read: {why}.")
    if len(data) > LARGEST:
        return unreadable(file, "too-big", "This file is larger than 256 KB: split it.")
    return data


def is_folder(path: File) -> bool:
    """Whether this is a folder, as far as anybody here may look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def parse(data: bytes, file: str) -> tuple[Source | None, tuple[Problem, ...]]:
    """The content of a file's bytes, or everything that is wrong with them."""
    text = _text(data, file)
    if isinstance(text, Problem):
        return None, (text,)
    strange = STRANGE.search(text)
    if strange:
        line, column = _place(text, strange.start())
        message = f"The character U+{ord(strange[0]):04X} has no place in a level: delete it."
        return None, (Problem(file, line, column, "strange-character", "error", message),)
    reader = Reader(file)
    reader.run(text)
    if reader.problems:
        return None, tuple(reader.problems)
    if reader.tree is None:
        return None, (unreadable(file, "empty-file", "This file is empty."),)
    return Source(file, reader.tree, reader.values, reader.keys), ()


def _text(data: bytes, file: str) -> str | Problem:
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _place(data[: error.start].decode("utf-8"), error.start)
        message = "This is not UTF-8 text: save the file again with the encoding UTF-8."
        return Problem(file, line, column, "not-utf-8", "error", message)


def _place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def mapping(tree: Tree) -> Mapping[str, Tree]:
    """The tree as a mapping; nothing when it is not one."""
    return tree if isinstance(tree, dict) else {}
