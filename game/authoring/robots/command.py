"""`robots`: seven robots play levels; what each met, as a table for people or JSON for programs."""

from collections.abc import Sequence

from game.assembly import library_of, places
from game.authoring.robots.report import Run, as_json, as_text, runs_of
from game.authoring.robots.switching import SwitchPlayer
from game.authoring.walk import walks_of
from game.core.findings import did_you_mean
from game.ui.context import Context


def robots(asked: Sequence[str], shape: str) -> tuple[str, int]:
    """What is to be printed, and the exit code: 1 when a robot got stuck, 2 for a level that is
    not there."""
    at = places()
    library = library_of(at, "default", None)
    ids = [head.id for head in library.summaries("en")]
    if unknown := next((each for each in asked if each not in ids), ""):
        return f'There is no level "{unknown}".{did_you_mean(unknown, ids)}', 2
    english = library.language("en")
    ctx = Context(
        english.words, names=library.names("en"), digits=english.digits, money=library.money("en")
    )
    switch = SwitchPlayer(at, library)
    runs: list[Run] = []
    for id_ in asked or ids:
        level = library.level(id_, "en")
        if level is not None:
            walks = {walk.name: walk for walk in walks_of(at.levels / id_ / "level.yaml")}
            runs += runs_of(level, library.lists, walks, ctx, switch.presses)
    stuck = any(run.ending.startswith("stuck") for run in runs)
    return (as_json(runs) if shape == "json" else as_text(runs)), int(stuck)
