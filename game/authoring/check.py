"""The check command: looks for every problem of levels, lists, paths and regions in one run."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as File
from typing import Any

from game.activities import rulebook
from game.assembly import today
from game.authoring.beside_level import missing_walks, not_on_a_path, walk_problems
from game.authoring.check_kept import InLevel, Kept, kept_in
from game.authoring.check_list import check_list
from game.authoring.check_report import Checked, Format, as_json, as_text, summary_of
from game.authoring.dead_ends import dead_ends
from game.authoring.letters import Letters, letters_of
from game.authoring.own_drawings import drawing_problems
from game.authoring.recipes import recipe_problems
from game.content.added import ignored, whole, with_added
from game.content.fields import shown
from game.content.helpline_ages import WARNINGS as OLD
from game.content.helpline_ages import old_numbers
from game.content.level_summary import level_files
from game.content.lists import ENTRY, addressed, at, load_list, load_lists
from game.content.load import Kinds, Known, load_level
from game.content.paths import FILE as PATHS
from game.content.paths import load_paths
from game.content.problems import Problem, errors, unreadable
from game.content.regions import load_region
from game.content.source import is_folder
from game.content.tree import Source
from game.core.findings import Found, Path, Severity
from game.core.level import Level

RULES: Mapping[str, str] = {
    "nothing-here": "The folder holds no story. A story is a folder of its own with a level.yaml"
    " in it: check the folder around it.",
    "doubled-level": "Two files hold a level of the same id, and progress could not tell them"
    " apart. Choose another id for the newer one.",
    "stuck": "Whatever a child does in this scene, it does not end. Let one of its answers end"
    " it. As a warning it says that no end was found in five thousand steps.",
    "walk": "A walk no longer plays as it is written. Mend the walk, or the level when the walk"
    " is right.",
    "no-walk": "A walk plays the story through at every check, so that it stays playable. Write a"
    " careful one and a careless one beside the level.",
    "not-on-a-path": "The game suggests stories in the order of paths.yaml, and this one is not"
    " in it. Add its id under its age.",
}
"""What is found by playing and by looking around: what each rule means and how to mend it."""
WARNINGS = (
    "many-unsafe-lines", "stiff", "only-spoken-of", "argues", "no-walk", "not-on-a-path", "ignored",
    "half-drawn", *OLD,
)  # fmt: skip
"""Rules that may stay broken: `check` tells of them and still exits 0."""


@dataclass(slots=True)
class _Checking:
    """A check under way: what it knows, and what it has found so far."""

    known: Known
    ours: File
    assets: File
    lists_whole: bool
    letters: Letters
    kept: Kept | None = None
    today: date = field(default_factory=lambda: date.fromisoformat(today()))
    levels: list[dict[str, Any]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    """The file of each level, by its id. Ours are in it from the start: nothing replaces them."""
    _beside: dict[File, tuple[Known, bool]] = field(default_factory=dict)
    """What levels of another folder than ours may use, and whether its lists are whole."""

    def look(self, path: File) -> None:
        """One path of the command line: a file, or a folder with levels in it."""
        if not is_folder(path):
            self._file(path)
            return
        self.problems.extend(_closed(path))
        if path.resolve() == self.ours.resolve():
            self.problems.extend(recipe_problems(self.assets, self.assets))
        elif not (path / "level.yaml").is_file():
            self.problems.extend(ignored(path) if os.access(path, os.R_OK | os.X_OK) else ())
        regions = sorted(path.glob("regions/*.yaml"))
        files = [*sorted(path.glob("*.yaml")), *regions, *level_files(path)]
        if not files and os.access(path, os.R_OK | os.X_OK):
            message = "There is no level in this folder: a level is NAME/level.yaml in it."
            self.problems.append(unreadable(path.as_posix(), "nothing-here", message))
        for file in dict.fromkeys(files):
            self._file(file)

    def _file(self, path: File) -> None:
        if path.parent.name == "regions":
            region, problems, text = load_region(path, self.known.lists)
            old = old_numbers(region, self.today) if region and text else ()
            told = addressed(text, [*old]) if text else ()
            self.problems.extend((*problems, *told, *self._unshown(text, region)))
        elif path.stem in ENTRY:
            self.problems.extend(check_list(path))
            self._letters_of_list(path)
            self._known_in(path.parent)
        elif path.name == PATHS:
            self.problems.extend(load_paths(path)[1])
        else:
            self._level(path)

    def _level(self, path: File) -> None:
        kept = self.kept if _around(path).resolve() == self.ours.resolve() else None
        key = kept.key(path) if kept else ""
        found = kept.get(key) if kept else None
        if found is None:
            found = self._in_level(path)
            if kept:
                kept.put(key, found)
        problems = found.problems
        if found.summary:
            problems = (*problems, *self._again(found.summary["level"], path, found.place))
            own = [problem.as_json() for problem in problems]
            self.levels.append({**found.summary, "problems": own})
        self.problems.extend(problems)

    def _in_level(self, path: File) -> InLevel:
        known, lists_whole = self._known_in(_around(path))
        loaded = load_level(path, known)
        problems = loaded.problems if lists_whole or loaded.draft is None else ()
        problems = (*problems, *self._unshown(loaded.source, loaded.draft))
        if loaded.level is not None and loaded.source is not None:
            problems = (*problems, *_played(path, loaded.level, loaded.source))
        place = loaded.source.where(("level",)) if loaded.source else (1, 1)
        return InLevel(summary_of(loaded, self.known), place, problems)

    def _letters_of_list(self, path: File) -> None:
        listed = load_list(path, path.stem)
        for id_, entry in listed.entries.items():
            self.problems.extend(self._unshown(listed.source, entry, (id_,)))

    def _unshown(self, text: Source | None, typed: object, path: Path = ()) -> Iterable[Problem]:
        """Every text with a sign that no font of English has."""
        for leaf in shown(typed, path) if text and typed else ():
            if text and (said := self.letters.said(leaf.text)):
                yield at(text, Found(leaf.path, "no-glyph", said))

    def _known_in(self, folder: File) -> tuple[Known, bool]:
        """What a level may use that lies in the folder, our lists and those beside it, and whether
        all of them could be read. What is wrong there is said the first time."""
        here = folder.resolve()
        if here == self.ours.resolve():
            return self.known, self.lists_whole
        if here not in self._beside:
            lists, problems = with_added(self.known.lists, folder)
            known = Known(self.known.kinds, lists)
            self._beside[here] = known, self.lists_whole and whole(problems)
            self.problems.extend((*problems, *drawing_problems(folder, self.assets, lists)))
        return self._beside[here]

    def _again(self, level: str, path: File, place: tuple[int, int]) -> Iterable[Problem]:
        first = self.ids.setdefault(level, path.as_posix())
        if File(first).resolve() != path.resolve():
            message = f'The level "{level}" is also in {first}: choose another id.'
            yield Problem(path.as_posix(), *place, "doubled-level", "error", message)


def check(
    paths: Sequence[File],
    form: Format,
    levels: File,
    assets: File,
    kinds: Kinds,
    prepared: File | None = None,
) -> tuple[str, int]:
    """The text to print, and the exit code: 1 when there is an error, else 0.

    `levels` and `assets` hold the lists that every level is checked against; `prepared` the fonts
    of this PC, and what is kept of earlier runs.
    """
    fonts = prepared / "fonts" if prepared else None
    kept = kept_in(prepared, levels, assets) if prepared else None
    checked = look_through(paths or (levels,), levels, assets, kinds, fonts, kept)
    if kept:
        kept.write()
    return (as_json(checked) if form == "json" else as_text(checked)), checked.code


def look_through(
    paths: Iterable[File],
    levels: File,
    assets: File,
    kinds: Kinds,
    fonts: File | None = None,
    kept: Kept | None = None,
) -> Checked:
    """Checks files and folders against the lists in `levels` and the pictures in `assets`."""
    lists, listed = load_lists(levels, assets)
    known, all_there = Known(kinds, lists), not errors(listed)
    checking = _Checking(known, levels, assets, all_there, letters_of("en", fonts), kept)
    checking.problems.extend(listed)
    checking.ids.update((ours.parent.name, ours.as_posix()) for ours in level_files(levels))
    for path in paths:
        checking.look(path)
    return Checked(tuple(checking.levels), tuple(sorted(set(checking.problems))))


def _around(level_file: File) -> File:
    """The folder of levels in which a level lies, said as the file is where that can be."""
    folder = level_file.parent
    return (level_file.absolute().parent if folder.name in ("", "..") else folder).parent


def _closed(path: File) -> Iterable[Problem]:
    """Every folder, this one or one in it, that may not be opened and so is not checked."""
    inside = sorted(path.iterdir()) if os.access(path, os.R_OK | os.X_OK) else ()
    for folder in (path, *inside):
        if is_folder(folder) and not os.access(folder, os.R_OK | os.X_OK):
            message = "This folder cannot be opened: you have no permission."
            yield unreadable(folder.as_posix(), "unreadable", message)


def _played(path: File, level: Level, text: Source) -> Iterable[Problem]:
    """Problems that show only when a sound level is played, and what is missing beside it."""
    yield from _stuck(level, text)
    yield from walk_problems(path, level)
    yield from missing_walks(path, text)
    yield from not_on_a_path(path, level, text)


def _stuck(level: Level, text: Source) -> Iterable[Problem]:
    """Every scene that a child could never leave."""
    for name, sure in dead_ends(level, rulebook()):
        message = f'Whatever is done in the scene "{name}", it does not end.'
        severity: Severity = "error" if sure else "warning"  # not all ways were tried
        place = text.where(("scenes", name), key=True)
        yield Problem(text.file, *place, "stuck", severity, message)
