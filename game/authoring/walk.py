"""A walk: a play-through written as acts and expectations, in no language, that must keep holding.

# A careful play-through
in messages        the player is in this scene
put clinic fine    an act
-> sorted          the act before ended the scene this way
end                the level is finished
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.content.source import LARGEST
from game.core.acts import Act, parse
from game.core.level import Level
from game.core.play import Rulebook, begin, step
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


Stride = In | Act | Ended | Finished


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
        text = read_file(path, LARGEST).decode()
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
        case _:
            return parse(" ".join(said))


def walks_of(level_file: Path) -> tuple[Walk, ...]:
    """The walks that lie beside a level file."""
    return tuple(read_walk(path) for path in sorted(level_file.parent.glob("*.walk")))


def follow(walk: Walk, level: Level, rules: Rulebook, seed: int = 0) -> tuple[str, ...]:
    """Play a walk through without a window; what does not hold, as sentences. None is the rule."""
    fault = first_fault(walk, level, rules, seed)
    return (f"{walk.path}:{fault[0]}: {fault[1]}",) if fault else ()


def first_fault(walk: Walk, level: Level, rules: Rulebook, seed: int = 0) -> tuple[int, str] | None:
    """The line where a walk stops holding, and why; None when it holds to its end."""
    session, facts = begin(level, rules, seed)
    for line in walk.lines:
        match line.stride:
            case Act() as act:
                after, facts = step(level, rules, session, act)
                if after == session and not facts:
                    return line.number, f"“{act}” does nothing in {session.scene}."
                session = after
            case expectation:
                ended = [fact.action for fact in facts if fact.kind == "ended"]
                if wrong := amiss(expectation, session.scene, ended):
                    return line.number, wrong
    return None


def amiss(expectation: Stride, scene: str, ended: Iterable[str]) -> str:
    """What is wrong with an expectation, seeing the scene now and how the last act ended one."""
    outcomes = list(ended)
    match expectation:
        case In(wanted) if wanted != scene:
            return f"the player should be in {wanted} and is in {scene}."
        case Ended(wanted) if outcomes != [wanted]:
            return f"the scene should have ended as {wanted}, and ended as {outcomes or 'nothing'}."
        case Finished() if scene != "end":
            return f"the level should be finished, and the player is in {scene}."
        case _:
            return ""
