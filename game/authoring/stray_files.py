"""PO files that nobody reads, because they lie elsewhere or are called after no level."""

from collections.abc import Collection, Iterator
from pathlib import Path as File

from game.authoring.to_translate import Sources
from game.content.catalogue import DOMAIN
from game.content.problems import Problem
from game.core.findings import did_you_mean


def stray_files(sources: Sources, levels: Collection[str]) -> dict[str, list[Problem]]:
    """What is said of each file that is not read, by the language whose folder it lies in.

    levels: the ids a file of a level may have.
    """
    found: dict[str, list[Problem]] = {}
    for path in sorted(sources.locales.rglob("*.po")):
        for message in _why(path, sources, levels):
            problem = Problem(sources.shown(path), 1, 1, "stray-file", "warning", message)
            found.setdefault(path.relative_to(sources.locales).parts[0], []).append(problem)
    return found


def _why(path: File, sources: Sources, levels: Collection[str]) -> Iterator[str]:
    """Why a file is not read; nothing for one that is."""
    code, *rest = path.relative_to(sources.locales).parts
    if len(rest) != 2 or rest[0] != "LC_MESSAGES":
        yield f"This file is not read: it belongs into locales/CODE/LC_MESSAGES/{path.name}."
    elif code not in sources.codes():
        make = sources.command("update", code)
        yield f"This file is not read while {DOMAIN}.po is missing: run `{make}`."
    elif path.stem not in (DOMAIN, *levels):
        hint = did_you_mean(path.stem, levels)
        yield f'This file is not read: there is no level "{path.stem}".{hint}'
