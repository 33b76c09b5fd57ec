"""Which level is meant by what somebody wrote after a command: an id of ours, or a path."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as File

from game.activities import ROOMS_BY_KIND
from game.authoring.check import look_through
from game.content.level_summary import level_files
from game.content.library import Library
from game.content.places import Places
from game.content.problems import errors
from game.content.source import is_folder
from game.core.findings import did_you_mean
from game.core.level import Level


@dataclass(frozen=True, slots=True)
class AskedLevel:
    """A level's file. home: the folder of added levels it lies in, None for one of ours."""

    file: File
    home: File | None

    @property
    def id(self) -> str:
        """The name of its folder, which `check` wants to be its id."""
        return self.file.absolute().parent.name


def asked_levels(asked: str, at: Places) -> tuple[AskedLevel, ...] | str:
    """The levels meant, or a sentence that says why there are none.

    asked: an id of ours, a level.yaml, its folder, or a folder of levels.
    """
    found = tuple(AskedLevel(file, _home(file, at)) for file in _files(asked, at))
    if found:
        return found
    if asked and is_folder(File(asked)):
        return f"{asked}: there is no level in this folder: a level is NAME/level.yaml in it."
    there = [path.parent.name for path in at.levels.glob("*/level.yaml")]
    return f'There is no level "{asked}".{did_you_mean(asked, there)}'


def asked_level(asked: str, at: Places) -> AskedLevel | str:
    """The one level meant, or a sentence; a folder with several says which there are."""
    found = asked_levels(asked, at)
    if isinstance(found, str):
        return found
    if len(found) > 1:
        names = ", ".join((File(asked) / each.file.parent.name).as_posix() for each in found[:5])
        return f"{asked} holds {len(found)} levels: name one of them, such as {names}."
    return found[0]


def open_asked(
    asked: AskedLevel, library: Library, at: Places, code: str = "en"
) -> Level | tuple[str, ...]:
    """The level, ready to play in a language, or all that `check` says of its file. library: with
    the levels added in its home."""
    mine = asked.file.resolve()
    heads = library.level_files.all_summaries
    head = next((each for each in heads if each.file.resolve() == mine), None)
    level, problems = library.open_level(head.id, code) if head else (None, ())
    if level is not None:
        return level
    found = errors(look_through((asked.file,), at.levels, at.assets, ROOMS_BY_KIND).problems)
    lone = f"{asked.file}: a level that is played is NAME/level.yaml in a folder of levels."
    return tuple(map(str, found or problems)) or (lone,)


def _files(asked: str, at: Places) -> Iterator[File]:
    """Its files, the nearest meaning first; nothing else is looked for once one is found."""
    path, ours = File(asked), at.levels / asked / "level.yaml"
    if path.is_file():
        yield path
    elif (path / "level.yaml").is_file():
        yield path / "level.yaml"
    elif asked and ours.is_file():
        yield ours
    elif asked:
        yield from level_files(path)


def _home(file: File, at: Places) -> File | None:
    home = file.absolute().parent.parent
    return None if home.resolve() == at.levels.resolve() else home
