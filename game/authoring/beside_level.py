"""What belongs beside a level file: walks that hold, and a place in the paths of its folder."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path as File

from game.activities import ROOMS_BY_KIND, rulebook
from game.authoring.on_page import acts_on_page
from game.authoring.walk import WalkProblem, first_fault, read_walk
from game.content.paths import FILE as PATHS
from game.content.paths import load_paths
from game.content.problems import Problem, one_line
from game.content.tree import Source
from game.core.level import Level

SHOWN = partial(acts_on_page, ROOMS_BY_KIND)
WALKS = ("careful.walk", "careless.walk")


def walk_problems(level_file: File, level: Level) -> Iterator[Problem]:
    """The walks beside a level that cannot be read or no longer hold: once by the rules alone, and
    once as the robot of the tour plays, which presses what is on the page."""
    for path in sorted(level_file.parent.glob("*.walk")):
        try:
            walk = read_walk(path)
            faults = (first_fault(walk, level, rulebook(), *how) for how in ((0,), (1, SHOWN)))
            fault = next((each for each in faults if each), None)
        except WalkProblem as problem:
            fault = problem.line, problem.said
        if fault:
            yield Problem(path.as_posix(), fault[0], 1, "walk", "error", one_line(fault[1]))


def missing_walks(level_file: File, text: Source) -> Iterator[Problem]:
    """A warning when a walk is missing; a level that has no folder of its own needs none."""
    missing = [name for name in WALKS if not (level_file.parent / name).is_file()]
    if level_file.name == "level.yaml" and missing:
        message = f"There is no {' and no '.join(missing)} beside this level."
        yield _warning(text, "no-walk", message)


def not_on_a_path(level_file: File, level: Level, text: Source) -> Iterator[Problem]:
    """A warning when the levels' folder has a paths.yaml without this level: *today* never
    suggests it. Where there is no such file, or it is broken, nothing is missing."""
    file = level_file.absolute().parent.parent / PATHS
    if level_file.name != "level.yaml" or not file.is_file():
        return
    paths, problems = load_paths(file)
    known = {id_ for levels in paths.levels.values() for id_ in levels}
    if not problems and level.id not in known | {*paths.checkups.values()}:
        message = f'"{level.id}" stands in no path of {PATHS}, so no child is led to it.'
        yield _warning(text, "not-on-a-path", message)


def _warning(text: Source, rule: str, message: str) -> Problem:
    return Problem(text.file, *text.where(("level",)), rule, "warning", message)
