"""Catalogues of all languages: what there is to translate, merged, compiled, and how far it is."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.messages import Catalog, Message

from game.authoring.extract import messages
from game.authoring.pages import (
    Pages,
    mo_bytes,
    new_pages,
    po_bytes,
    read_pages,
    write_changed,
)
from game.authoring.screen_words import screen_words
from game.authoring.translations import language_problems, wrong_with
from game.content.catalogue import catalogue_file
from game.content.level_summary import level_files
from game.content.lists import ENTRY
from game.content.load import Kinds, version_of
from game.content.problems import Problem, errors, unreadable

POT = "lantern-bay.pot"
MADE = ".made"
SEEN_IN_LEVELS = ("game/activities/", "game/screens/story/play.py", "game/screens/story/ending.py")
"""Whose words a child sees in every level."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where words are and where catalogues go: `game/`, `levels/` and `locales/` below `root`."""

    root: File
    kinds: Kinds

    @property
    def levels(self) -> File:
        return self.root / "levels"

    @property
    def locales(self) -> File:
        return self.root / "locales"

    def codes(self) -> tuple[str, ...]:
        """The languages that have a PO file."""
        found = self.locales.glob("*/LC_MESSAGES/lantern-bay.po")
        return tuple(sorted(path.parent.parent.name for path in found))


def template(sources: Sources) -> Catalog:
    """Everything there is to translate now."""
    catalog = Pages()
    for path in sorted((sources.root / "game").rglob("*.py")):
        shown = path.relative_to(sources.root).as_posix()
        for line, context, text in screen_words(path.read_text("utf-8")):
            catalog.add(text, context=context or None, locations=[(shown, line)])
    for path in _yaml_files(sources.levels):
        shown = path.relative_to(sources.root).as_posix()
        for line, _, (context, text), notes in messages(path.read_bytes(), path, sources.kinds):
            catalog.add(text, context=context, locations=[(shown, line)], auto_comments=notes)
    return catalog


def extract_all(sources: Sources) -> File:
    """Writes the template, `locales/lantern-bay.pot`."""
    path = sources.locales / POT
    write_changed(path, po_bytes(template(sources)))
    return path


def update(sources: Sources, codes: Iterable[str] = ()) -> tuple[Problem, ...]:
    """Brings PO files up to date (all there are, or those named, made when new)."""
    problems: list[Problem] = []
    current = template(sources)
    for code in tuple(codes) or sources.codes():
        path = catalogue_file(sources.locales, code, "po")
        pages = read_pages(path, code) if path.exists() else _new(path, code)
        if isinstance(pages, Problem):
            problems.append(pages)
        else:
            write_changed(path, po_bytes(merged(pages, current)))
    return tuple(problems)


def merged(pages: Pages, current: Catalog) -> Pages:
    """The catalogue with the words of now. A changed level text keeps its old words, as fuzzy."""
    old = {message.context: message for message in pages if message.context and message.string}
    pages.update(current, no_fuzzy_matching=True)
    for message in pages:
        before = old.get(message.context or "")
        own = message.context and "/" in message.context  # screens share their contexts
        if message.id and not message.string and before and own:
            message.string = before.string
            message.flags.add("fuzzy")
            message.previous_id = [str(before.id)]
    return pages


def compile_all(sources: Sources, target: File) -> tuple[Problem, ...]:
    """Makes the catalogues the game reads; a language with a broken PO file is left out.

    Does next to nothing when no source is newer than the last time all went well.
    """
    made = target / MADE
    if made.is_file() and made.stat().st_mtime_ns >= _newest(sources):
        return ()
    problems: list[Problem] = []
    current = template(sources)
    for code in sources.codes():
        pages = read_pages(catalogue_file(sources.locales, code, "po"), code)
        if isinstance(pages, Problem):
            problems.append(pages)
            continue
        pages.ours["X-Levels"] = " ".join(_whole_levels(sources, current, pages))
        write_changed(catalogue_file(target, code), mo_bytes(pages))
    if target.is_dir() and not problems:
        made.touch()
    return tuple(problems)


def _newest(sources: Sources) -> int:
    """When anything that goes into a catalogue was last saved."""
    files = [
        *_yaml_files(sources.levels),
        *(sources.root / "game").rglob("*.py"),
        *(catalogue_file(sources.locales, code, "po") for code in sources.codes()),
    ]
    folders = {file.parent for file in files}  # a file that is gone changes its folder
    return max((path.stat().st_mtime_ns for path in (*files, *folders)), default=0)


def status(sources: Sources) -> str:
    """The state of every language as JSON (DESIGN §3)."""
    current = template(sources)
    shape = [_language(sources, code, current) for code in sources.codes()]
    return json.dumps({"languages": shape}, ensure_ascii=False, indent=2)


def _whole_levels(sources: Sources, current: Catalog, pages: Pages) -> Iterator[str]:
    """`id=version` of every level all of whose words are there and right.

    Names, money and the buttons of the rooms stand in the middle of every level: where one of them
    is not translated, no level is whole.
    """
    if not all(_usable(wanted, pages) for wanted in current if _in_every_level(wanted)):
        return
    for path in level_files(sources.levels):
        data = path.read_bytes()
        name = path.parent.name
        texts = [m for m in current if m.context and m.context.startswith(f"{name}/")]
        whole = all(_usable(wanted, pages) for wanted in texts)
        if texts and whole:
            yield f"{name}={version_of(data)}"


def _in_every_level(wanted: Message) -> bool:
    lists = str(wanted.context or "").partition("/")[0] in (*ENTRY, "regions")
    shown = any(file.startswith(SEEN_IN_LEVELS) for file, _ in wanted.locations)
    return bool(wanted.id) and (lists or shown)


def _usable(wanted: Message, pages: Pages) -> bool:
    message = pages.get(str(wanted.id), wanted.context)
    if message is None or not message.string or message.fuzzy:
        return False
    return not errors(wrong_with(wanted, message, ""))


def _language(sources: Sources, code: str, current: Catalog) -> dict[str, Any]:
    path = catalogue_file(sources.locales, code, "po")
    pages = read_pages(path, code)
    if isinstance(pages, Problem):
        return {"language": code, "percent": 0, "state": "draft", "problems": [pages.as_json()]}
    file = path.relative_to(sources.root).as_posix()
    problems = tuple(language_problems(pages, current, file))
    lacking = sum(1 for problem in problems if problem.rule in ("missing", "fuzzy"))
    many = sum(1 for message in current if message.id)
    return {
        "language": code,
        "percent": (many - lacking) * 100 // many if many else 100,
        "state": pages.ours.get("X-State", "draft"),
        "problems": [problem.as_json() for problem in problems],
    }


def _new(path: File, code: str) -> Pages | Problem:
    if code == "en":
        message = "Everything is written in English: it needs no catalogue."
        return unreadable(path.as_posix(), "unknown-language", message)
    try:
        right = str(Locale.parse(code))
    except (ValueError, UnknownLocaleError):
        right = ""
    if right != code or not code:
        meant = f' Did you mean "{right}"?' if right else ""
        message = f'"{code}" is not the code of a language, such as ar or pt_BR.{meant}'
        return unreadable(path.as_posix(), "unknown-language", message)
    return new_pages(code)


def _yaml_files(levels: File) -> list[File]:
    return [
        *sorted(levels.glob("*.yaml")),
        *sorted(levels.glob("regions/*.yaml")),
        *level_files(levels),
    ]
