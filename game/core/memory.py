"""What a play-through remembers: marks that acts set, truths that chance dealt, and what they open.

The step hands a room its scene with all that does not hold left out (`cutting`).
"""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import count, product
from typing import Any
from zlib import crc32

from game.core.cutting import Reading, Remembered, cut
from game.core.ids import ThingId
from game.core.level import Level, Road, Scene

ASKED = "asked"
"""Holds in a scene that was entered because something is missing which must be true at the end."""


def combinations(level: Level) -> tuple[Mapping[str, str], ...]:
    """Every way in which chance can deal the truths of a level, in one fixed order."""
    return tuple(
        dict(zip(level.deals, truths, strict=True)) for truths in product(*level.deals.values())
    )


def dealt(level: Level, seed: int) -> Mapping[str, str]:
    """The truths of this seed."""
    return combinations(level)[_which(level, seed)] if level.deals else {}


def seed_of_another(level: Level, before: int, dice: Callable[[], int]) -> int:
    """A seed by chance that deals the combination after that of the seed before."""
    wanted = (_which(level, before) + 1) % len(combinations(level))
    return next(seed for seed in count(dice()) if _which(level, seed) == wanted)


def seed_that_deals(level: Level, truths: Mapping[str, str]) -> int:
    """The lowest seed that deals these truths (and any others); ValueError when none can."""
    if not any(truths.items() <= each.items() for each in combinations(level)):
        raise ValueError(f"nothing deals {truths}")
    return next(seed for seed in count() if truths.items() <= dealt(level, seed).items())


def _which(level: Level, seed: int) -> int:
    return crc32(f"{level.id} {seed}".encode()) % len(combinations(level))


def in_deal(level: Level, truths: Mapping[str, str], *, fresh: bool = False) -> Level:
    """The level as it is when these truths are dealt, whatever the child does; fresh: before she
    has done anything."""
    known = Remembered(truths, frozenset() if fresh else None)
    scenes = {
        name: replace(scene, spec=cut(_of_level(scene.spec, level), known, {}))
        for name, scene in level.scenes.items()
    }
    return replace(level, scenes=scenes)


def scene_at(level: Level, name: str, now: Remembered, reading: Reading) -> Scene:
    """A scene as it is now. The last ones are kept: scenes are looked at more often than changed,
    and what may come next is looked at between two looks at what is."""
    for of, *known, made in _LAST:
        if of is level and known == [name, now, reading]:
            return made
    scene = level.scenes[name]
    guarded = level.remembers or level.deals or level.must
    spec = _of_level(scene.spec, level)
    made = replace(scene, spec=cut(spec, now, reading) if guarded else spec)
    _LAST.appendleft((level, name, now, reading, made))
    return made


_LAST: deque[tuple[Level, str, Remembered, Reading, Scene]] = deque(maxlen=8)


def road_from(scene: Scene, outcome: str, now: Remembered) -> Road:
    """The road an outcome takes: the first whose guards hold; the last one has none."""
    roads = scene.next[outcome]
    return next((road for road in roads if now.holds(road.when)), roads[-1])


def owed(level: Level, now: Remembered) -> str:
    """The scene that comes before the end: the first open mend, then the first missing must; "" for
    none."""
    marks = now.marks or frozenset()
    for mark, remember in level.remembers.items():
        if remember.mend and mark in marks and mark not in now.mended:
            return remember.mend
    return next((scene for mark, scene in level.must.items() if mark not in marks), "")


def want_now(level: Level, marks: frozenset[str]) -> ThingId:
    """The picture of what the story's child is after, as far as it has grown; "" without a want."""
    if level.want is None:
        return ThingId("")
    return ThingId(f"{level.want.thing}-{sum(mark in marks for mark in level.want.grows)}")


def mended_by(level: Level, scene: str, marks: frozenset[str]) -> frozenset[str]:
    """The losses that this scene has put right, once it has ended."""
    return frozenset(m for m, each in level.remembers.items() if m in marks and each.mend == scene)


def remembers(level: Level) -> bool:
    """Whether the level deals or remembers anything."""
    return bool(level.remembers or level.deals)


def _of_level(spec: Any, level: Level) -> Any:
    """The scene with the ways of its level; nobody is asked by herself."""
    parts = fields(spec) if is_dataclass(spec) else ()
    given = {p.name: getattr(level, p.name) for p in parts if "of_level" in p.metadata}
    if asker := getattr(spec, "player", ""):
        given = {name: tuple(w for w in ways if w.who != asker) for name, ways in given.items()}
    return replace(spec, **given) if given else spec
