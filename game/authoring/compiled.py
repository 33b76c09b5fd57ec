"""Makes the catalogues the game reads: one for the app, and one for each level that is whole."""

from collections.abc import Iterator, Sequence
from pathlib import Path as File

from game.authoring.pages import mo_bytes, write_changed
from game.authoring.po_faults import state_of
from game.authoring.to_translate import Sources, Template, list_files, template
from game.authoring.translation import Translation, po_file, read_translation
from game.authoring.whole import Judged, judged
from game.content.catalogue import DOMAIN, catalogue_file
from game.content.level_summary import level_files
from game.content.problems import Problem

MADE = ".made"


def compile_all(sources: Sources, target: File, codes: Sequence[str] = ()) -> tuple[Problem, ...]:
    """Compiles every language, or those named. What cannot be read is left out and said, and so
    is a promised level that is not whole.

    Does next to nothing when no source is newer than the last time all went well.
    """
    made = target / MADE
    if sources.extra is None and made.is_file() and made.stat().st_mtime_ns >= _newest(sources):
        return ()
    problems: list[Problem] = []
    current = template(sources)
    for code in sources.codes():
        if not codes or code in codes:
            problems += _compile(sources, current, code, target)
    if target.is_dir() and not problems and sources.extra is None:
        made.touch()
    return tuple(problems)


def _compile(sources: Sources, current: Template, code: str, target: File) -> Iterator[Problem]:
    there = read_translation(sources, code)
    if isinstance(there, Problem):
        yield there
        return
    yield from there.broken.values()
    found = judged(current, there)
    there.app.ours["X-State"] = state_of(there.app)
    there.app.ours["X-Levels"] = " ".join(
        f"{id_}={current.levels[id_].version}" for id_ in found.whole
    )
    there.app.ours["X-Partly"] = "yes" if _partly(found) else "no"
    _add_titles(there, current, found.whole)
    write_changed(catalogue_file(target, code), mo_bytes(there.app))
    for id_ in found.whole:
        path = catalogue_file(target, code, domain=id_)
        write_changed(path, mo_bytes(there.pages(id_)))
    for path in catalogue_file(target, code).parent.glob("*.mo"):
        if path.stem not in (DOMAIN, *found.whole):
            path.unlink()
    if lost := [id_ for id_ in there.promised if id_ in found.lacking]:
        said = (
            f"{', '.join(lost)}: promised in {code} and not whole."
            f" `{sources.command('status', code)}` says why."
        )
        yield Problem(sources.shown(po_file(sources, code)), 1, 1, "promise", "error", said)


def _partly(found: Judged) -> bool:
    """Whether a page of the app is shown in English although a level can be played."""
    return any(gap.domain == DOMAIN and not gap.fault.usable for gap in found.gaps)


def _add_titles(there: Translation, current: Template, whole: Sequence[str]) -> None:
    """The map shows the titles of all levels, so they are in the catalogue of the app as well."""
    for id_ in whole:
        level, context = current.levels[id_].level, f"{id_}/title"
        message = there.pages(id_).get(level.title, context) if level else None
        if level and message:
            there.app.add(level.title, message.string, context=context)


def _newest(sources: Sources) -> int:
    """When anything that goes into a catalogue was last saved."""
    files = [
        *list_files(sources.levels),
        *level_files(sources.levels),
        *(sources.root / "game").rglob("*.py"),
        *sources.locales.rglob("*.po"),
    ]
    folders = {file.parent for file in files}  # a file that is gone changes its folder
    return max((path.stat().st_mtime_ns for path in (*files, *folders)), default=0)
