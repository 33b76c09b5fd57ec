"""What a folder of added levels brings along: people, handles, places, apps and their pictures."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path as File
from typing import Any

from game.content.lists import Listed, Lists, at, drawn_people, load_list, pictures_in
from game.content.problems import Problem
from game.core.findings import Found, Path

BRINGS = ("cast", "accounts", "places", "apps", "heights")
"""The lists that may lie beside added levels. Skills, paths and regions are those of the game."""
OURS = ("skills.yaml", "paths.yaml", "regions")
ASSETS, LOCALES = "assets", "locales"

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

    An entry that has an id of ours is said and left out: nothing replaces ours.
    """
    files = {kind: load_list(folder / f"{kind}.yaml", kind) for kind in BRINGS}
    there = {kind: each for kind, each in files.items() if (folder / f"{kind}.yaml").is_file()}
    drawn, feelings, unread = drawn_people(folder / ASSETS / "cast" / "people.toml")
    merged: dict[str, Mapping[str, Any]] = {
        kind: {**each.entries, **getattr(ours, kind)} for kind, each in there.items()
    }
    lists = replace(
        ours,
        **merged,
        things=ours.things | pictures_in(folder / ASSETS / "things"),
        pictures=ours.pictures | pictures_in(folder / ASSETS / "places"),
        drawn=ours.drawn | drawn,
        feelings=ours.feelings | feelings,
    )
    broken = (problem for each in there.values() for problem in each.problems)
    return lists, (*broken, *unread, *_not_new(ours, there))


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
