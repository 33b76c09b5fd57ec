"""The problems each room finds in its own scenes, addressed from the top of the level."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from game.content.lists import Lists
from game.core.findings import Found
from game.core.level import Level


def problems(level: Level, _lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every problem of every scene, as its room finds it."""
    for name, scene in level.scenes.items():
        for found in kinds[scene.activity].problems(scene.spec):
            yield replace(found, path=("scenes", name, *found.path))
