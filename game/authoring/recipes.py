"""What is wrong with how people are drawn: each recipe of `people.toml`, part by part."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as File
from typing import Any

from game.content.drawn_people import drawn_people
from game.content.problems import Problem
from game.content.toml_text import TomlText
from game.core.findings import closest, did_you_mean
from game.drawings.people import PLAIN
from game.drawings.recolouring import MARKERS

RULES: Mapping[str, str] = {
    "recipe": "A person is drawn from parts in inks, and this names one that there is not, or lacks"
    " one that is needed. Take one of assets/cast: inks, ages and seats stand in people.toml, a"
    " part is the name of a file in parts/<slot>.",
}
"""What a recipe can do wrong: what the rule means and how to mend it."""

IN_ANOTHER = {"nape": "away", "legs-behind": "legs", "back": "away"}
"""Slots whose parts lie in the folder of another slot."""
STANDING = "-stand"
"""Legs have a part for each pose; this one is always needed."""
KEYS = ("age", *MARKERS, "girth", "parts", "feelings")
"""What a recipe can say."""
OFTEN_LEFT_OUT = ("sleeve", *PLAIN)
"""Inks a recipe need not name."""
BARE = "bare"
"""The ink of what shows skin."""


@dataclass(frozen=True, slots=True)
class Wardrobe:
    """What there is to draw people with: the game's `people.toml`, and folders with parts."""

    book: Mapping[str, Any]
    casts: tuple[File, ...]

    def parts(self, slot: str) -> frozenset[str]:
        """The names a recipe can give in a slot."""
        if slot == "seat":
            return frozenset(self.book.get("seats", {}))
        folder = IN_ANOTHER.get(slot, slot)
        files = (file for cast in self.casts for file in (cast / "parts" / folder).glob("*.svg"))
        names = {file.stem for file in files}
        if folder == "legs":
            return frozenset(n.removesuffix(STANDING) for n in names if n.endswith(STANDING))
        return frozenset(names)

    def slots(self) -> frozenset[str]:
        """Every slot a recipe can fill."""
        folders = {path.name for cast in self.casts for path in (cast / "parts").glob("*/")}
        return frozenset({*folders, *IN_ANOTHER, "seat"})

    def looks(self, what: str) -> tuple[str, ...]:
        """Every age there is, or every ink in which something can be."""
        if what == "age":
            return tuple(self.book.get("ages", {}))
        box = what if what in ("skin", "hair", "iris") else "cloth"
        return (*self.book.get("inks", {}).get(box, {}), *((BARE,) if box == "cloth" else ()))


def recipe_problems(assets: File, ours: File) -> Iterator[Problem]:
    """Everything that keeps somebody of a list from being drawn as it says. assets: the folder of
    this list; ours: that of the game."""
    listed, game = drawn_people(assets).text, drawn_people(ours).text
    if listed is None or game is None:
        return
    wardrobe = Wardrobe(game.tree, tuple(dict.fromkeys((ours / "cast", assets / "cast"))))
    if assets.resolve() != ours.resolve():
        yield from _unread(listed)
    people = listed.tree.get("people")
    for who, recipe in people.items() if isinstance(people, dict) else ():
        if isinstance(recipe, dict):
            for message, *way in _wrong(who, recipe, wardrobe):
                yield listed.at("recipe", message, "people", who, *way)


def _unread(listed: TomlText) -> Iterator[Problem]:
    """Tables of an added list of which the game uses its own."""
    for name in listed.tree.keys() - {"people"}:
        message = f"[{name}] of the game is used: this one is not read."
        place = listed.where(name)
        yield Problem(listed.file, *place, "ignored", "warning", message)


Wrong = tuple[str, ...]
"""A sentence, and the way to what it is about from the person on."""


def _wrong(who: str, recipe: Mapping[str, Any], wardrobe: Wardrobe) -> Iterator[Wrong]:
    parts, feelings = recipe.get("parts"), recipe.get("feelings", {})
    meant = {closest(key, KEYS) for key in recipe.keys() - {*KEYS}}
    for what in ("age", *MARKERS):
        if what not in (*recipe, *meant, *OFTEN_LEFT_OUT):
            yield (f'"{who}" has no {what}: take one of {", ".join(wardrobe.looks(what))}.',)
    if not isinstance(parts, dict):
        yield f'"{who}" has no parts: write parts = {{ head = "round", … }}.', "parts"
    for key, value in recipe.items():
        if key not in ("parts", "feelings"):
            yield from _entry(who, key, value, wardrobe)
    for slot, name in _entries(parts):
        yield from _part(who, slot, name, wardrobe, "parts")
    for feeling, shown in _entries(feelings):
        for slot, name in _entries(shown):
            yield from _felt(who, feeling, slot, name, wardrobe)


def _entry(who: str, key: str, value: object, wardrobe: Wardrobe) -> Iterator[Wrong]:
    """What stands beside the parts: the age, an ink, the girth."""
    if key not in KEYS:
        yield f'"{who}" has no {key}.{did_you_mean(key, KEYS)}', key
    elif key == "girth":
        if not isinstance(value, int | float):
            yield f'"{who}": the girth is a number, such as 1.04.', key
    elif value not in wardrobe.looks(key):
        what = 'age "{}"' if key == "age" else f'ink "{{}}" for "{key}"'
        yield _none(who, what.format(value), str(value), wardrobe.looks(key)), key


def _part(who: str, slot: str, name: object, wardrobe: Wardrobe, *way: str) -> Iterator[Wrong]:
    slots = wardrobe.slots()
    if slot not in slots:
        yield f'"{who}": nobody has a part called "{slot}".{did_you_mean(slot, slots)}', *way, slot
        return
    if name and str(name) not in wardrobe.parts(slot):
        said = f'part "{name}" for "{slot}"'
        yield _none(who, said, str(name), wardrobe.parts(slot)), *way, slot


def _felt(who: str, feeling: str, slot: str, name: object, wardrobe: Wardrobe) -> Iterator[Wrong]:
    """One part of a face while she feels something, or what is other in it for a moment."""
    way = ("feelings", feeling)
    if slot == "tilt":
        if not isinstance(name, int | float):
            yield f'"{who}": the tilt is a number of degrees.', *way, slot
    elif isinstance(name, dict):
        for inner, part in name.items():
            yield from _part(who, inner, part, wardrobe, *way)
    else:
        yield from _part(who, slot, name, wardrobe, *way)


def _entries(table: object) -> Iterable[tuple[str, Any]]:
    return table.items() if isinstance(table, dict) else ()


def _none(who: str, what: str, name: str, known: Iterable[str]) -> str:
    there = sorted(known)
    hint = did_you_mean(name, there) or f" There is: {', '.join(there)}."
    return f'"{who}": there is no {what}.{hint}'
