"""What the contract is tried on: each room with some scenes of the levels as they ship."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from itertools import combinations
from typing import Any

from game.activities import KINDS, ROOMS_BY_KIND
from game.activities.room import Room
from game.activities.template import ROOM as TEMPLATE
from game.activities.template.model import Template, Thing
from game.content.fields import leaves
from game.core.ids import CastId, PlaceId, SkillId
from game.core.level import END, Level, Scene
from game.core.words import Bubble, Feedback, Line, Tell
from tests.levels.shipped import levels

NAMES = (*KINDS, "template")
"""Every room the contract is tried on; the template is in no list, and keeps it all the same."""
PAIRS = 12
"""About so many pairs of things are tried in a scene."""


@dataclass(frozen=True, slots=True)
class Case:
    """A room and one scene of it, in the level it belongs to."""

    room: Room
    scene: Scene
    level: Level


def room(name: str) -> Room:
    """The room of that name."""
    return TEMPLATE if name == "template" else ROOMS_BY_KIND[name]


@cache
def cases(name: str) -> tuple[Case, ...]:
    """Some scenes of a room; every room has one in a level, or nobody could play it."""
    if name == "template":
        return (_template(),)
    found = [
        Case(ROOMS_BY_KIND[name], scene, level)
        for level in shipped().values()
        for scene in level.scenes.values()
        if scene.activity == name
    ]
    assert found, f"no level has a scene of the room {name}"
    return tuple(found[at] for at in sorted({0, len(found) // 2, len(found) - 1}))


@cache
def shipped() -> dict[str, Level]:
    """The levels as they ship."""
    return levels()


def _template() -> Case:
    tell = Tell(Bubble("now"), SkillId("scam.urgency"), Feedback("It hurries you."))
    spec = Template(
        "template",
        PlaceId("kitchen"),
        CastId("amina"),
        Line("Which of them is fine?"),
        (
            Thing("visit", Bubble("Your visit is on Monday."), Feedback("It asks for nothing.")),
            Thing("prize", Bubble("Answer now!"), Feedback("A prize from nowhere."), (tell,)),
        ),
    )
    scene = Scene("judge", "template", spec, {"done": END})
    any_level = next(iter(shipped().values()))
    alone = replace(any_level, id="template", start="judge", telling="", scenes={"judge": scene})
    return Case(TEMPLATE, scene, alone)


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
