"""A level with one scene of a kind, small and sound, and every way to break one place of it."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from game.content.source import read
from game.content.tree import Tree, mapping
from tests.content.kinds import ROOT

FEW = 2
"""So many entries of each list stay: the others are like them."""


def with_scene(kind: str) -> dict[str, Any]:
    """The level we ship that has a scene of this kind, with that scene alone, and short lists."""
    for path in sorted(ROOT.glob("levels/*/level.yaml")):
        source, _ = read(path)
        assert source is not None
        tree = mapping(source.tree)
        for name, scene in mapping(tree["scenes"]).items():
            if mapping(scene)["activity"] == kind:
                short = _short({**tree, "scenes": {name: scene}})
                assert isinstance(short, dict)
                return short
    raise LookupError(f"no level has a scene of the kind {kind}")


def _short(tree: Tree) -> Tree:
    if isinstance(tree, list):
        return [_short(part) for part in tree[:FEW]]
    return {key: _short(part) for key, part in tree.items()} if isinstance(tree, dict) else tree


def broken(tree: Any) -> Iterator[tuple[str, Any]]:
    """Each copy of the tree with one thing changed, and what was changed."""
    for path in _paths(tree):
        for how in ("left out", "a key more", "a list", "a mapping", "nothing", "Two Words!"):
            copy = deepcopy(tree)
            *way, last = path
            inner = copy
            for step in way:
                inner = inner[step]
            if how == "left out":
                del inner[last]
            elif how == "a key more" and isinstance(inner, dict):
                inner["gibberish"] = "x"
            else:
                inner[last] = {"a list": ["x"], "a mapping": {"x": "y"}, "nothing": ""}.get(
                    how, how
                )
            yield f"{'/'.join(map(str, path))}: {how}", copy


def _paths(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    parts = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for key, part in parts if isinstance(tree, dict | list) else ():
        yield (*path, key)
        yield from _paths(part, (*path, key))
