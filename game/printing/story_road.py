"""The order in which a story is told at a table: its main road, then what lies beside it.

The main road takes the first outcome of each scene, as authors write them; nobody can press TELL on
paper, so scenes to which only TELL leads are left out: whoever wants to tell does so at the table.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from string import ascii_uppercase
from typing import Any, Literal

from game.core.cutting import Remembered
from game.core.level import BACK, END, TELL_NOW, Level, Scene
from game.core.memory import owed, road_from, scene_at

_NOWHERE = ("", END, BACK)


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a scene leads. to: the sign of another part, "" for the end of the story. how: it just
    goes on so, what is chosen for it (`after`), a loss is mended there, or any other way."""

    to: str
    how: Literal["on", "chosen", "mend", "else"]
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryPart:
    """One scene as it is played. sign: "1", "2", … on the main road, "A", "B", … beside it."""

    sign: str
    scene: Scene
    turns: tuple[Turn, ...]


Marks = frozenset[str]


def road(level: Level, truths: Mapping[str, str]) -> tuple[StoryPart, ...]:
    """Every scene a table can come to without TELL, each once. truths: what chance dealt."""
    main = dict(_main(level, truths))
    beside = dict(_beside(level, truths, main))
    signs = {name: str(at) for at, name in enumerate(main, 1)}
    signs |= dict(zip(beside, _letters(), strict=False))
    onward = dict(zip(main, [*main][1:], strict=False))
    parts: list[StoryPart] = []
    for name, marks in (main | beside).items():
        now = Remembered(truths, marks)
        scene = scene_at(level, name, now, {})
        to = onward.get(name, END if name in main else _way_on(scene, now))
        parts.append(StoryPart(signs[name], scene, tuple(_turns(level, scene, signs, to))))
    return tuple(reversed([*_mended_late(reversed(parts))]))


def _mended_late(backwards: Iterator[StoryPart]) -> Iterator[StoryPart]:
    """The parts from the last to the first; of all roads to a scene that mends a loss, the last is
    left, when all that can be lost was lost."""
    met: set[str] = set()
    for part in backwards:
        turns = tuple(each for each in part.turns if each.how != "mend" or each.to not in met)
        met.update(each.to for each in turns if each.how == "mend")
        yield replace(part, turns=turns)


def _way_on(scene: Scene, now: Remembered) -> str:
    """Where the first outcome of a scene beside the main road leads."""
    first = next((outcome for outcome in scene.next if outcome != TELL_NOW), "")
    return road_from(scene, first, now).to if first else END


def _main(level: Level, truths: Mapping[str, str]) -> Iterator[tuple[str, Marks]]:
    """The scenes of the main road, and what is remembered where each begins."""
    name, marks, met = level.start, Marks(), set[str]()
    while name not in _NOWHERE and name not in met:
        met.add(name)
        yield name, marks
        name, marks = next(_ahead(level, truths, name, marks, met), (END, marks))


def _ahead(
    level: Level, truths: Mapping[str, str], name: str, marks: Marks, met: set[str]
) -> Iterator[tuple[str, Marks]]:
    """Where each outcome leads that leads to something new, in its author's order."""
    now = Remembered(truths, marks)
    scene = level.scenes[name]
    for outcome in scene.next:
        if outcome == TELL_NOW:
            continue
        taken = road_from(scene, outcome, now)
        then = marks.union(taken.sets)
        to = owed(level, Remembered(truths, then)) or END if taken.to == END else taken.to
        if to not in met and to != BACK:
            yield to, then


def _beside(
    level: Level, truths: Mapping[str, str], main: Mapping[str, Marks]
) -> Iterator[tuple[str, Marks]]:
    """The scenes beside it, with all that its roads there need."""
    left, met = dict(main), set(main)
    while left:
        name = next(iter(left))
        marks = left.pop(name)
        scene = level.scenes[name]
        for outcome, roads in scene.next.items():
            for each in () if outcome == TELL_NOW else roads:
                if each.to in met or each.to in _NOWHERE:
                    continue
                needed = (guard for guard in each.when if " " not in guard)
                met.add(each.to)
                left[each.to] = marks.union(each.sets, needed)
                yield each.to, left[each.to]


def _turns(level: Level, scene: Scene, signs: Mapping[str, str], onward: str) -> Iterator[Turn]:
    """The way on first, then what is chosen, then what lies beside the main road; no place twice.
    scene: as it is in this deal."""
    yield Turn(signs.get(onward, ""), "on")
    met = {onward}
    mends = {each.mend for each in level.remembers.values()}
    for outcome, roads in scene.next.items():
        after = tuple(dict.fromkeys(_said(scene.spec, outcome)))
        for each in roads:
            if outcome == TELL_NOW or each.to in met or each.to not in signs:
                continue
            if each.to in mends:
                met.add(each.to)
                yield Turn(signs[each.to], "mend")
            elif (after and each is roads[0]) or not signs[each.to].isdigit():
                met.add(each.to)
                yield Turn(signs[each.to], "chosen" if after else "else", after)


def _said(spec: Any, outcome: str) -> Iterator[str]:
    """The words on what a child chooses that ends a scene so, wherever a room's spec has them."""
    if isinstance(spec, Mapping):
        spec = tuple(spec.values())
    if isinstance(spec, tuple):
        for each in spec:
            yield from _said(each, outcome)
    elif is_dataclass(spec):
        text = getattr(spec, "text", "")
        if text and getattr(spec, "ends", "") == outcome:
            yield text
        for each in fields(spec):
            yield from _said(getattr(spec, each.name), outcome)


def _letters() -> Iterator[str]:
    yield from ascii_uppercase
    yield from (f"{letter}{letter}" for letter in ascii_uppercase)
