"""A room's own level without one of its keys: refused with a word, or played to an end."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from game.activities import ROOMS_BY_KIND
from game.activities.room import Room
from game.authoring.dead_ends import dead_ends
from game.content import source
from game.content.load import typed_scene
from game.content.rules.references import unknown_parts
from game.content.typed import Bad, Typing
from game.core.findings import Path as Way
from game.core.level import Level
from tests.activities.roaming import CONTEXT, picture, roam
from tests.activities.scenes import own_file

ACTS = 60


def left_out(room: Room, level: Level) -> Iterator[str]:
    """What goes wrong when a key of a scene is left out, and nobody said a word."""
    text, problems = source.read(own_file(room.kind))
    assert text is not None, problems
    tree: Any = text.tree
    rooms = {**ROOMS_BY_KIND, room.kind: room}
    for name, written in tree["scenes"].items():
        for way in _keys(written):
            typing = Typing()
            scene = typed_scene(name, _without(written, way), rooms, typing)
            if isinstance(scene, Bad) or typing.found or scene.activity != room.kind:
                continue
            if any(unknown_parts(scene.spec, ("scenes", name))) or any(room.problems(scene.spec)):
                continue
            if scene.ends != room.outcomes(scene.spec):
                continue
            try:
                room.items(scene.spec)
                room.paper(scene.spec, CONTEXT)
                room.key(scene.spec, CONTEXT)
                for step in roam(room, scene.spec, 1, ACTS):
                    picture(room, scene.spec, step.before)
                alone = replace(level, scenes={name: scene})
                if list(dead_ends(alone, {room.kind: room.rules})):
                    yield f"{way}: it never ends"
            except Exception as why:  # whatever it is: a child would meet it
                yield f"{way}: {type(why).__name__}: {why}"


def _keys(node: Any, path: Way = ()) -> Iterator[Way]:
    inner: Any = ()
    if isinstance(node, dict):
        yield from ((*path, key) for key in node)
        inner = node.items()
    elif isinstance(node, list):
        inner = enumerate(node)
    for key, child in inner:
        yield from _keys(child, (*path, key))


def _without(node: Any, way: Way) -> Any:
    first, *rest = way
    if rest:
        changed = _without(node[first], tuple(rest))
        pairs = enumerate(node) if isinstance(node, list) else node.items()
        copied = {key: changed if key == first else child for key, child in pairs}
        return list(copied.values()) if isinstance(node, list) else copied
    return {key: child for key, child in node.items() if key != first}
