"""Every rule has a broken example, and each example gives exactly the line it promises."""

from pathlib import Path

import pytest

from game.authoring.check import WARNINGS
from game.content import load, regions, rules, source, typed
from game.content.load import load_level
from game.mechanics import calm, judging, lights
from game.mechanics.tiles import checks as tiles
from tests.content.kinds import GOOD, HERE, KINDS, all_drawn, known

LEVELS = sorted((HERE / "bad_levels").glob("*.yaml"))
REGIONS = sorted((HERE / "bad_regions").glob("*/xx.yaml"))
TOLD_ELSEWHERE = {
    "missing-file",
    "folder",
    "unreadable",
    "empty-file",
    "too-big",
    "too-many-parts",
    "folder-name",
    "unknown-feeling",
}
"""Their examples cannot be small files: see test_source, test_load and test_rules."""


def expected(path: Path) -> str:
    """The first line of an example, after its `# `; "{kinds}" stands for every kind of scene."""
    line = path.read_bytes().split(b"\n")[0].decode()[2:]
    return line.replace("{kinds}", ", ".join(sorted(KINDS)))


@pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)
def test_a_bad_level_gives_exactly_the_line_it_promises(path: Path) -> None:
    problems = load_level(path, known(), shown="level.yaml").problems

    rule = path.stem.split("--")[0]
    assert [str(problem) for problem in problems] == [f"level.yaml:{expected(path)} [{rule}]"]
    assert [problem.severity for problem in problems] == [
        "warning" if rule in WARNINGS else "error"
    ]


@pytest.mark.parametrize("path", REGIONS, ids=lambda path: path.parent.name)
def test_a_bad_region_gives_exactly_the_line_it_promises(path: Path) -> None:
    _, problems, _ = regions.load_region(path, all_drawn())

    rule = path.parent.name.split("--")[0]
    assert [str(problem) for problem in problems] == [
        f"{path.as_posix()}:{expected(path)} [{rule}]"
    ]


def test_every_rule_of_a_level_has_a_broken_example() -> None:
    shown = {path.stem.split("--")[0] for path in LEVELS}

    mechanics = {*judging.RULES, *calm.RULES, *lights.RULES, *tiles.RULES}
    general = {*source.RULES, *typed.RULES, *load.RULES, *rules.RULES, *mechanics}
    assert shown | TOLD_ELSEWHERE == general.union(*(room.author_rules for room in KINDS.values()))


def test_every_rule_of_a_region_has_a_broken_example() -> None:
    assert {path.parent.name.split("--")[0] for path in REGIONS} == set(regions.RULES)


def test_the_good_level_has_no_problem() -> None:
    loaded = load_level(GOOD, known())

    assert loaded.problems == ()
    assert loaded.level is not None
