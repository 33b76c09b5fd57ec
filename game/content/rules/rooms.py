"""What each room says of its own scenes, with the way to the scene put before it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from game.content.lists import Lists
from game.core.findings import Found
from game.core.level import Level


def rooms(level: Level, _lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """The problems of every scene, found by its room alone."""
    for name, scene in level.scenes.items():
        for found in kinds[scene.activity].problems(scene.spec):
            yield replace(found, path=("scenes", name, *found.path))
