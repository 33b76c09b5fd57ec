"""Ids: of which letters they are made, which words are taken, and that no two are alike."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from game.content.catalogue import DOMAIN
from game.content.fields import hints, leaves, records
from game.content.lists import Lists
from game.core.findings import Found, Path
from game.core.ids import OutcomeId
from game.core.level import BACK, END, Level, Scene
from game.mechanics.judging import Thing

SHAPE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST = 50
"""The most letters of an id: an act, its verb and two ids, has 120 at most in a fact."""
RESERVED = (END, BACK, "none", "tell-now")
"""Words that already mean something in `next` or as an act."""

RULES: Mapping[str, str] = {
    "id-shape": "An id is never shown; progress remembers it. Use small letters a to z, digits"
    " and hyphens, such as lucky-goat, and 50 of them at most.",
    "reserved-name": "The word has a meaning of its own: in `next`, as an act, or as the name of"
    " the app's catalogue. Choose another id.",
    "doubled-id": "Two parts of one scene have the same id, and progress could not tell them"
    " apart. Give one another id.",
}
"""What each rule means and how to mend it."""


def problems(level: Level, _lists: Lists, _kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every id of the wrong shape, every reserved one, and the second of two that are alike."""
    yield from _shape(level.id, ("level",))
    if level.id == DOMAIN:
        message = f'A level cannot be called "{DOMAIN}": the app\'s own words have that name.'
        yield Found(("level",), "reserved-name", message)
    for scene in level.scenes:
        yield from _shape(scene, ("scenes", scene), key=True)
        if scene in RESERVED:
            message = f'A scene cannot be called "{scene}": the word has a meaning of its own.'
            yield Found(("scenes", scene), "reserved-name", message, key=True)
    for leaf in leaves(level):
        if isinstance(leaf.owner, Scene):
            continue  # the key above it
        if leaf.text and (leaf.kind is OutcomeId or (leaf.field == "id" and len(leaf.path) > 2)):
            yield from _shape(leaf.text, leaf.path)
    for name, scene_ in level.scenes.items():
        yield from _keys(scene_.spec, ("scenes", name))
        yield from _doubled(scene_.spec, ("scenes", name))


def _shape(name: str, path: Path, key: bool = False) -> Iterator[Found]:
    if wrong := wrong_id(name):
        yield Found(path, "id-shape", wrong, key=key)


def wrong_id(name: str) -> str:
    """Why a name cannot be an id, in a sentence; "" when it can."""
    if not SHAPE.fullmatch(name):
        return f'"{name}" cannot be an id: use small letters a to z, digits and hyphens.'
    if len(name) > LONGEST:
        return f'"{name[:12]}…" has {len(name)} letters: an id has at most {LONGEST}.'
    return ""


def _keys(spec: Any, path: Path) -> Iterator[Found]:
    """The keys of entries that are named by their key, such as the moments of a chat."""
    for way, record in records(spec, path):
        for name in hints(type(record)):
            value = getattr(record, name)
            if isinstance(value, Mapping):
                for key in value:
                    yield from _shape(str(key), (*way, name, key), key=True)


def _doubled(spec: Any, path: Path) -> Iterator[Found]:
    """Ids that stand twice where progress could not tell them apart.

    A thing that is judged needs an id of its own in its scene, since facts hold ids alone; a small
    part, such as an option of a control, needs one only among its neighbours.
    """
    seen: Counter[tuple[Any, ...]] = Counter()
    for way, record in records(spec, path):
        own = getattr(record, "id", "")
        if not own:
            continue
        judged = isinstance(record, Thing) or "why" in hints(type(record))
        group = (type(record), own) if judged else (type(record), own, way[:-1])
        seen[group] += 1
        if seen[group] == 2:
            message = f'Another part of this scene has the id "{own}" already.'
            yield Found((*way, "id"), "doubled-id", message)
