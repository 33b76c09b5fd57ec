"""Any one key left out of a level: refused with an address, or playable to an end.

The short run leaves out some keys of each level, chosen by its version; with LANTERN_BAY_TEST_ALL
set it is every key of every level.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from game.activities import ROOMS_BY_KIND
from game.authoring.dead_ends import dead_ends
from game.content import rules, source
from game.content.lists import Lists, load_lists
from game.content.load import typed_level, typed_scene, version_of
from game.content.tree import Source
from game.content.typed import Bad, Typing
from game.core.findings import Found
from game.core.findings import Path as Way
from game.core.level import Level, Scene
from game.core.play import Rulebook
from tests.activities.roaming import CONTEXT, picture, roam

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "levels").glob("*/level.yaml"))
ALL = bool(os.environ.get("LANTERN_BAY_TEST_ALL"))
SAMPLE = 16
"""So many keys of each level in the short run."""
PLAYS, ACTS = 2, 60
"""So often a scene that was let pass is played by chance, and so many acts each time."""


@cache
def lists() -> Lists:
    return load_lists(ROOT / "levels", ROOT / "assets")[0]


@cache
def written(path: Path) -> Source:
    text, problems = source.read(path)
    assert text is not None, problems
    return text


@cache
def whole(path: Path) -> Level:
    typing = Typing()
    version = version_of(path.read_bytes())
    level = typed_level(written(path).tree, ROOMS_BY_KIND, version, typing)
    assert isinstance(level, Level), typing.found
    return level


def keys(node: Any, path: Way = ()) -> Iterator[Way]:
    """The way to every key of a tree."""
    if isinstance(node, dict):
        for key, inner in node.items():
            yield (*path, key)
            yield from keys(inner, (*path, key))
    elif isinstance(node, list):
        for place, inner in enumerate(node):
            yield from keys(inner, (*path, place))


def chosen(path: Path) -> Sequence[Way]:
    """Every key, or an even sample that begins where the level's version says."""
    every = list(keys(written(path).tree))
    if ALL:
        return every
    stride = max(1, len(every) // SAMPLE)
    return every[whole(path).version % stride :: stride]


def without(node: Any, way: Way) -> Any:
    """The tree without that key; what lies beside the way is shared, not copied."""
    first, *rest = way
    if not rest:
        return {key: inner for key, inner in node.items() if key != first}
    changed = without(node[first], tuple(rest))
    if isinstance(node, dict):
        return {**node, first: changed}
    return [*node[:first], changed, *node[first + 1 :]]  # type: ignore[operator] # a place


def retyped(path: Path, way: Way) -> tuple[Level | Bad, list[Found]]:
    """The level without a key, with the scene it belongs to typed anew; and what is wrong then."""
    level, typing = whole(path), Typing()
    tree = without(written(path).tree, way)
    if way[0] != "scenes" or len(way) < 3:
        return typed_level(tree, ROOMS_BY_KIND, level.version, typing), typing.found
    name = str(way[1])
    scene = typed_scene(name, tree["scenes"][name], ROOMS_BY_KIND, typing)
    if isinstance(scene, Bad):
        return scene, typing.found
    return replace(level, scenes={**level.scenes, name: scene}), typing.found


def refusals(path: Path, way: Way) -> tuple[Level | Bad, list[Found]]:
    """Everything a check says of the level without that key."""
    level, found = retyped(path, way)
    if isinstance(level, Bad) or found:
        return level, found
    found = [f for f in rules.found(level, lists(), ROOMS_BY_KIND) if f.severity == "error"]
    return level, found


def played(scene: Scene) -> str:
    """What is wrong with a scene that was let pass; "" when all of it can be seen and it ends."""
    room = ROOMS_BY_KIND[scene.activity]
    room.items(scene.spec)
    room.paper(scene.spec, CONTEXT)
    room.key(scene.spec, CONTEXT)
    for seed in range(PLAYS):
        for step in roam(room, scene.spec, seed, ACTS):
            picture(room, scene.spec, step.before)
            if step.outcome and step.outcome not in scene.next:
                return f"it ends as {step.outcome}, which leads nowhere"
    alone = replace(whole(FILES[0]), scenes={scene.id: scene})
    rulebook: Rulebook = {scene.activity: room.rules}
    return "it never ends" if list(dead_ends(alone, rulebook)) else ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_a_level_without_one_of_its_keys_is_refused_or_can_be_played(path: Path) -> None:
    wrong: list[str] = []
    for way in chosen(path):
        level, found = refusals(path, way)
        if found:
            places = {written(path).where(each.path, each.key) for each in found}
            assert len(way) == 1 or (1, 1) not in places, f"{way} is refused without an address"
            continue
        assert isinstance(level, Level), f"{way} is refused without a word"
        changed = [level.scenes[str(way[1])]] if way[0] == "scenes" and len(way) > 2 else []
        try:
            wrong += [f"{way}: {fault}" for scene in changed if (fault := played(scene))]
        except Exception as why:  # whatever it is: a child would meet it
            wrong.append(f"{way}: {type(why).__name__}: {why}")
    assert wrong == []
