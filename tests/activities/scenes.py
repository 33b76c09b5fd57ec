"""What the contract is tried on: each room with some scenes of the levels as they ship."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

from game.activities import KINDS, ROOMS_BY_KIND
from game.activities.room import Room
from game.activities.template import ROOM as TEMPLATE
from game.content.fields import leaves
from game.content.lists import load_lists
from game.content.load import Known, load_level
from game.core.level import Level, Scene
from game.core.memory import dealt, in_deal
from tests.activities.noticeboard.room import ROOM as NOTICEBOARD
from tests.activities.shipped import LEVELS, loaded
from tests.levels.shipped import ROOT

IN_NO_LIST = {"template": TEMPLATE, "noticeboard": NOTICEBOARD}
"""Rooms no level uses, which keep the contract all the same: one to be copied, and one that judges,
written as CONTRIBUTING says."""
NAMES = (*KINDS, *IN_NO_LIST)
"""Every room the contract is tried on."""
PAIRS = 12
"""About so many pairs of things are tried in a scene."""


@dataclass(frozen=True, slots=True)
class Case:
    """A room and one scene of it, in the level it belongs to: the scene as a child meets it who has
    done nothing yet, where the level remembers anything."""

    room: Room
    scene: Scene
    level: Level


def room(name: str) -> Room:
    """The room of that name."""
    return IN_NO_LIST.get(name) or ROOMS_BY_KIND[name]


@cache
def cases(name: str) -> tuple[Case, ...]:
    """Scenes of a room: all of its own file beside its tests, and some of the levels as they
    ship."""
    own = [case for level in _own(name) for case in _cases(name, level)]
    found = [case for level in _shipped().values() for case in _cases(name, level)]
    assert own or found, f"write tests/activities/{name}/{name}.yaml: no level has such a scene"
    some = sorted({0, len(found) // 2, len(found) - 1}) if found else []
    return (*own, *(found[at] for at in some))


def _cases(name: str, level: Level) -> Iterator[Case]:
    first = in_deal(level, dealt(level, 0), fresh=True)
    for scene in first.scenes.values():
        if scene.activity == name:
            yield Case(room(name), scene, level)


@cache
def _shipped() -> dict[str, Level]:
    """Every level of ours that can be read, also those that are being mended and offered to
    nobody: their rooms keep the contract all the same."""
    names = sorted(path.parent.name for path in LEVELS.glob("*/level.yaml"))
    found = {name: loaded(name).draft for name in names}
    return {name: level for name, level in found.items() if level is not None}


def own_file(name: str) -> Path:
    """The level beside a room's tests, whether there is one or not."""
    return Path(__file__).parent / name / f"{name}.yaml"


def _own(name: str) -> Iterator[Level]:
    """The level beside a room's tests, for a room that no level uses yet."""
    path = own_file(name)
    if path.is_file():
        lists, _ = load_lists(ROOT / "levels", ROOT / "assets")
        loaded = load_level(path, Known({**ROOMS_BY_KIND, name: room(name)}, lists))
        assert loaded.level is not None, loaded.problems
        yield loaded.level


def cut(case: Case) -> Iterator[Any]:
    """The scene with one or two of the things it asks to be judged, and what those name."""
    spec = case.scene.spec
    judged = {item.id for item in case.room.items(spec)}
    for each in fields(spec):
        parts = getattr(spec, each.name)
        if not (isinstance(parts, tuple) and parts and all(is_dataclass(p) for p in parts)):
            continue
        by_id = {getattr(part, "id", ""): part for part in parts}
        if not set(by_id) <= judged:
            continue
        alone = [(id_,) for id_ in by_id]
        pairs = list(combinations(by_id, 2))
        for chosen in (*alone, *pairs[:: max(1, len(pairs) // PAIRS)]):
            kept = _with_named(set(chosen), by_id)
            yield replace(spec, **{each.name: tuple(p for p in parts if p.id in kept)})


def _with_named(ids: set[str], by_id: dict[str, Any]) -> set[str]:
    """These things and those they name: a post that comes after another needs that one."""
    named = {leaf.text for id_ in ids for leaf in leaves(by_id[id_]) if not leaf.shown}
    more = (named & set(by_id)) - ids
    return _with_named(ids | more, by_id) if more else ids
