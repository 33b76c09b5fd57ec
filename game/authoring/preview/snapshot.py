"""A level as its files are now: ready to play, or what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path as File

from game.activities import ROOMS_BY_KIND
from game.assembly import library_of
from game.authoring.asked_level import AskedLevel, open_asked
from game.authoring.check import look_through
from game.content.added import BRINGS, ignored
from game.content.library import Library
from game.content.places import Places
from game.core.findings import did_you_mean
from game.core.level import Level


@dataclass(frozen=True, slots=True)
class Snapshot:
    """library: all that a level may use, as it is now. level: None where it has a mistake. said:
    what `check` says, a sentence a line; None while it is still looking."""

    library: Library
    level: Level | None
    said: tuple[str, ...] | None = None


def snapshots(asked: AskedLevel, at: Places, code: str) -> Iterator[Snapshot]:
    """The level in a language at once, then with all that `check` says of it: playing it through
    takes a while."""
    library = library_of(at, "default", asked.home)
    if code not in library.codes:
        said = f'The game has no language "{code}".{did_you_mean(code, library.codes)}'
        yield Snapshot(library, None, (said,))
        return
    opened = open_asked(asked, library, at, code)
    if not isinstance(opened, Level):
        yield Snapshot(library, None, opened)
        return
    snapshot = Snapshot(library, opened)
    yield snapshot
    yield replace(snapshot, said=tuple(_checked(asked, at)))


def _checked(asked: AskedLevel, at: Places) -> Iterator[str]:
    """What `check` says of the level, and of what an added one brings along."""
    files = [asked.file]
    if asked.home:
        files += filter(File.is_file, (asked.home / f"{kind}.yaml" for kind in BRINGS))
        yield from map(str, ignored(asked.home))
    fonts = at.prepared / "fonts"
    yield from map(str, look_through(files, at.levels, at.assets, ROOMS_BY_KIND, fonts).problems)
