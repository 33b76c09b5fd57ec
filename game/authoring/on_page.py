"""What can be pressed on the page of a scene: a walk does no more than a child could."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from game.activities.room import Room
from game.core.acts import Act
from game.core.level import Scene
from game.ui.context import Context
from game.ui.nodes import Button


def acts_on_page(rooms: Mapping[str, Room], scene: Scene, state: Any) -> frozenset[Act]:
    """The acts of the buttons that are shown now, in English and in a usual window."""
    picture = rooms[scene.activity].view(scene.spec, state, Context(words=_english))
    return frozenset(_acts(picture))


def _english(text: str, _context: str = "", /, **_values: str) -> str:
    return text


def _acts(part: Any) -> Iterator[Act]:
    if isinstance(part, str):
        return
    if isinstance(part, Button) and part.on and isinstance(part.means, Act):
        yield part.means
    if is_dataclass(part):
        for each in fields(part):
            yield from _acts(getattr(part, each.name))
    elif isinstance(part, tuple):
        for inner in part:
            yield from _acts(inner)
