"""What the map needs to know of a level, read cheaply from the head of its file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path as File

from game.content.fields import LEVEL_KEYS, hints
from game.content.lists import addressed
from game.content.load import version_of
from game.content.problems import Problem
from game.content.source import parse, read, read_bytes
from game.content.tree import Source
from game.content.typed import Bad, Typing
from game.core.ids import SkillId
from game.core.level import Band, Intensity, Level, Strand, Want
from game.core.words import Title

SCENES = re.compile(rb"^scenes:", re.MULTILINE)
JUDGED = re.compile(rb"""\bskill:\s*["']?([\w.-]+)""")
"""Whatever in a level names a skill asks the child to judge by it."""


@dataclass(frozen=True, slots=True)
class LevelSummary:
    """A level as it stands on the map. judged: the skills its scenes ask the child to judge.
    added: it came to this PC, it is not one of ours."""

    id: str
    title: Title
    band: Band
    strand: Strand
    minutes: int
    intensity: Intensity
    skills: tuple[SkillId, ...] = ()
    want: Want | None = None
    judged: frozenset[str] = frozenset()
    version: int = 0
    file: File = File()
    added: bool = False


def read_summary(path: File, added: bool = False) -> LevelSummary | tuple[Problem, ...]:
    """The head of a level file, or why there is none."""
    data = read_bytes(path, path.as_posix())
    if isinstance(data, Problem):
        return (data,)
    cut = SCENES.search(data)
    summary = _typed(data[: cut.start()] if cut else data, data, path, added)
    if isinstance(summary, tuple) and cut:
        summary = _typed(data, data, path, added)  # an author may well put `scenes` first
    return summary


def _typed(part: bytes, data: bytes, path: File, added: bool) -> LevelSummary | tuple[Problem, ...]:
    text, problems = parse(part, path.as_posix())
    if text is None:
        return problems
    typing = Typing()
    judged = frozenset(skill.decode() for skill in JUDGED.findall(data))
    given = {"version": version_of(data), "file": path, "added": added, "judged": judged}
    also = (*hints(Level), *LEVEL_KEYS.values())
    summary = typing.record(LevelSummary, text.tree, (), given, also=also, keys=LEVEL_KEYS)
    if isinstance(summary, Bad) or typing.found:
        return addressed(text, typing.found)
    return summary


def find_levels(
    folder: File, added: bool = False
) -> tuple[dict[str, LevelSummary], tuple[Problem, ...]]:
    """Every level of a folder by its id. A broken one is a problem and hides no other."""
    summaries: dict[str, LevelSummary] = {}
    problems: list[Problem] = []
    for path in level_files(folder):
        summary = read_summary(path, added)
        if isinstance(summary, tuple):
            problems.extend(summary)
        elif summary.id in summaries:
            problems.append(_doubled(summary, summaries[summary.id].file))
        else:
            summaries[summary.id] = summary
    return summaries, tuple(problems)


def level_files(folder: File) -> list[File]:
    """The level files of a folder: one in each folder inside it, or the folder's own."""
    return sorted(folder.glob("*/level.yaml")) or sorted(folder.glob("level.yaml"))


def all_levels(
    folder: File, extra: File | None = None
) -> tuple[tuple[LevelSummary, ...], tuple[Problem, ...]]:
    """Our levels and those added on this PC, which never replace ours; and what is wrong."""
    found, problems = find_levels(folder)
    ours = tuple(found.values())
    added, more = added_levels(ours, extra)
    return (*ours, *added), (*problems, *more)


def added_levels(
    ours: Iterable[LevelSummary], folder: File | None
) -> tuple[tuple[LevelSummary, ...], tuple[Problem, ...]]:
    """The levels added in a folder, but for those that have an id of ours; and what is wrong."""
    if folder is None:
        return (), ()
    known = {each.id: each.file for each in ours}
    added, problems = find_levels(folder, added=True)
    doubled = tuple(_doubled(each, known[id_]) for id_, each in added.items() if id_ in known)
    new = tuple(each for id_, each in added.items() if id_ not in known)
    return new, (*problems, *doubled)


def _doubled(summary: LevelSummary, first: File) -> Problem:
    source, _ = read(summary.file)
    place = source.where(("level",)) if isinstance(source, Source) else (1, 1)
    message = f'There is already a level "{summary.id}" in {first.as_posix()}: choose another id.'
    return Problem(summary.file.as_posix(), *place, "doubled-level", "error", message)
