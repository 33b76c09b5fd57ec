"""A file as plain words, lists and mappings, and beside them where each of them stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from game.core.findings import Path

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
"""What a file says. Nothing in it is a number or a yes: every value is the word as written."""
Marks = dict[Path, tuple[int, int]]
"""Line and column, from 1, of what stands at each path."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its tree, and where each value and each key of the tree stands."""

    file: str
    tree: Tree
    values: Marks = field(default_factory=dict)
    keys: Marks = field(default_factory=dict)
    cut: Marks = field(default_factory=dict)
    """Where a # ends bare words, by the way to them: is it a remark, or part of the text?"""

    def where(self, path: Path, key: bool = False) -> tuple[int, int]:
        """Line and column of a value (or of its key), or of its nearest ancestor that is there."""
        if key and path in self.keys:
            return self.keys[path]
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, (1, 1))


def mapping(tree: Tree) -> Mapping[str, Tree]:
    """The tree as a mapping; an empty one when it is a list or a word."""
    return tree if isinstance(tree, dict) else {}


def place_in(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at an offset (from 0)."""
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1
