"""What a drawing of a level tells: a block for each scene, with a line for each road out of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.content.fields import leaves
from game.core.ids import Guard, MarkId, PlaceId
from game.core.level import BACK, END, TELL_NOW, Level, Road, Scene
from game.core.words import Line


@dataclass(frozen=True, slots=True)
class WayOn:
    """A road out of a block. says: when it is taken and what it sets; to: the block it leads to, or
    `back`. owed: the story takes it by itself, because something is missing at its end."""

    says: str
    to: str
    owed: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A scene, or the end. kind: its activity, and where it is. begins: the first words that are
    said in it. notes: what memory has to do with it; lines: the roads that lead on. calls: what
    opens it beside roads, and from where; "" for nothing."""

    id: str
    kind: str = ""
    begins: str = ""
    notes: tuple[str, ...] = ()
    lines: tuple[WayOn, ...] = ()
    calls: str = ""


@dataclass(frozen=True, slots=True)
class StoryMap:
    """A whole level. about: what holds for all of it, line by line. main: the blocks of its longest
    way, from the first scene to the end; aside: those that are met beside it, each with the block
    of the main way beside which it is drawn."""

    title: str
    about: tuple[str, ...]
    main: tuple[Block, ...]
    aside: tuple[tuple[Block, str], ...]

    def blocks(self) -> Iterator[Block]:
        """Every block: the main way first."""
        yield from self.main
        yield from (block for block, _ in self.aside)


def story_map(level: Level) -> StoryMap:
    """What a drawing of this level tells."""
    made = {scene.id: _block(level, scene) for scene in level.scenes.values()}
    made[END] = Block(END, lines=tuple(_owed(level)))
    main, aside = _ways(level, made)
    return StoryMap(
        level.title,
        tuple(_about(level)),
        tuple(made[each] for each in main),
        tuple((made[each], beside) for each, beside in aside),
    )


def _about(level: Level) -> Iterator[str]:
    yield f"{level.id} · {level.band} · {level.strand} · {level.minutes} min · {level.intensity}"
    for name, truths in level.deals.items():
        yield f"Chance deals {name}: {' | '.join(truths)}"
    if level.remembers:
        yield f"Remembers {', '.join(level.remembers)}"
    if level.want:
        yield f"Want: {level.want.thing}, grows with {', '.join(level.want.grows)}"


def _block(level: Level, scene: Scene) -> Block:
    inside = [*leaves(scene.spec)]
    notes = (
        _listed("may set", (leaf.text for leaf in inside if leaf.kind is MarkId)),
        _listed("reads", (_read(leaf.text) for leaf in inside if leaf.kind is Guard)),
        _listed("mends", (m for m, each in level.remembers.items() if each.mend == scene.id)),
        _listed("sees to", (mark for mark, seen_to in level.must.items() if seen_to == scene.id)),
    )
    return Block(
        scene.id,
        " · ".join([scene.activity, *(leaf.text for leaf in inside if leaf.kind is PlaceId)][:2]),
        next((leaf.text for leaf in inside if leaf.kind is Line and leaf.text), ""),
        tuple(filter(None, notes)),
        tuple(road for outcome, roads in scene.next.items() for road in _lines(outcome, roads)),
        _calls(level, scene),
    )


def _read(guard: str) -> str:
    """The mark or the dealt truth of which a guard speaks."""
    return guard.removeprefix("not ").removeprefix("mended ").partition(" = ")[0]


def _listed(what: str, words: Iterator[str]) -> str:
    found = ", ".join(dict.fromkeys(words))
    return f"{what} {found}" if found else ""


def _lines(outcome: str, roads: tuple[Road, ...]) -> Iterator[WayOn]:
    name = "after telling" if outcome == TELL_NOW else outcome
    for place, road in enumerate(roads):
        when = f", if {' and '.join(road.when)}" if road.when else ", else" if place else ""
        sets = f"; sets {', '.join(road.sets)}" if road.sets else ""
        yield WayOn(f"{name}{when}{sets}", road.to)


def _calls(level: Level, scene: Scene) -> str:
    """What opens a scene beside the roads, and from where."""
    tells = {name: each.telling for name, each in level.scenes.items() if each.telling}
    own = [name for name, telling in tells.items() if telling == scene.id]
    opens = [f"TELL in {', '.join(own)}"] if own else []
    if scene.id == level.telling:
        opens.append(f"TELL from everywhere{' else' if tells else ''}")
    doors = (door.label for door in level.doors.values() if door.scene == scene.id)
    return " · ".join((*opens, *(f"“\u2068{label}\u2069” from everywhere" for label in doors)))


def _owed(level: Level) -> Iterator[WayOn]:
    """What the story comes back for before it ends."""
    for mark, each in level.remembers.items():
        if each.mend:
            yield WayOn(f"first, if {mark} is not mended", each.mend, owed=True)
    for mark, scene in level.must.items():
        yield WayOn(f"first, if not {mark}", scene, owed=True)


def _ways(
    level: Level, made: dict[str, Block]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The scenes of the longest way to the end; and the others, each with the one of those beside
    which it stands: where it is first come from or opened, else the end."""
    on = {name: [*_targets(block)] for name, block in made.items()}
    main = _longest(level.start, on, {})
    aside: dict[str, str] = {}
    for first in main:
        _beside(first, first, on, {*main}, aside)
    for name, block in made.items():
        if name not in main and name not in aside:
            tells = (each for each in main[:-1] if level.scenes[each].telling == name)
            aside[name] = next(tells, main[0]) if block.calls else main[-1]
    return main, tuple(sorted(aside.items(), key=lambda each: main.index(each[1])))


def _targets(block: Block) -> Iterator[str]:
    yield from (line.to for line in block.lines if line.to != BACK and not line.owed)


def _beside(
    name: str, first: str, on: Mapping[str, Sequence[str]], main: set[str], aside: dict[str, str]
) -> None:
    for to in on[name]:
        if to not in main and to not in aside:
            aside[to] = first
            _beside(to, first, on, main, aside)


def _longest(
    name: str, on: Mapping[str, Sequence[str]], known: dict[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """The longest way from a scene to the end without roads that lead back; () for none.

    known: what was found, and () for each scene the search is still in.
    """
    if name not in known:
        known[name] = ()
        ways = [_longest(to, on, known) for to in on[name]]
        rest = max(ways, key=len, default=())
        known[name] = (name, *rest) if rest or name == END else ()
    return known[name]
