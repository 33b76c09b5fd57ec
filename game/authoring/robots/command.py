"""`robots`: seven robots play levels; what each met, as a table for people or JSON for programs."""

from collections.abc import Sequence
from pathlib import Path as File

from game.assembly import library_of, places
from game.authoring.asked_level import AskedLevel, asked_levels, open_asked
from game.authoring.robots.report import Run, as_json, as_text, runs_of
from game.authoring.robots.switching import SwitchPlayer
from game.authoring.walk import walks_of
from game.content.library import Library
from game.core.level import Level
from game.ui.context import Context


def robots(asked: Sequence[str], shape: str) -> tuple[str, int]:
    """What is to be printed, and the exit code: 1 when a robot got stuck or a level has a mistake,
    2 for a level that is not there.

    asked: ids of ours, paths of levels, or folders of added ones; none for all of ours.
    """
    at = places()
    meant: list[AskedLevel] = []
    for each in asked or (str(at.levels),):
        found = asked_levels(each, at)
        if isinstance(found, str):
            return found, 2
        meant += found
    runs: list[Run] = []
    said: list[str] = []
    homes: dict[File | None, Library] = {}
    for level in meant:
        library = homes.setdefault(level.home, library_of(at, "default", level.home))
        if not asked and level.id in library.paths.withdrawn:
            continue  # one that is being mended
        opened = open_asked(level, library, at)
        if isinstance(opened, Level):
            walks = {walk.name: walk for walk in walks_of(level.file)}
            switch = SwitchPlayer(at, library)
            runs += runs_of(opened, library.lists, walks, _english(library), switch.presses)
        else:
            said += opened
    if said:
        return "\n".join(said), 1
    stuck = any(run.ending.startswith("stuck") for run in runs)
    return (as_json(runs) if shape == "json" else as_text(runs)), int(stuck)


def _english(library: Library) -> Context:
    english = library.language("en")
    names, money = library.names("en"), library.money("en")
    return Context(english.words, names=names, digits=english.digits, money=money)
