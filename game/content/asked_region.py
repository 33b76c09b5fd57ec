"""Which region a game is played in: the one asked for, or the default one."""

from pathlib import Path as File

from game.content.lists import Lists
from game.content.problems import Problem, unreadable
from game.content.regions import Money, Region, load_region
from game.core.findings import did_you_mean
from game.core.words import Title


def asked_region(folder: File, lists: Lists, name: str) -> tuple[Region, tuple[Problem, ...]]:
    """The region asked for, else the default one (and why); numbers are never guessed."""
    there = {path.stem for path in folder.glob("*.yaml")}
    problems: tuple[Problem, ...] = ()
    if name not in there:
        message = f'There is no region "{name}".{did_you_mean(name, there)}'
        problems = (unreadable(folder.as_posix(), "unknown-region", message),)
        name = "default"
    region, wrong, _ = load_region(folder / f"{name}.yaml", lists)
    if region is None and name != "default":
        region, more, _ = load_region(folder / "default.yaml", lists)
        wrong = (*wrong, *more)
    plain = Region("default", Title("Anywhere"), Money(Title("{amount} coins")))
    return region or plain, (*problems, *wrong)
