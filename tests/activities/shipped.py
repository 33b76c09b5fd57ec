"""The levels of the rooms as they ship, and how a walk goes through one."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from game.activities import ROOMS_BY_KIND, rulebook
from game.content.lists import load_lists
from game.content.load import Known, Loaded, load_level
from game.core.acts import parse
from game.core.facts import Fact
from game.core.level import Level
from game.core.play import Session, begin, step

LEVELS = Path(__file__).parents[2] / "levels"


@cache
def loaded(name: str) -> Loaded:
    """The level of that folder with what the checks say of it."""
    lists, _ = load_lists(LEVELS, LEVELS.parent / "assets")
    return load_level(LEVELS / name / "level.yaml", Known(ROOMS_BY_KIND, lists))


def level(name: str) -> Level:
    """The level."""
    found = loaded(name)
    assert found.draft is not None, found.problems
    return found.draft


def scene(name: str, scene: str) -> Any:
    """What the author wrote of one of its scenes."""
    return level(name).scenes[scene].spec


def written(name: str, walk: str) -> list[str]:
    """The lines of a walk that lies beside the level."""
    return (LEVELS / name / f"{walk}.walk").read_text("utf-8").splitlines()


def walked(story: Level, lines: Iterable[str]) -> tuple[Session, list[Fact]]:
    """Plays a walk line by line; says the line that does not hold."""
    session, started = begin(story, rulebook(), 1)
    facts = list(started)
    for number, line in enumerate(lines, 1):
        where = f"line {number}: {line} (in {session.scene})"
        match line.split():
            case [] | ["#", *_]:
                pass
            case ["in", scene]:
                assert session.scene == scene, where
            case ["->", outcome]:
                ends = [fact.action for fact in facts if fact.kind == "ended"]
                assert ends[-1:] == [outcome], where
            case ["end"]:
                assert session.finished, where
            case _:
                session, more = step(story, rulebook(), session, parse(line))
                assert more, where
                facts += more
    return session, facts
