"""Bringing catalogues up to date, and saying so: which files changed, and what is left to do."""

from collections.abc import Iterator, Sequence
from pathlib import Path as File

from game.authoring.catalogues import update
from game.authoring.to_translate import Sources
from game.authoring.translation import po_file, read_translation
from game.content.mo_file import LARGEST
from game.content.problems import Problem, errors
from game.core.counting import counted
from game.files import read_file


def updated(sources: Sources, languages: Sequence[str]) -> tuple[str, int]:
    """The text to print and the exit code."""
    before = _files(sources)
    problems = update(sources, languages)
    after = _files(sources)
    changed = [file for file, data in after.items() if before.get(file) != data]
    lines = (
        *map(str, problems),
        *(f"{file}: brought up to date." for file in changed),
        *_waiting(sources, languages),
    )
    return "\n".join(lines) or "Every catalogue is up to date.", int(bool(errors(problems)))


def _files(sources: Sources) -> dict[str, bytes]:
    """Every catalogue there is, as it is shown, and what is in it."""
    found = (
        file
        for code in sources.codes()
        for file in sorted(po_file(sources, code).parent.glob("*.po"))
    )
    return {sources.shown(file): _content(file) for file in found}


def _content(file: File) -> bytes:
    """What stands in a file; nothing where it cannot be read, of which is told elsewhere."""
    try:
        return read_file(file, LARGEST)
    except OSError:
        return b""


def _waiting(sources: Sources, languages: Sequence[str]) -> Iterator[str]:
    """The texts of each language that nobody has translated, or read again, yet."""
    for code in languages or sources.codes():
        there = read_translation(sources, code)
        if isinstance(there, Problem):
            continue
        many = sum(not message.string or message.fuzzy for message in there.all())
        if many:
            waiting = counted(many, "text waits", "texts wait")
            yield f"{code}: {waiting} for a translator ({sources.command('status', code)})."
