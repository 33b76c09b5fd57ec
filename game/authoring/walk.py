"""A walk: a play-through written as acts and expectations, in no language, that must keep holding.

# A careful play-through
deal odd signal7   chance has dealt this truth (at the top, where a level deals any)
in messages        the player is in this scene
put clinic fine    an act
-> sorted          the act before ended the scene this way
end                the level is finished
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.content.source import LARGEST
from game.core.acts import Act, parse
from game.core.findings import closest
from game.core.level import Level, Scene
from game.core.memory import seed_that_deals
from game.core.play import Rulebook, Session, begin, calls, scene_now, step
from game.files import read_file


@dataclass(frozen=True, slots=True)
class In:
    """The player is in this scene now."""

    scene: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The last act ended its scene with this outcome."""

    outcome: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The level is finished."""


@dataclass(frozen=True, slots=True)
class Dealt:
    """Chance has dealt this truth."""

    name: str
    truth: str


Shown = Callable[[Scene, Any], frozenset[Act]]
"""The acts that can be pressed in a scene, by its state."""
NAMED = 6
"""How many of the acts that are possible a sentence names before it counts the others."""
Stride = In | Act | Ended | Finished | Dealt


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a walk file, by its number."""

    number: int
    stride: Stride


@dataclass(frozen=True, slots=True)
class Walk:
    """A whole file of them; its name is the file's."""

    path: Path
    lines: tuple[Line, ...]

    @property
    def name(self) -> str:
        """careful, careless, …"""
        return self.path.stem


class WalkProblem(Exception):
    """A walk that cannot be read or no longer holds: `file:line: sentence`."""

    def __init__(self, path: Path, line: int, said: str) -> None:
        super().__init__(f"{path}:{line}: {said}")
        self.line = line
        self.said = said


def read_walk(path: Path) -> Walk:
    """The walk in a file; WalkProblem when it cannot be read or a line means nothing."""
    try:
        text = read_file(path, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as why:
        raise WalkProblem(path, 1, "this walk cannot be read (it is not UTF-8 text).") from why
    except OSError as why:
        raise WalkProblem(path, 1, f"this walk cannot be read ({why.strerror}).") from why
    lines = []
    for number, written in enumerate(text.splitlines(), 1):
        said = written.partition("#")[0].split()
        if said:
            try:
                lines.append(Line(number, _stride(said)))
            except ValueError as why:
                raise WalkProblem(path, number, f"{why}.") from why
    return Walk(path, tuple(lines))


def _stride(said: list[str]) -> Stride:
    match said:
        case ["in", scene]:
            return In(scene)
        case ["->", outcome]:
            return Ended(outcome)
        case ["end"]:
            return Finished()
        case ["deal", name, truth]:
            return Dealt(name, truth)
        case _:
            return parse(" ".join(said))


def walks_of(level_file: Path) -> tuple[Walk, ...]:
    """The walks that lie beside a level file."""
    return tuple(read_walk(path) for path in sorted(level_file.parent.glob("*.walk")))


def follow(walk: Walk, level: Level, rules: Rulebook, seed: int = 0) -> tuple[str, ...]:
    """Play a walk through without a window; what does not hold, as sentences. None is the rule."""
    fault = first_fault(walk, level, rules, seed)
    return (f"{walk.path}:{fault[0]}: {fault[1]}",) if fault else ()


def first_fault(
    walk: Walk, level: Level, rules: Rulebook, seed: int = 0, shown: Shown | None = None
) -> tuple[int, str] | None:
    """The line where a walk stops holding, and why; None when it holds to its end.

    shown: the acts that can be pressed in a scene; without it, all that its rules allow.
    """
    for line in walk.lines:
        if isinstance(line.stride, Dealt) and line.stride.truth not in level.deals.get(
            line.stride.name, ()
        ):
            return line.number, f"the level never deals “{line.stride.name}” so."
    session, facts = begin(level, rules, seed_for(walk, level, seed))
    for line in walk.lines:
        match line.stride:
            case Dealt():
                continue
            case Act() as act:
                possible = _possible(level, rules, session, shown)
                after, facts = step(level, rules, session, act)
                if act not in possible or (after == session and not facts):
                    return line.number, _nothing_happens(act, session.scene, possible)
                session = after
            case expectation:
                ended = [fact.action for fact in facts if fact.kind == "ended"]
                if wrong := amiss(expectation, session.scene, ended):
                    return line.number, wrong
    if not session.finished:
        number = walk.lines[-1].number if walk.lines else 1
        return number, f"the walk stops in {session.scene}: go on to the end of the level."
    if not isinstance(walk.lines[-1].stride, Finished):
        return walk.lines[-1].number, "the level is finished: write the line “end” after this."
    return None


def seed_for(walk: Walk, level: Level, seed: int = 0) -> int:
    """The seed that deals what a walk says is dealt; the one given when it says nothing."""
    said = [line.stride for line in walk.lines]
    truths = {each.name: each.truth for each in said if isinstance(each, Dealt)}
    return seed_that_deals(level, truths) if truths else seed


def _possible(
    level: Level, rules: Rulebook, session: Session, shown: Shown | None
) -> tuple[Act, ...]:
    """What a player can do now, as far as it can be pressed."""
    if session.finished:
        return ()
    scene = scene_now(level, session)
    state = session.rooms[session.scene]
    seen = shown(scene, state) if shown else None
    offered = rules[scene.activity].offers(scene.spec, state)
    return (*(act for act in offered if seen is None or act in seen), *calls(level, session))


def _nothing_happens(act: Act, scene: str, possible: Sequence[Act]) -> str:
    if not possible:
        return f"“{act}” does nothing: the level is finished."
    near = closest(str(act), map(str, possible))
    hint = f" Did you mean “{near}”?" if near else ""
    there = _gathered(possible)
    named = there if len(there) <= NAMED + 1 else there[:NAMED]  # “and 1 more” is no shorter
    more = f" and {len(there) - len(named)} more" if len(named) < len(there) else ""
    return f"“{act}” does nothing in {scene}.{hint} Here can be done: {', '.join(named)}{more}."


def _gathered(acts: Sequence[Act]) -> list[str]:
    """The acts in words, those that differ in their last word alone in one: `put card up/down`."""
    lasts: dict[tuple[str, str, bool], list[str]] = {}
    for act in acts:
        lasts.setdefault((act.verb, act.item, bool(act.value)), []).append(act.value)
    return [str(Act(verb, item, "/".join(last))) for (verb, item, _), last in lasts.items()]


def amiss(expectation: Stride, scene: str, ended: Iterable[str]) -> str:
    """What is wrong with an expectation, seeing the scene now and how the last act ended one."""
    outcomes = list(ended)
    match expectation:
        case In(wanted) if wanted != scene:
            return f"the player should be in {wanted} and is in {scene}."
        case Ended(wanted) if outcomes != [wanted]:
            how = f"ended as {outcomes[0]}" if outcomes else "goes on"
            return f"the scene should have ended as {wanted}, and it {how}."
        case Finished() if scene != "end":
            return f"the level should be finished, and the player is in {scene}."
        case _:
            return ""
