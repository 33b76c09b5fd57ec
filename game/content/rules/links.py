"""Links between scenes: every outcome leads on, every scene is reached, the end can be reached."""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.lists import Lists
from game.content.rules.ids import SHAPE
from game.core.findings import Found, Path, closest, did_you_mean
from game.core.level import BACK, END, TELL_NOW, Door, Level, Scene
from game.core.rounds import last_of_rounds

RULES: Mapping[str, str] = {
    "unknown-scene": "This leads to a scene that is not there. Mend the spelling, or write the"
    " scene.",
    "no-next": "A scene can end in a way that leads nowhere. Add that outcome to its `next`.",
    "never-happens": "`next` waits for an outcome this scene cannot have. Mend the spelling, or"
    " delete it.",
    "never-reached": "No child will ever see this scene. Lead to it from a `next`, or delete it.",
    "owed-scene": "A mend or a must names the scene that sees to it. Mend the spelling, or write"
    " the scene.",
    "no-ending": "Whoever comes here goes round for ever. Lead one of the ways on to `end`.",
}
"""What each rule means and how to mend it."""

ENDS_LOST = ("leads-nowhere", "leads-to-itself", "no-ending")
"""What a room says where an ending of the scene was lost: that it never happens is no news then."""


def problems(level: Level, _lists: Lists, kinds: Mapping[str, Any]) -> Iterator[Found]:
    """Every broken link; without one, every round without an end, or every scene nobody reaches."""
    broken = [
        *_named(level.start, level, ("start",)),
        *(_named(level.telling, level, ("telling",)) if level.telling else ()),
        *_owed(level),
        *(found for name, door in level.doors.items() for found in _door(name, door, level)),
        *(found for scene in level.scenes.values() for found in _next(scene, level, kinds)),
    ]
    odd = [f'"{name}"' for name in level.scenes if not SHAPE.fullmatch(name)]
    # Of a scene with an odd id that is told, not that nobody finds it under its right one.
    yield from (each for each in broken if not any(name in each.message for name in odd))
    if not broken:  # whoever goes round for ever reaches other scenes never, either
        yield from [*_no_ending(level)] or _never_reached(level)


def _owed(level: Level) -> Iterator[Found]:
    """The scenes that see to a mend or a must are there."""
    mends = ((("remembers", mark, "mend"), each.mend) for mark, each in level.remembers.items())
    for path, name in (*mends, *((("must", mark), name) for mark, name in level.must.items())):
        if name and name not in level.scenes:
            hint = did_you_mean(name, level.scenes)
            yield Found(path, "owed-scene", f'There is no scene "{name}".{hint}')


def _door(name: str, door: Door, level: Level) -> Iterator[Found]:
    yield from _named(door.scene, level, ("doors", name, "scene"))


def _named(target: str, level: Level, path: Path, known: tuple[str, ...] = ()) -> Iterator[Found]:
    names = (*level.scenes, *known)
    if target not in names:
        message = f'There is no scene "{target}".{did_you_mean(target, names)}'
        yield Found(path, "unknown-scene", message)


def _next(scene: Scene, level: Level, kinds: Mapping[str, Any]) -> Iterator[Found]:
    path: Path = ("scenes", scene.id, "next")
    outcomes = kinds[scene.activity].outcomes(scene.spec)
    meant = _meant(outcomes - scene.ends, {*scene.ends} - outcomes)
    for outcome in sorted(outcomes - scene.ends - {*meant.values()}):
        message = f'The scene can end as "{outcome}", but "next" does not say what follows.'
        yield Found(path, "no-next", message)
    lost = any(each.rule in ENDS_LOST for each in kinds[scene.activity].problems(scene.spec))
    if scene.telling:
        yield from _named(scene.telling, level, ("scenes", scene.id, "telling"))
    tells = TELL_NOW if level.telling_from(scene.id) else ""
    for outcome, roads in scene.next.items():
        if outcome not in {*outcomes, tells} and not lost:
            near = meant.get(outcome, "")
            hint = f' Did you mean "{near}"?' if near else did_you_mean(outcome, outcomes)
            message = f'This scene never ends as "{outcome}".{hint}'
            yield Found((*path, outcome), "never-happens", message, key=True)
        for place, road in enumerate(roads):
            yield from _named(road.to, level, (*path, outcome, place, "to"), (END, BACK))


def _meant(missing: set[str], strange: set[str]) -> dict[str, str]:
    """Which outcome is meant by each one that never happens: one mistake is told of once."""
    meant = {name: closest(name, missing) for name in sorted(strange)}
    if len(missing) == len(strange) == 1:
        return dict(zip(strange, missing))
    return {name: near for name, near in meant.items() if near}


def _ways_on(level: Level) -> dict[str, set[str]]:
    """Where each scene can lead, its telling scene included."""
    ways = {name: set(scene.leads_to()) for name, scene in level.scenes.items()}
    doors = {door.scene for door in level.doors.values()}
    owed = {*level.must.values(), *(each.mend for each in level.remembers.values())} - {""}
    for name, onward in ways.items():
        called = {level.telling_from(name), *doors} - {"", name}
        onward.update(called, owed - {name} if END in onward else ())
    return ways


def _reached(level: Level, ways: dict[str, set[str]]) -> set[str]:
    reached, coming = set[str](), [level.start]
    while coming:
        scene = coming.pop()
        if scene not in reached:
            reached.add(scene)
            coming.extend(ways.get(scene, ()))
    return reached


def _ending(ways: dict[str, set[str]]) -> set[str]:
    """The scenes from which the end can be reached. Going to a scene and `back` does not count."""
    ending = {END}
    while more := {name for name, onward in ways.items() if onward & ending} - ending:
        ending |= more
    before = {name: {each for each in ways if name in ways[each]} for name in ways}
    turning = {name for name, onward in ways.items() if BACK in onward}
    while more := {name for name in turning if before[name] & ending} - ending:
        ending |= more
    return ending


def _never_reached(level: Level) -> Iterator[Found]:
    reached = _reached(level, _ways_on(level))
    for name in level.scenes:
        if name not in reached:
            message = f'No road leads to the scene "{name}".'
            yield Found(("scenes", name), "never-reached", message, key=True)


def _no_ending(level: Level) -> Iterator[Found]:
    """The last scene of each round without an end. A scene that goes `back` ends as soon as the one
    does that it was left for."""
    ways = _ways_on(level)
    reached = _reached(level, ways)
    ending = _ending({name: onward for name, onward in ways.items() if name in reached})
    endless = [name for name in level.scenes if name in reached and name not in ending]
    after = {name: {*level.scenes[name].leads_to()} for name in endless}
    onward = {name: after[name] & {*endless} for name in endless if after[name] != {BACK}}
    for name in last_of_rounds(onward) or endless[-1:]:
        message = f'From the scene "{name}" no road leads to the end: let one of its ways be "end".'
        yield Found(("scenes", name), "no-ending", message, key=True)
