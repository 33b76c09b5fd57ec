"""Every problem of every level, list and region, as lines for people or as JSON for programs."""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Any, Literal

from game.activities import rulebook
from game.authoring.beside_level import missing_walks, not_on_a_path, walk_problems
from game.authoring.dead_ends import dead_ends
from game.content.level_summary import level_files
from game.content.lists import ENTRY, at, load_list, load_lists
from game.content.load import Kinds, Known, Loaded, load_level
from game.content.paths import FILE as PATHS
from game.content.paths import load_paths
from game.content.problems import Problem, errors, unreadable
from game.content.regions import load_region
from game.content.rules.wording import LIMITS, measured, unkind
from game.content.source import is_folder
from game.content.translate import Entry, list_entries
from game.content.tree import Source, mapping
from game.core.findings import Found, Severity
from game.core.level import Level

Format = Literal["text", "json"]

RULES: Mapping[str, str] = {
    "nothing-here": "The folder holds no story. A story is a folder of its own with a level.yaml"
    " in it: check the folder around it.",
    "doubled-level": "Two files hold a level of the same id, and progress could not tell them"
    " apart. Choose another id for the newer one.",
    "stuck": "Whatever a child does in this scene, it does not end (as a warning: no end was"
    " found in five thousand steps). Let one of its answers end it.",
    "walk": "A walk no longer plays as it is written. Mend the walk, or the level when the walk"
    " is right.",
    "no-walk": "A walk plays the story through at every check, so that it stays playable. Write a"
    " careful one and a careless one beside the level.",
    "not-on-a-path": "The game suggests stories in the order of paths.yaml, and this one is not"
    " in it. Add its id under its age.",
}
"""What is found by playing and by looking around: what each rule means and how to mend it."""
WARNINGS = ("many-unsafe-lines", "stuck", "no-walk", "not-on-a-path")
"""The rules that may be broken for once: `check` tells of them and does not fail."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    levels: tuple[dict[str, Any], ...]
    problems: tuple[Problem, ...]

    @property
    def code(self) -> int:
        return 1 if errors(self.problems) else 0

    @property
    def line(self) -> str:
        """`4 levels, no problems.`"""
        return f"{_count(len(self.levels), 'level')}, {_count(len(self.problems), 'problem')}."


@dataclass(slots=True)
class _Checking:
    """A check under way."""

    known: Known
    lists_whole: bool
    levels: list[dict[str, Any]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    """The file each level was first met in; ours come first, since they are never replaced."""

    def look(self, path: File) -> None:
        """One path of the command line: a file, or a folder with levels in it."""
        if not is_folder(path):
            self._file(path)
            return
        self.problems.extend(_closed(path))
        regions = sorted(path.glob("regions/*.yaml"))
        files = [*sorted(path.glob("*.yaml")), *regions, *level_files(path)]
        if not files and os.access(path, os.R_OK | os.X_OK):
            message = "There is no level in this folder: a level is NAME/level.yaml in it."
            self.problems.append(unreadable(path.as_posix(), "nothing-here", message))
        for file in dict.fromkeys(files):
            self._file(file)

    def _file(self, path: File) -> None:
        if path.parent.name == "regions":
            self.problems.extend(load_region(path, self.known.lists)[1])
        elif path.stem in ENTRY:
            self.problems.extend(check_list(path))
        elif path.name == PATHS:
            self.problems.extend(load_paths(path)[1])
        else:
            self._level(path)

    def _level(self, path: File) -> None:
        loaded = load_level(path, self.known)
        # A level cannot be blamed for a name that is missing because its list is broken.
        problems = loaded.problems if self.lists_whole or loaded.draft is None else ()
        if loaded.level is not None and loaded.source is not None:
            problems = (*problems, *_played(path, loaded.level, loaded.source))
        summary = _summary(loaded, self.known)
        if summary:
            problems = (*problems, *self._again(summary["level"], path, loaded))
            summary["problems"] = [problem.as_json() for problem in problems]
            self.levels.append(summary)
        self.problems.extend(problems)

    def _again(self, level: str, path: File, loaded: Loaded) -> Iterable[Problem]:
        first = self.ids.setdefault(level, path.as_posix())
        if File(first).resolve() != path.resolve():
            place = loaded.source.where(("level",)) if loaded.source else (1, 1)
            message = f'The level "{level}" is also in {first}: choose another id.'
            yield Problem(path.as_posix(), *place, "doubled-level", "error", message)


def check(
    paths: Sequence[File], form: Format, levels: File, assets: File, kinds: Kinds
) -> tuple[str, int]:
    """The text to print, and the exit code: 1 when there is an error, else 0.

    `levels` and `assets` hold the lists that every level is checked against.
    """
    checked = look_through(paths or (levels,), levels, assets, kinds)
    return (as_json(checked) if form == "json" else as_text(checked)), checked.code


def look_through(paths: Iterable[File], levels: File, assets: File, kinds: Kinds) -> Checked:
    """Checks files and folders against the lists in `levels` and the pictures in `assets`."""
    lists, listed = load_lists(levels, assets)
    checking = _Checking(Known(kinds, lists), not errors(listed))
    checking.problems.extend(listed)
    checking.ids.update((ours.parent.name, ours.as_posix()) for ours in level_files(levels))
    for path in paths:
        checking.look(path)
    return Checked(tuple(checking.levels), tuple(sorted(set(checking.problems))))


def _closed(path: File) -> Iterable[Problem]:
    """The folder, or those in it, that may not be opened: what lies there is not checked."""
    inside = sorted(path.iterdir()) if os.access(path, os.R_OK | os.X_OK) else ()
    for folder in (path, *inside):
        if is_folder(folder) and not os.access(folder, os.R_OK | os.X_OK):
            message = "This folder cannot be opened: you have no permission."
            yield unreadable(folder.as_posix(), "unreadable", message)


def _played(path: File, level: Level, text: Source) -> Iterable[Problem]:
    """What shows only when a level without mistakes is played, and what is missing beside it."""
    yield from _stuck(level, text)
    yield from walk_problems(path, level)
    yield from missing_walks(path, text)
    yield from not_on_a_path(path, level, text)


def _stuck(level: Level, text: Source) -> Iterable[Problem]:
    """Scenes a child could never leave."""
    for name, sure in dead_ends(level, rulebook()):
        message = f'Whatever is done in the scene "{name}", it does not end.'
        severity: Severity = "error" if sure else "warning"  # not all ways were tried
        place = text.where(("scenes", name), key=True)
        yield Problem(text.file, *place, "stuck", severity, message)


def check_list(path: File) -> tuple[Problem, ...]:
    """What is wrong with one list: its shape, and the lengths and tone of its words."""
    listed = load_list(path, path.stem)
    text = listed.source
    if text is None or listed.problems:
        return listed.problems
    entries = list_entries(path.stem, listed.entries)
    return tuple(at(text, found) for entry in entries for found in _wording(entry))


def _wording(entry: Entry) -> Iterable[Found]:
    """A line for one band keeps that band's lengths; what all read keeps the youngest one's."""
    last = entry.context.rpartition("/")[2]
    limits = next((limits for band, limits in LIMITS.items() if band == last), LIMITS["7-9"])
    yield from measured(entry.leaf, limits)
    yield from unkind(entry.leaf)


def as_text(checked: Checked) -> str:
    return "\n".join(str(problem) for problem in checked.problems)


def as_json(checked: Checked) -> str:
    """`problems` holds every problem of the run; each level also holds its own."""
    shape = {
        "levels": list(checked.levels),
        "problems": [problem.as_json() for problem in checked.problems],
    }
    return json.dumps(shape, ensure_ascii=False, indent=2)


def _summary(loaded: Loaded, known: Known) -> dict[str, Any]:
    """What a level file is about, even when something in it is wrong; {} when it says no id."""
    tree: Mapping[str, Any] = mapping(loaded.source.tree) if loaded.source else {}
    scenes = mapping(tree.get("scenes", {})).values()
    kinds = {_word(mapping(scene).get("activity")) for scene in scenes}
    skills = tree.get("skills", [])
    if not isinstance(tree.get("level"), str):
        return {}
    return {
        "level": tree["level"],
        "band": _word(tree.get("band")),
        "strand": _word(tree.get("strand")),
        "kinds": sorted(kind for kind in kinds if kind in known.kinds),
        "skills": [s for s in skills if isinstance(s, str)] if isinstance(skills, list) else [],
        "intensity": _word(tree.get("intensity")),
        "state": _word(mapping(tree.get("reviewed", {})).get("status")),
        "problems": [],
    }


def _word(node: object) -> str:
    return node if isinstance(node, str) else ""


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"
