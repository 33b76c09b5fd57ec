"""What a play-through remembers: marks that acts set, truths that chance dealt, and what they open.

Nobody else knows `when`: the step hands a room its scene with all that does not hold left out.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from itertools import count, product
from typing import Any, TypeVar
from zlib import crc32

from game.core.ids import Guard, ThingId
from game.core.level import Level, Road, Scene
from game.core.staging import Sign, Staging

T = TypeVar("T")

ASKED = "asked"
"""Holds in a scene that was entered because something is missing which must be true at the end."""
LIVE = (Staging, Sign)
"""Records that follow memory at once. In all others a guard is decided once, when they are first
met, so that nothing a child has seen changes behind her back."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known at a moment. truths: what was dealt, by name; None: nothing is known of marks
    yet, so whatever only they guard is there."""

    truths: Mapping[str, str]
    marks: frozenset[str] | None = frozenset()
    mended: frozenset[str] = frozenset()

    def holds(self, when: tuple[Guard, ...]) -> bool:
        """Whether all of these are so."""
        return all(self._is(guard) for guard in when)

    def dealt(self, word: str) -> str:
        """A word that chance may decide, as it is in this deal."""
        if "=" in word:
            return "yes" if self.holds((Guard(word),)) else "no"
        return self.truths.get(word, word)

    def _is(self, guard: str) -> bool:
        said = guard.removeprefix("not ")
        if self.marks is None and "=" not in said:
            return True
        return (said == guard) == self._so(*said.split())

    def _so(self, *parts: str) -> bool:
        match parts:
            case name, "=", truth:
                return self.truths.get(name) == truth
            case "mended", mark:
                return mark in self.mended
            case (mark,):
                return mark in (self.marks or ())
        return False


Reading = Mapping[str, Remembered]
"""What was known when a scene was entered (by "") and when each of its parts came up."""


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
    """A scene as it is now. The last one is kept: scenes are looked at more often than changed."""
    scene = level.scenes[name]
    for spec, *known, made in _LAST:
        if spec is scene.spec and known == [level.ways, now, reading]:
            return made
    guarded = level.remembers or level.deals or level.must
    spec = _of_level(scene.spec, level)
    made = replace(scene, spec=cut(spec, now, reading) if guarded else spec)
    _LAST[:] = [(scene.spec, level.ways, now, reading, made)]
    return made


_LAST: list[tuple[Any, Any, Remembered, Reading, Scene]] = []


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


def cut(value: T, now: Remembered, reading: Reading) -> T:
    """The value without all that does not hold: by `now` in what is live, else by what was known
    when the part was met (by `now` in a part that has not come up yet)."""
    then = reading.get("", now)
    made: T = _cut(value, now, then, reading)
    return made


_PLAIN = (str, int, bool, type(None))
"""Nearly everything in a spec is one of these: nothing can be cut out of it."""


def _cut(value: Any, now: Remembered, then: Remembered, reading: Reading) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Mapping):
        return {
            key: _cut(part, now, reading.get(key, then), reading)
            for key, part in value.items()
            if _there(part, now, then)
        }
    if isinstance(value, tuple):
        return tuple(_cut(part, now, then, reading) for part in value if _there(part, now, then))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    if isinstance(value, LIVE):
        then = now
    changed: dict[str, Any] = {}
    for name, is_dealt in _parts(type(value)):
        part = getattr(value, name)
        made: Any = None
        if is_dealt:
            made = then.dealt(part)
        elif _there(part, now, then):
            made = _cut(part, now, then, reading)
        if made is not part and made != part:
            changed[name] = made
    return replace(value, **changed) if changed else value


def _there(part: Any, now: Remembered, then: Remembered) -> bool:
    """Whether a part holds. A `when` that is no list of guards is the part's own, as in a settings
    panel: when a viewer can see something."""
    if type(part) in _PLAIN:
        return True
    when = getattr(part, "when", ()) if is_dataclass(part) else ()
    return not isinstance(when, tuple) or (now if isinstance(part, LIVE) else then).holds(when)


@cache
def _parts(cls: Any) -> tuple[tuple[str, bool], ...]:
    return tuple((each.name, "dealt" in each.metadata) for each in fields(cls))


def _of_level(spec: Any, level: Level) -> Any:
    """The scene with the ways of its level; nobody is asked by herself."""
    parts = fields(spec) if is_dataclass(spec) else ()
    given = {p.name: getattr(level, p.name) for p in parts if "of_level" in p.metadata}
    if asker := getattr(spec, "player", ""):
        given = {name: tuple(w for w in ways if w.who != asker) for name, ways in given.items()}
    return replace(spec, **given) if given else spec
