"""What a folder of added levels brings along: people, handles, places, apps and their pictures."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path as File
from typing import Any

from game.content.drawn_people import DrawnPeople, drawn_people
from game.content.lists import Listed, Lists, at, load_list, pictures_in
from game.content.load import Known, load_level
from game.content.problems import Problem, errors, unreadable
from game.core.findings import Found, Path

BRINGS = ("cast", "accounts", "places", "apps", "heights")
"""The lists that may lie beside added levels. Skills, paths and regions are those of the game."""
OURS = ("skills.yaml", "paths.yaml", "regions")
ASSETS, LOCALES = "assets", "locales"

_TAKEN = '"{}" is already drawn in the game: choose another id.'

RULES: Mapping[str, str] = {
    "not-new": "Nothing that is added replaces what the game has, or other stories would change."
    " Choose another id.",
    "ignored": "The game does not read this from a folder of added levels. What it reads is a"
    " folder for each level with a level.yaml in it, cast.yaml, accounts.yaml, places.yaml,"
    " apps.yaml, heights.yaml, assets/places, assets/things, assets/cast and locales.",
}
"""What an added folder can do wrong: what each rule means and how to mend it."""


def with_added(ours: Lists, folder: File) -> tuple[Lists, tuple[Problem, ...]]:
    """Our lists with those of a folder of added levels, and what is wrong with these.

    What has an id of ours is said and left out: nothing replaces ours.
    """
    files = {kind: load_list(folder / f"{kind}.yaml", kind) for kind in BRINGS}
    there = {kind: each for kind, each in files.items() if (folder / f"{kind}.yaml").is_file()}
    assets = folder / ASSETS
    drawn = drawn_people(assets)
    merged: dict[str, Mapping[str, Any]] = {
        kind: {**each.entries, **getattr(ours, kind)} for kind, each in there.items()
    }
    own = (name for kind in ("cast", "places") if kind in there for name in there[kind].entries)
    lists = replace(
        ours,
        **merged,
        things=ours.things | pictures_in(assets / "things"),
        pictures=ours.pictures | pictures_in(assets / "places"),
        drawn=ours.drawn | drawn.people,
        feelings=ours.feelings | drawn.own,
        homes=dict.fromkeys(own, assets.as_posix()),
    )
    broken = (problem for each in there.values() for problem in each.problems)
    taken = (*_not_new(ours, there), *_drawn_again(ours, drawn, assets))
    return lists, (*broken, *drawn.problems, *taken)


def whole(problems: Iterable[Problem]) -> bool:
    """Whether every name of the lists is known, seeing what is wrong with them: else no level can
    be blamed for one that is missing. An id that is taken is the game's."""
    return all(each.rule == "not-new" for each in errors(problems))


def blamed(files: Iterable[File], known: Known, listed: Iterable[Problem]) -> Iterator[Problem]:
    """What is wrong with added levels, once their lists are whole. listed: what is wrong there."""
    if whole(listed):
        for file in files:
            yield from load_level(file, known).problems


def ignored(folder: File) -> Iterator[Problem]:
    """Everything in the folder that looks as if the game should read it, and is not read."""
    for path in sorted(folder.iterdir()):
        if what := _why_not(path):
            yield Problem(path.as_posix(), 1, 1, "ignored", "warning", what)


def _why_not(path: File) -> str:
    """Why a file or folder is not read, as a sentence; "" for what is, or is none of our kind."""
    if path.name in OURS:
        return f"{path.name} of the game is used: this one is not read."
    if path.is_dir():
        lost = path.name not in (ASSETS, LOCALES) and not (path / "level.yaml").is_file()
        if lost and any(path.glob("*.y*ml")):
            return "There is no level.yaml in this folder: it is not read."
        return ""
    read = path.suffix == ".yaml" and path.stem in (*BRINGS, "level")
    looks_read = path.suffix in (".yaml", ".yml", ".po", ".svg", ".walk")
    return "This file is not read from here." if looks_read and not read else ""


def _not_new(ours: Lists, there: Mapping[str, Listed]) -> Iterator[Problem]:
    """Entries with an id that the game, or another of these lists, has already."""
    seen = {name: "the game" for name, _ in ours.named()}
    for kind, listed in there.items():
        own = {"places": ours.places, "heights": ours.heights}.get(kind)
        known = seen if own is None else dict.fromkeys(own, "the game")
        for name in listed.entries:
            if name in known and listed.source is not None:
                message = f'"{name}" is already in {known[name]}: choose another id.'
                path: Path = (name,)
                yield at(listed.source, Found(path, "not-new", message, key=True))
            known.setdefault(name, f"{kind}.yaml")


def _drawn_again(ours: Lists, drawn: DrawnPeople, assets: File) -> Iterator[Problem]:
    """Drawings of whom and what the game has drawn already: they would never be seen."""
    for who in sorted(drawn.people & ours.drawn):
        if drawn.text is not None:
            yield drawn.text.at("not-new", _TAKEN.format(who), "people", who)
    for kind, known in (("places", ours.pictures), ("things", ours.things)):
        for name in sorted(pictures_in(assets / kind) & known):
            file = (assets / kind / f"{name}.svg").as_posix()
            yield unreadable(file, "not-new", _TAKEN.format(name))
